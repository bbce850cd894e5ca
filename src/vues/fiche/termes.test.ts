import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { Marque } from '../../core/arbre.ts';
import { type Catalogue, findFiche } from '../../core/catalogue/catalogue.ts';
import { parseCorps } from '../../core/corps/index.ts';
import type { DonneesTerme } from '../../core/schema/index.ts';
import { buildVueFiche } from './fiche.ts';
import { cutTexte, markSections } from './termes.ts';
import type { VueContenu } from './vue.ts';

const base = readBase();
const MOTS: Record<string, Partial<DonneesTerme>> = {
	commun: { nom: 'commun', formes: ['communs'] },
	epci: { nom: 'EPCI', formes: ['établissement public de coopération intercommunale'] },
	pat: { nom: 'PAT' },
	'tiers-lieu': { nom: 'tiers-lieu', formes: ['tiers-lieux'] },
	licence: { nom: 'CC BY-SA', formes: ['CC BY-SA 4.0'] },
	vide: { nom: 'S.O.S. (appel)' },
};
const catalogue: Catalogue = {
	...base,
	glossaire: new Map(
		Object.entries(MOTS).map(([id, mot]) => [
			id,
			{ id, chemin: '', donnees: { definition: `Définition de ${id}.`, ...mot } as DonneesTerme },
		]),
	),
};

/** The texts of a view with their marks between brackets, one after the other. */
function say(valeur: unknown): string[] {
	if (Array.isArray(valeur)) return valeur.flatMap(say);
	if (typeof valeur !== 'object' || valeur === null) return [];
	const { termes, texte, consigne, ...reste } = valeur as Record<string, unknown>;
	const ecrit = texte ?? consigne ?? (reste.type === 'texte' ? reste.valeur : undefined);
	const morceaux =
		typeof ecrit === 'string'
			? [
					cutTexte(ecrit, termes as Marque[])
						.map((m) => (m.terme ? `[${m.texte}|${m.terme}]` : m.texte))
						.join(''),
				]
			: [];
	return [...morceaux, ...say(Object.values(reste))];
}
const mark = (...contenus: VueContenu[]) =>
	markSections(catalogue, [{ partie: 'faire', contenus }]);
const list = (...textes: string[]): string[] =>
	say(mark({ genre: 'liste', elements: textes.map((texte) => ({ texte })) }).sections);
const body = (mdx: string): string => {
	const { arbre, diagnostics } = parseCorps(mdx, 1, 'f', '/outils/temoin/', new Map());
	assert.deepEqual(diagnostics, []);
	return say(mark({ genre: 'arbre', arbre }).sections).join('');
};

