/**
 * The numbers that decide how long a build takes and how heavy a page is, whatever the machine: the bench
 * (docs/decisions/0029) measures, this refuses.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { digestSite, type Empreintes, listChanges } from '../../outillage/fichiers-du-site.ts';
import { listDemandes } from '../../outillage/poids-de-page.ts';
import { writeSynthese } from '../../outillage/synthese.ts';

const NOMBRE = 30;
const FICHE = 'outils/outil-1';
/** The engine cuts its index where it likes: how many of its files change depends on the words. */
const RECHERCHE_CHANGEE = 12;
const racine = mkdtempSync(path.join(tmpdir(), 'impulser-comptes-'));
const contenu = path.join(racine, 'content');
const site = path.join(racine, 'site');
after(() => rmSync(racine, { recursive: true, force: true }));

function build(): Empreintes {
	const args = ['scripts/build.ts', '--outDir', site, '--sansPdf'];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		env: {
			...process.env,
			IMPULSER_CONTENU: contenu,
			IMPULSER_CACHE: path.join(racine, 'cache'),
			SITE: '',
			BASE: '',
		},
	});
	assert.equal(status, 0, stdout + stderr);
	return digestSite(site);
}

/** Adds a sentence to the text of one sheet, in place of the former one, then builds. As many words, more signs: what the site weighs changes. */
function edit(version: string): Empreintes {
	const fichier = path.join(contenu, FICHE, 'fiche.mdx');
	const texte = readFileSync(fichier, 'utf8').replace(/\nPhrase .*\n$/, '');
	writeFileSync(fichier, `${texte}\nPhrase ajoutée, la version ${version}.\n`);
	return build();
}

const listUnder = (fichiers: Empreintes, dossier: string): string[] =>
	[...fichiers.keys()].filter((nom) => nom.startsWith(`${dossier}/`));

describe('what a build makes of thirty sheets', () => {
	let avant: Empreintes;
	let apres: Empreintes;
	/** Both sites are built from what a former build has kept, as those of someone who writes. */
	before(() => {
		writeSynthese(contenu, NOMBRE);
		build();
		avant = edit('1');
		apres = edit('29173');
	});

	test('three pages for a sheet that is done, two for one that tells, its text and how to cite it', () => {
		const pages = (fiche: string): string[] =>
			listUnder(avant, fiche).map((nom) => nom.slice(fiche.length));
		const trois = [
			...['/citer.bib', '/citer.json', '/deroule/index.html', '/fiche.mdx', '/index.html'],
			'/mairie/index.html',
		];
		assert.deepEqual(pages('outils/outil-1'), trois);
		assert.deepEqual(pages('actions/action-1'), trois);
		assert.deepEqual(pages('retours/retour-1'), [
			'/citer.bib',
			'/citer.json',
			'/fiche.mdx',
			'/index.html',
			'/mairie/index.html',
		]);
	});

	test('one sentence changed in a sheet changes its page, and what gathers all of them', () => {
		const changes = listChanges(avant, apres);
		const recherche = changes.filter((nom) => nom.startsWith('recherche/'));
		assert.deepEqual(
			changes.filter((nom) => !recherche.includes(nom)),
			[
				'donnees/v1/commun.json',
				'donnees/v1/csv/outils.csv',
				'donnees/v1/fiches.json',
				'donnees/v1/fiches.ndjson',
				'donnees/v1/fiches/outils/outil-1.json',
				'donnees/v1/fiches/outils/outil-1.md',
				'donnees/v1/index.json',
				'donnees/v1/ods/outils.ods',
				'epub/chapitres/outils/outil-1.xhtml',
				'epub/outils.epub',
				'epub/tout.epub',
				'hors-ligne.json',
				'impulser.zip',
				'outils/outil-1/fiche.mdx',
				'outils/outil-1/index.html',
				'sw.js',
			],
		);
		assert.ok(recherche.length <= RECHERCHE_CHANGEE, recherche.join('\n'));
	});

	test('the page of a sheet, and that of a list, ask for one style sheet and one script', () => {
		for (const page of [`/${FICHE}/`, '/outils/'])
			assert.deepEqual(
				listDemandes(site, page).map((nom) => path.extname(nom)),
				['.css', '.js'],
				page,
			);
	});
});
