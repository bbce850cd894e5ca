/** The registry of pages says what the files of src/pages make, and what the plan of the site shows. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { PAGES } from '../outillage/types-de-page.ts';
import { listAdresses, PAGE_INTROUVABLE, REGISTRE, typeOf } from '../src/core/pages/index.ts';
import { PAGES_DU_PIED, PAGES_EN_TETE, PLAN } from '../src/core/pages/plan.ts';
import { COMMENTAIRE, FORMULAIRE } from '../src/core/pages/series.ts';
import { ANNEXES, FAMILLES } from '../src/core/schema/index.ts';
import { GENRES, genreOf } from '../src/formulaire/genres.ts';
import { readBase } from './contenu.ts';

const MODELES = REGISTRE.map(({ modele }) => modele);

/** The model of the addresses that a file of src/pages makes. */
const modeleOf = (fichier: string): string =>
	`/${fichier.replaceAll('\\', '/').replace(/\.(?:astro|mdx)$/, '/')}`.replace(/\/index\/$/, '/');

test('each file of src/pages that makes pages is the model of one type, and conversely', () => {
	const fichiers = globSync('**/*.{astro,mdx}', { cwd: 'src/pages' }).map(modeleOf);
	assert.deepEqual(fichiers.toSorted(), [...MODELES, '/404/'].toSorted());
	assert.equal(PAGE_INTROUVABLE, '/404.html');
});

test('an identifier and a model are those of one type alone', () => {
	for (const cle of ['id', 'modele', 'titre'] as const)
		assert.equal(new Set(REGISTRE.map((type) => type[cle])).size, REGISTRE.length, cle);
});

test('the plan holds each page of one address, but those that another page leads to', () => {
	const catalogue = readBase();
	const lignes = PLAN.flatMap(({ pages }) => pages.map(({ href }) => href));
	const adresses = new Set(listAdresses(catalogue));
	for (const href of lignes) assert.ok(adresses.has(href), href);
	const seules = MODELES.filter((modele) => !modele.includes('['));
	assert.deepEqual(
		seules.filter((modele) => !lignes.includes(modele)),
		[
			'/',
			'/enquete/restituer/diapositives/',
			'/enregistrer/accord/',
			'/etat-du-commun/a-completer/',
			'/etat-du-commun/lisibilite/',
			'/donnees/livre-de-codes/',
			'/contribuer/champs/',
			'/contribuer/blocs/',
			'/composants/',
			'/admin/',
		],
	);
	for (const famille of FAMILLES) assert.ok(lignes.includes(`/${famille}/`), famille);
});

test('the header and the footer are short', () => {
	assert.deepEqual(
		PAGES_EN_TETE.map(({ entete, href }) => [entete, href]),
		[
			['Commencer', '/par-ou-commencer/'],
			['Parcours', '/parcours/'],
			['Outils', '/outils/'],
			['Actions', '/actions/'],
			['Retours', '/retours/'],
			['Contribuer', '/contribuer/'],
		],
	);
	assert.equal(PAGES_DU_PIED.length, 13);
});

test('an address is of the type whose model says most', () => {
	for (const [href, id] of [
		['/', 'accueil'],
		['/outils/', 'liste'],
		['/carte/', 'carte'],
		['/outils/arpentage/', 'fiche'],
		['/carte/bretagne/', 'region'],
		['/structures/la-traverse/', 'structure'],
		['/contribuer/retour/', 'formulaire'],
		['/contribuer/blocs/', 'contribuer/blocs'],
		['/outils/arpentage/mairie/', 'kit'],
		['/outils/par/phase/decider/', 'facette'],
		['/outils/suite/2/', 'suite'],
		['/outils/par/phase/decider/suite/3/', 'suite-facette'],
		['/outils/par/phase/', undefined],
		['/404.html', undefined],
		['/outils/arpentage/mairie', undefined],
	] as const)
		assert.equal(typeOf(href)?.id, id, href);
});

test('a sheet or a record has an address of its own type, whatever its family', () => {
	for (const famille of FAMILLES) assert.equal(typeOf(`/${famille}/x/`)?.id, 'fiche');
	assert.deepEqual(
		ANNEXES.filter((annexe) => typeOf(`/${annexe}/x/`)?.modele === `/${annexe}/[id]/`),
		['structures', 'acteurs'],
	);
});

test('each form that one can fill in has its page', () => {
	assert.deepEqual(
		FORMULAIRE.list(readBase()).map(({ genre }) => genre),
		FAMILLES.map((famille) => genreOf(famille)?.id).concat(COMMENTAIRE),
	);
	assert.deepEqual(
		GENRES.map(({ id }) => id).toSorted(),
		FORMULAIRE.list(readBase())
			.map(({ genre }) => genre)
			.toSorted(),
	);
});

test('the bench measures a page of each type, but for editorial pages, of which one is enough', () => {
	const mesures = new Set(Object.values(PAGES).map((page) => typeOf(page)?.id));
	assert.deepEqual(
		Object.values(PAGES).filter((page) => page.includes('[')),
		[],
	);
	assert.deepEqual(
		REGISTRE.filter(({ id, editoriale, suite }) => !editoriale && !suite && !mesures.has(id)).map(
			({ id }) => id,
		),
		['admin', 'editeur'],
	);
	assert.equal(REGISTRE.filter(({ id, editoriale }) => editoriale && mesures.has(id)).length, 1);
});