describe('a word of the glossary is marked', () => {
	test('on its first use only, through the whole sheet', () => {
		assert.deepEqual(list('Un commun, deux communs.', 'Le commun'), [
			'Un [commun|commun], deux communs.',
			'Le commun',
		]);
		const { sections } = markSections(catalogue, [
			{ partie: 'faire', contenus: [{ genre: 'paragraphes', textes: [{ texte: 'Un EPCI' }] }] },
			{ partie: 'faire', contenus: [{ genre: 'coches', elements: [{ texte: 'L’EPCI' }] }] },
		]);
		assert.deepEqual(say(sections), ['Un [EPCI|epci]', 'L’EPCI']);
	});
	test('as a whole word: not in « communal », « décommun », « commun-e » or « commun·e »', () => {
		const autres = ['communal', 'décommun', 'commun-e', 'commun·e', 'sous-commun', 'EPCI2'];
		assert.deepEqual(list(...autres), autres);
	});
	test('in any of its forms, the longest that fits, with any space between its words', () => {
		assert.deepEqual(list('Des tiers-lieux'), ['Des [tiers-lieux|tiers-lieu]']);
		assert.deepEqual(list('Sous CC BY-SA 4.0.'), ['Sous [CC BY-SA 4.0|licence].']);
		assert.deepEqual(list('Un établissement public\u00a0de coopération intercommunale.'), [
			'Un [établissement public\u00a0de coopération intercommunale|epci].',
		]);
	});
	test('after an elision, at the beginning of a sentence, beside punctuation', () => {
		assert.deepEqual(list('De l’EPCI.', 'Tiers-lieu\u202f?', '(communs)'), [
			'De l’[EPCI|epci].',
			'[Tiers-lieu|tiers-lieu]\u202f?',
			'([communs|commun])',
		]);
	});
	test('with its capitals when it has some: « PAT » is not « pat »', () => {
		assert.deepEqual(list('un pat', 'Pat', 'un epci'), ['un pat', 'Pat', 'un epci']);
		assert.deepEqual(list('le PAT'), ['le [PAT|pat]']);
	});
	test('whatever signs its name holds', () => {
		assert.deepEqual(list('un S.O.S. (appel) reçu', 'SxOxSx (appel)'), [
			'un [S.O.S. (appel)|vide] reçu',
			'SxOxSx (appel)',
		]);
	});
	test('in steps, definitions and check lists, never in titles, links or sources', () => {
		const { sections, termes } = mark(
			{ genre: 'sous-titre', titre: 'EPCI' },
			{ genre: 'liens', liens: [{ titre: 'EPCI', href: '/', texte: 'EPCI' }] },
			{ genre: 'tableau', legende: 'EPCI', entetes: ['EPCI'], lignes: [['EPCI']] },
			{ genre: 'inconnu', texte: 'EPCI' },
			{ genre: 'etapes', etapes: [{ numero: 1, titre: 'EPCI', consigne: 'Un PAT' }] },
			{ genre: 'definitions', entrees: [{ terme: 'EPCI', texte: 'Un commun' }] },
		);
		assert.deepEqual(
			termes.map((t) => t.id),
			['pat', 'commun'],
		);
		assert.ok(say(sections).includes('Un [PAT|pat]'));
	});
});

describe('in the body of a sheet', () => {
	for (const [quoi, mdx, attendu] of [
		['bold and italic', 'a **l’EPCI** b', /a l’\[EPCI\|epci\] b/],
		['lists, quotes and notes', '- a\n- > EPCI', /\[EPCI/],
		['notes', 'a[^1]\n\n[^1]: EPCI', /\[EPCI/],
		['cells', '| EPCI |\n| --- |\n| PAT |', /^EPCI\[PAT\|pat\]$/],
		['a bloc, not its title', '<Astuce titre="EPCI">\nUn EPCI\n</Astuce>', /\[EPCI\|epci\]/],
	] as const)
		test(`marked in ${quoi}`, () => assert.match(body(mdx), attendu));
	test('never in a heading, a link or code: the next use is marked', () => {
		const texte = body('## EPCI\n\n[un **EPCI**](/outils/) `EPCI`\n\n```\nEPCI\n```\n\nL’EPCI');
		assert.match(texte, /^EPCIun EPCI L’\[EPCI\|epci\]$/);
	});
	test('the reading is left as it was', () => {
		const { arbre } = parseCorps('EPCI', 1, 'f', '/', new Map());
		const avant = JSON.stringify(arbre);
		mark({ genre: 'arbre', arbre });
		assert.equal(JSON.stringify(arbre), avant);
	});
});

test('the view of a sheet carries the definitions in order of first use, and only those', () => {
	const fiche = findFiche(base, 'outils/temoin');
	assert.ok(fiche);
	const donnees = { ...fiche.donnees, resultat_attendu: 'Un PAT, puis l’EPCI, puis un PAT.' };
	const vue = buildVueFiche(catalogue, { ...fiche, donnees } as typeof fiche);
	assert.deepEqual(vue.termes, [
		{ id: 'pat', nom: 'PAT', definition: 'Définition de pat.' },
		{ id: 'epci', nom: 'EPCI', definition: 'Définition de epci.' },
	]);
	assert.deepEqual(buildVueFiche({ ...catalogue, glossaire: new Map() }, fiche).termes, []);
});

test('a text cut at its marks says the same', () => {
	const termes = [
		{ terme: 'a', debut: 0, fin: 2 },
		{ terme: 'b', debut: 3, fin: 5 },
	];
	assert.deepEqual(cutTexte('ab cd', termes), [
		{ texte: 'ab', terme: 'a' },
		{ texte: ' ' },
		{ texte: 'cd', terme: 'b' },
	]);
	assert.deepEqual(cutTexte('ab'), [{ texte: 'ab' }]);
});
