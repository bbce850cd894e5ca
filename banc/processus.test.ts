import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runMesuree, runSuite, startServeur } from './processus.ts';

const evaluate = (code: string) => ({ args: ['-e', code] });
/** A process that holds that many megabytes for a while. */
const hold = (mega: number): string =>
	`globalThis.x = Buffer.alloc(${mega}e6, 1); setTimeout(() => {}, 600)`;
const SANS_PROC = process.platform === 'linux' ? false : 'the memory of others is read in /proc';

test('the memory of a command is that of all it starts', { skip: SANS_PROC }, async () => {
	const enfant = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold(100))}])`;
	const { megaoctets = 0 } = await runMesuree(evaluate(enfant));
	const { megaoctets: vide = 0 } = await runMesuree(evaluate(hold(0)));
	assert.ok(megaoctets - vide > 100, `${megaoctets} − ${vide}`);
});

test('commands that follow one another do not add their memory', { skip: SANS_PROC }, async () => {
	const { megaoctets = 0 } = await runSuite([evaluate(hold(100)), evaluate(hold(100))]);
	assert.ok(megaoctets > 100 && megaoctets < 200, String(megaoctets));
});

test('a command that fails says what it said', async () => {
	const args = ['-e', 'console.log("dit"); console.error("crié"); process.exitCode = 3'];
	await assert.rejects(runMesuree({ args }), (erreur: Error) => {
		assert.equal(erreur.message, `« ${args.join(' ')} » a échoué :\ndit\ncrié\n`);
		return true;
	});
});

test('a server is waited for, then ended; one that ends without serving is told', async () => {
	const { adresse, stop } = await startServeur(
		evaluate(
			'setTimeout(() => console.log("prêt : http://ici/"), 50); setInterval(() => {}, 1000)',
		),
		/prêt : (\S+)/,
	);
	assert.equal(adresse, 'http://ici/');
	await stop();
	await assert.rejects(startServeur(evaluate('console.log("non")'), /prêt : (\S+)/), {
		message: '« -e console.log("non") » n’a rien servi :\nnon\n',
	});
});
