/** What can be cited, read back by citation-js, which is not ours. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'yaml';
import { readBase, readCorpus } from '../../../tests/contenu.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../../core/donnees/contexte.ts';
import { createSite } from '../../vues/site.ts';
import { toBibtex } from './bibtex.ts';
import { renderCff } from './cff.ts';
import { type Citable, listReferencesCitables, toCitable } from './citable.ts';
import { toCsl } from './csl.ts';
import { listFichiersBiblio, renderCiter } from './fichiers.ts';

const catalogue = readCorpus();
const contexte = {
	adresse: 'https://impulser.example',
	date: '2026-11-30',
	licence: LICENCE_DONNEES,
};
const textOf = (nom: string): string => {
	const fichiers = listFichiersBiblio(createSite(catalogue), contexte);
	return [...(fichiers.find(({ chemin }) => chemin === nom)?.write() ?? [])].join('');
};
interface Lue {
	id: string;
	title: string;
	author?: { literal?: string; family?: string }[];
	URL?: string;
	issued?: { 'date-parts': number[][] };
}
const readBibtex = (texte: string): Lue[] => new Cite(texte).data as Lue[];
/** Readers turn unbreakable spaces into plain ones, and keep capitals by a mark. */
const plat = (texte = ''): string => texte.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

describe('BibTeX', () => {
	test('is read whole: every reference, its title, its authors, its address', () => {
		const attendues = listReferencesCitables(catalogue);
		const lues = readBibtex(textOf('bibliographie.bib'));
		assert.ok(lues.length > 20);
		assert.deepEqual(
			lues.map(({ title, author = [], URL: url, issued }) => [
				plat(title),
				author.map((a) => plat(a.literal ?? a.family)),
				url,
				issued?.['date-parts'][0]?.slice(0, 2),
			]),
			attendues.map(({ titre, auteurs, url, date }) => [
				plat(titre),
				auteurs.map(plat),
				url,
				date?.split('-').slice(0, 2).map(Number),
			]),
		);
		assert.equal(readBibtex(textOf('fiches.bib')).length, listFiches(catalogue).length);
	});
	test('keeps hostile words as words: no brace, command or entry comes out of them', () => {
		const titre = 'a } b { @misc{x, c % d & e # f $ g \\input{/etc/passwd} ~ ^ _';
		const texte = toBibtex({ cle: 'essai', genre: 'livre', titre, auteurs: ['Un and Deux}'] });
		assert.equal(
			texte,
			[
				'@book{essai,',
				'\ttitle = {{a \\textbraceright{} b \\textbraceleft{} @misc\\textbraceleft{}x, c \\% d \\& e \\# f \\$ g \\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\_}},',
				'\tauthor = {{Un and Deux\\textbraceright{}}},',
				'\tlanguage = {french},',
				'}',
				'',
			].join('\n'),
		);
		const [lue, ...autres] = readBibtex(texte);
		assert.deepEqual(autres, []);
		assert.equal(plat(lue?.title), titre);
	});
	test('is seen wrong when a name is not kept between braces', () => {
		const [lue] = readBibtex('@misc{a, author = {Un and Deux}}');
		assert.equal(lue?.author?.length, 2);
	});
});

test('CSL-JSON says each kind of thing as citation processors know it', () => {
	const citable: Citable = {
		...{ cle: 'k', genre: 'article', titre: 'Titre', auteurs: ['Une équipe'], date: '2021-09' },
		...{ editeur: 'Revue', url: 'https://exemple.fr/', note: 'Note.' },
	};
	assert.deepEqual(toCsl(citable), {
		...{ id: 'k', type: 'article-journal', title: 'Titre', author: [{ literal: 'Une équipe' }] },
		...{ issued: { 'date-parts': [[2021, 9]] }, 'container-title': 'Revue' },
		...{ URL: 'https://exemple.fr/', note: 'Note.', language: 'fr' },
	});
	const toutes = JSON.parse(textOf('bibliographie.csl.json')) as { id: string }[];
	assert.deepEqual(
		toutes.map(({ id }) => id),
		[...catalogue.bibliographie.keys()],
	);
});

test('a sheet is cited as it was when it last changed, with its address where there is one', () => {
	const fiche = readBase().outils.get('temoin');
	assert.ok(fiche);
	const datee = { ...fiche, dates: { creation: undefined, modification: '2026-04-03T10:00:00Z' } };
	assert.deepEqual(toCitable(datee, 'https://impulser.example'), {
		...{ cle: 'impulser-outils-temoin', genre: 'fiche', titre: fiche.donnees.titre },
		auteurs: fiche.donnees.auteurs.map(({ nom }) => nom),
		editeur: 'Impulser',
		note: 'Version du 3 avril 2026. Licence CC BY-SA 4.0.',
		date: '2026-04-03',
		url: 'https://impulser.example/outils/temoin/',
	});
	const { 'citer.bib': bib = '', 'citer.json': json = '' } = renderCiter(fiche, undefined);
	assert.doesNotMatch(bib + json, /url|URL|Version/);
	assert.match(bib, /^@misc\{impulser-outils-temoin,\n/);
});

test('CITATION.cff names the founders, and what cannot be known is not there', () => {
	const sans = parse(renderCff(catalogue));
	assert.deepEqual(Object.keys(sans), [
		...['cff-version', 'message', 'type', 'title', 'authors', 'license', 'keywords'],
	]);
	assert.equal(sans.authors.length, 5);
	const avec = parse(
		renderCff(catalogue, { adresse: 'https://impulser.example', date: '2026-11-30' }),
	);
	assert.equal(avec.url, 'https://impulser.example/');
	assert.equal(avec['date-released'], '2026-11-30');
});
