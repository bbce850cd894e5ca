import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { BASE, CORPUS } from '../contenu.ts';
import { copyContenu, createDossier, environnement } from '../outils/contenu.ts';

/** Starts a command and waits for a line; it is ended with the test, by its own id. */
function start(
	t: TestContext,
	args: string[],
	env: NodeJS.ProcessEnv,
	attendu: RegExp,
): Promise<string> {
	const enfant: ChildProcess = spawn(process.execPath, args, { env: { ...process.env, ...env } });
	t.after(() => enfant.kill('SIGKILL'));
	return new Promise((resolve, reject) => {
		let sortie = '';
		const read = (morceau: Buffer): void => {
			sortie += morceau.toString();
			const trouve = attendu.exec(sortie);
			if (trouve) resolve(trouve[1] ?? trouve[0]);
		};
		enfant.stdout?.on('data', read);
		enfant.stderr?.on('data', read);
		enfant.on('exit', (code) => reject(new Error(`ended with ${code}:\n${sortie}`)));
	});
}

const titreOf = async (adresse: string): Promise<string> =>
	/<h1>([^<]*)/.exec(await (await fetch(adresse)).text())?.[1] ?? '';

/** Asks again until the page answers what is expected; the runner's own timeout ends a vain wait. */
async function until(adresse: string, motif: RegExp): Promise<string> {
	for (;;) {
		const texte = await (await fetch(adresse)).text();
		assert.doesNotMatch(texte, /\[object Object\]/, adresse);
		if (motif.test(texte)) return texte;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

test('npm start builds, serves, and says where', { timeout: 120_000 }, async (t) => {
	const adresse = await start(
		t,
		['scripts/start.ts', '--outDir', path.join(createDossier(t), 'site')],
		{ ...environnement(copyContenu(t, BASE)), PORT: '0' },
		/Impulser est prêt : ouvrez (http:\/\/localhost:\d+\/)/,
	);
	assert.equal(await titreOf(`${adresse}outils/temoin/`), 'Essayer un outil témoin');
});

/** The development server on a copy of the content, and a sheet of it to change. */
async function startDev(t: TestContext) {
	const contenu = copyContenu(t);
	const fiche = path.join(contenu, 'outils/forum-ouvert/fiche.mdx');
	const env = { ...environnement(contenu), PORT: '0' };
	const dit = /Impulser se met à jour pendant que vous écrivez : (http:\/\/localhost:\d+)\//;
	const site = await start(t, ['scripts/dev.ts'], env, dit);
	const texte = readFileSync(fiche, 'utf8');
	return { contenu, fiche, texte, site };
}

/** The text that stands under the fields of a sheet, on its page. */
const marque = (n: number): string => `Phrase ajoutée au texte, la numéro ${n}.`;

test('npm run dev shows the text of a saved sheet, and of another, time after time', {
	timeout: 120_000,
}, async (t) => {
	const { fiche, texte, site } = await startDev(t);
	const autre = 'outils/enquete-collective/';
	const image = readFileSync('public/exemples/panneaux.png');
	writeFileSync(path.join(path.dirname(fiche), 'panneaux.png'), image);
	writeFileSync(fiche, `${texte}\n![Des panneaux](./panneaux.png)\n`);
	await until(`${site}/outils/forum-ouvert/`, /<img src="\/outils\/forum-ouvert\/panneaux\.png"/);
	const servie = await fetch(`${site}/outils/forum-ouvert/panneaux.png`);
	assert.deepEqual(Buffer.from(await servie.arrayBuffer()), image);
	const bodyOf = async (adresse: string): Promise<string> =>
		/<article[\s\S]*<\/article>/.exec(await (await fetch(adresse)).text())?.[0] ?? '';
	const avant = await bodyOf(`${site}/${autre}`);
	assert.ok(avant.length > 10_000, 'the page has its text');
	for (const n of [1, 2, 3]) {
		writeFileSync(fiche, `${texte}\n${marque(n)}\n`);
		await until(`${site}/outils/forum-ouvert/`, new RegExp(`<p>${marque(n)}</p>`));
		assert.equal(await bodyOf(`${site}/${autre}`), avant);
	}
});

test('npm run dev shows a changed sheet, a broken one with its faults, a new one', {
	timeout: 120_000,
}, async (t) => {
	const { contenu, fiche, texte, site } = await startDev(t);
	await until(`${site}/outils/forum-ouvert/`, /class="fiche fiche-page"/);

	writeFileSync(fiche, texte.replace(/^titre: .*$/m, 'titre: Tenir un forum à l’essai'));
	await until(`${site}/outils/forum-ouvert/`, /<h1>Tenir un forum à l’essai/);

	writeFileSync(fiche, texte.replace(/^titre:/m, 'tittre:'));
	const page = await until(`${site}/outils/forum-ouvert/`, /À corriger dans cette fiche/);
	assert.match(page, /content\/outils\/forum-ouvert\/fiche\.mdx:2:1/);
	assert.match(page, /Vouliez-vous dire « titre » \?/);
	assert.equal(await titreOf(`${site}/outils/enquete-collective/`), 'Mener une enquête collective');

	writeFileSync(fiche, texte);
	const neuve = path.join(contenu, 'outils/toute-neuve');
	mkdirSync(neuve);
	writeFileSync(
		path.join(neuve, 'fiche.mdx'),
		texte.replace(/^titre: .*$/m, 'titre: Ouvrir une fiche neuve'),
	);
	await until(`${site}/outils/toute-neuve/`, /<h1>Ouvrir une fiche neuve/);
	rmSync(neuve, { recursive: true });
	cpSync(path.join(CORPUS, 'outils/forum-ouvert'), path.dirname(fiche), { recursive: true });
});
