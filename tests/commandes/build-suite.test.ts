/** What is kept from one build to the next never shows: the site is the one that a first build would make. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { CORPUS } from '../contenu.ts';
import { copyContenu, createDossier, environnement } from '../outils/contenu.ts';

function build(contenu: string, sortie: string, env: NodeJS.ProcessEnv = {}): string {
	const args = ['scripts/build.ts', '--outDir', sortie, '--sansPdf'];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		env: { ...environnement(contenu), SITE: 'https://exemple.fr', ...env },
	});
	assert.equal(status, 0, stdout + stderr);
	return stdout;
}

const sommesOf = (site: string): Map<string, string> =>
	new Map(
		readdirSync(site, { recursive: true, withFileTypes: true })
			.filter((e) => e.isFile())
			.map((e) => path.join(e.parentPath, e.name))
			.sort()
			.map((f) => [
				path.relative(site, f),
				createHash('sha1').update(readFileSync(f)).digest('hex'),
			]),
	);

function edit(contenu: string, fichier: string, depuis: RegExp, vers: string): void {
	const complet = path.join(contenu, fichier);
	const texte = readFileSync(complet, 'utf8');
	assert.match(texte, depuis, fichier);
	writeFileSync(complet, texte.replace(depuis, vers));
}

/** Each changes what other pages than its own show. */
const CHANGEMENTS: Readonly<Record<string, (contenu: string) => void>> = {
	'the title of a sheet': (c) =>
		edit(c, 'outils/forum-ouvert/fiche.mdx', /^titre: .*$/m, 'titre: Un forum tout autre'),
	'the name of a structure': (c) =>
		edit(c, 'structures/la-traverse.yaml', /^nom: .*$/m, 'nom: La Traversée'),
	'the name of a phase': (c) =>
		edit(c, 'vocabulaires/phases.yaml', /nom: \S.*$/m, 'nom: Tout changer'),
	'what a word means': (c) =>
		edit(c, 'glossaire/amap.yaml', /^definition: >-\n\s+\S+/m, 'definition: >-\n  Cette'),
};

test('built again after each of these changes, the site is the one that a first build makes', (t) => {
	const contenu = copyContenu(t, CORPUS);
	const sortie = path.join(createDossier(t), 'site');
	build(contenu, sortie);
	for (const change of Object.values(CHANGEMENTS)) {
		change(contenu);
		build(contenu, sortie);
	}
	assert.deepEqual(sommesOf(sortie), sommesOf(buildNeuf(t, contenu)));
});

/** The same content, of which nothing is kept. */
function buildNeuf(t: TestContext, contenu: string): string {
	const sortie = path.join(createDossier(t), 'site');
	build(contenu, sortie, { IMPULSER_CACHE: path.join(createDossier(t), 'cache') });
	return sortie;
}

test('compiled pages that were damaged are compiled again, and said to be', (t) => {
	const contenu = copyContenu(t);
	const sortie = path.join(createDossier(t), 'site');
	const IMPULSER_MOTEURS = path.join(createDossier(t), 'moteurs');
	build(contenu, sortie, { IMPULSER_MOTEURS });
	const avant = sommesOf(sortie);
	const entree = readdirSync(IMPULSER_MOTEURS, { recursive: true, encoding: 'utf8' }).find((nom) =>
		nom.endsWith(path.join('server', 'entry.mjs')),
	);
	truncateSync(path.join(IMPULSER_MOTEURS, entree as string), 100);
	const dit = build(contenu, sortie, { IMPULSER_MOTEURS });
	assert.match(dit, /^ {5}Les pages préparées étaient abîmées : elles sont refaites\.$/m);
	assert.deepEqual(sommesOf(sortie), avant);
});
