/** The trial of the servers: what it asks is answered by the small server, and a server that answers badly is told of. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { ask } from '../../outillage/serveurs-demande.ts';
import { tryServeur, type Verdict } from '../../outillage/serveurs-essai.ts';
import { serveSite } from '../../src/io/construction/serveur.ts';
import { createDossier } from '../outils/contenu.ts';
import { listen } from '../outils/ecoute.ts';

/** A site with a file that each rule is about. */
function writeSite(t: TestContext): string {
	const dossier = createDossier(t);
	for (const fichier of [
		'index.html',
		'404.html',
		'outils/index.html',
		'outils/a/encart.html',
		'_impulser/a.js',
		'donnees/v1/index.json',
		'sw.js',
	]) {
		const complet = path.join(dossier, fichier);
		mkdirSync(path.dirname(complet), { recursive: true });
		writeFileSync(complet, `ceci est le fichier ${fichier}, que l’on demande`);
	}
	return dossier;
}

const saidOf = (verdicts: readonly Verdict[]): string[] =>
	verdicts.flatMap(({ essai, ecarts }) => ecarts.map((ecart) => `${essai} : ${ecart}`));

test('the small server answers as the recipes promise, at the root and under a path', async (t) => {
	const dossier = writeSite(t);
	for (const base of ['/', '/commun/']) {
		const serveur = await serveSite(dossier, 0, base);
		t.after(serveur.close);
		const verdicts = await tryServeur(serveur.adresse, dossier);
		assert.ok(verdicts.length > 20, `${verdicts.length} questions`);
		assert.deepEqual(saidOf(verdicts), []);
	}
});

/** What the trial says of the small server when a header of its answers is changed on the way. */
async function trySpoiled(t: TestContext, nom: string, valeur: string): Promise<string[]> {
	const dossier = writeSite(t);
	const petit = await serveSite(dossier);
	t.after(petit.close);
	const serveur = createServer(async (requete, reponse) => {
		const { url = '/', method, headers } = requete;
		const vrai = await ask({
			racine: petit.adresse,
			chemin: url,
			methode: method,
			entetes: headers as Record<string, string>,
		});
		reponse.writeHead(vrai.statut, { ...vrai.entetes, [nom]: valeur });
		reponse.end(vrai.corps);
	});
	const { adresse, close } = await listen(serveur);
	t.after(close);
	return saidOf(await tryServeur(`${new URL(adresse).origin}/`, dossier));
}

test('a header that is not the one promised is told, with both', async (t) => {
	const cache = await trySpoiled(t, 'cache-control', 'no-cache');
	assert.deepEqual(
		[...new Set(cache.map((dit) => dit.split(' : ').slice(1).join(' : ')))],
		['Cache-Control : « no-cache » au lieu de « public, max-age=31536000, immutable »'],
	);
	const acces = await trySpoiled(t, 'access-control-allow-origin', '*');
	assert.ok(
		acces.includes('l’accueil : Access-Control-Allow-Origin : « * » au lieu de rien'),
		acces.join('\n'),
	);
	const tranche = await trySpoiled(t, 'content-range', 'bytes 0-9/9');
	assert.ok(
		tranche.some((dit) => dit.includes('Content-Range : « bytes 0-9/9 » au lieu de « bytes ')),
		tranche.join('\n'),
	);
});

test('a site that lacks what a rule is about is refused, rather than half tried', async (t) => {
	const dossier = writeSite(t);
	rmSync(path.join(dossier, 'outils/a'), { recursive: true });
	const petit = await serveSite(dossier);
	t.after(petit.close);
	await assert.rejects(tryServeur(petit.adresse, dossier), {
		message: `Le site de « ${dossier} » n’a rien pour la règle de « /encart.html », qui ne serait pas essayée. Construisez-le en entier, avec son adresse : SITE=https://exemple.fr npm run build`,
	});
});

const run = (args: string[], env: NodeJS.ProcessEnv = process.env) =>
	spawnSync(process.execPath, ['scripts/essai-serveurs.ts', ...args], { encoding: 'utf8', env });

test('without a site, or without a server, the trial says what to do', (t) => {
	const vide = createDossier(t);
	const sans = run([vide]);
	assert.equal(sans.status, 1);
	assert.equal(sans.stderr, `Aucun site dans « ${vide} ». Faites d’abord : npm run build\n`);
	const seul = run([writeSite(t)], { ...process.env, PATH: vide });
	assert.equal(seul.status, 1);
	assert.equal(
		seul.stderr,
		'Il manque nginx et Caddy. Sur Debian : apt-get install -y nginx-light caddy\n',
	);
});
