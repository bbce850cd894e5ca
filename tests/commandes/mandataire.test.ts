/** The checker of links behind a proxy: a server of this machine plays it, the network is never asked. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { BASE } from '../contenu.ts';
import { copyContenu, environnement } from '../outils/contenu.ts';

/** Answers 200 to what it is asked to fetch, refuses tunnels with 502; remembers all. */
async function playMandataire(t: TestContext) {
	const demandes: string[] = [];
	const serveur = createServer((requete, reponse) => {
		demandes.push(`${requete.method} ${requete.url}`);
		reponse.writeHead(200).end();
	});
	serveur.on('connect', (requete, socket) => {
		demandes.push(`CONNECT ${requete.url}`);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
	t.after(() => {
		serveur.closeAllConnections();
		serveur.close();
	});
	return { demandes, hote: `127.0.0.1:${(serveur.address() as AddressInfo).port}` };
}

/** Runs the command on the small base, all its addresses replaced by this one. */
function liens(t: TestContext, url: string, env: Record<string, string>) {
	const contenu = copyContenu(t, BASE);
	for (const nom of readdirSync(contenu, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(?:mdx|yaml)$/.test(nom)) continue;
		const fichier = path.join(contenu, nom);
		writeFileSync(fichier, readFileSync(fichier, 'utf8').replace(/https?:\/\/[^\s")]+/g, url));
	}
	const releve = path.join(path.dirname(contenu), 'liens.json');
	const enfant = spawn(process.execPath, ['scripts/liens.ts', '--sortie', releve, '--delai', '5'], {
		env: { ...environnement(contenu), NO_PROXY: '', no_proxy: '', ...env },
	});
	const sortie = { stdout: '', stderr: '' };
	for (const flux of ['stdout', 'stderr'] as const)
		enfant[flux].on('data', (morceau: Buffer) => {
			sortie[flux] += morceau.toString();
		});
	return new Promise<{ status: number | null; stderr: string; ecrit: boolean }>((resolve) => {
		enfant.on('close', (status) =>
			resolve({ status, stderr: sortie.stderr, ecrit: existsSync(releve) }),
		);
	});
}

test('the proxy of the machine is asked, and its answers are those of the sites', async (t) => {
	const { demandes, hote } = await playMandataire(t);
	const { status, stderr, ecrit } = await liens(t, 'http://site.invalid/page', {
		HTTP_PROXY: `http://${hote}`,
	});
	assert.equal(stderr, '');
	assert.equal(status, 0);
	assert.ok(ecrit);
	assert.deepEqual(new Set(demandes), new Set(['HEAD http://site.invalid/page']));
});

test('a site over TLS is asked by a tunnel; a proxy that fails is named, without its password', async (t) => {
	const { demandes, hote } = await playMandataire(t);
	const { status, stderr, ecrit } = await liens(t, 'https://site.invalid/page', {
		https_proxy: `http://moi:secret@${hote}`,
	});
	assert.ok(demandes.length > 0);
	assert.deepEqual(new Set(demandes), new Set(['CONNECT site.invalid:443']));
	assert.equal(
		stderr,
		`Aucune adresse n’a répondu : rien n’est écrit. Elles ont été demandées par le mandataire ${hote} : répond-il ?\n`,
	);
	assert.equal(status, 1);
	assert.ok(!ecrit);
});

test('no private machine is asked through the proxy', async (t) => {
	const { demandes, hote } = await playMandataire(t);
	for (const url of ['http://10.0.0.1/', 'http://prive.localhost/'])
		assert.equal((await liens(t, url, { HTTP_PROXY: `http://${hote}` })).status, 1, url);
	assert.deepEqual(demandes, []);
});

test('a variable that is no address is named', async (t) => {
	const { status, stderr } = await liens(t, 'https://site.invalid/', {
		HTTPS_PROXY: 'pas une adresse',
	});
	assert.equal(status, 1);
	assert.equal(
		stderr,
		'La variable HTTPS_PROXY ne donne pas l’adresse d’un mandataire. Exemple : HTTPS_PROXY=http://mandataire.exemple.fr:3128\n',
	);
});
