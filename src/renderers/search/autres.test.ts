import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLAN } from '../../core/pages/plan.ts';
import { PRESENTATIONS } from '../../core/pages/presentations.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { TYPES, toCherchable } from './autres.ts';
import { MotsJoints } from './composes.ts';

/** Found otherwise: the search itself, what has its words elsewhere. */
const AILLEURS = ['/recherche/', ...FAMILLES.map((famille) => `/${famille}/`)];

test('every page of the plan of the site can be found, and nothing is said of a page that is not there', () => {
	const plan = PLAN.flatMap(({ pages }) => pages.map(({ href }) => href));
	assert.deepEqual(
		Object.keys(PRESENTATIONS).sort(),
		plan.filter((href) => !AILLEURS.includes(href)).sort(),
	);
});

test('the sentence of a page is one, and it has names', () => {
	for (const [href, { phrase, noms }] of Object.entries(PRESENTATIONS)) {
		assert.match(phrase, /^\p{Lu}.{20,}\.$/u, href);
		assert.ok(noms.length > 0, href);
	}
});

test('what is no sheet has its names as short texts, no page that goes with it, no filter', () => {
	const { unites, compagnes, filtres, champs } = toCherchable(
		{
			url: '/hors-connexion/',
			titre: 'Lire sans connexion',
			phrase: 'Garder toutes les fiches.',
			type: TYPES.page,
			noms: ['hors connexion'],
		},
		new MotsJoints([]),
	);
	assert.deepEqual(
		unites.filter((mots) => mots.length > 0),
		[
			['lire', 'connexion'],
			['liresanconnexion'],
			['hor', 'connexion'],
			['horconnexion'],
			['garder', 'fiche'],
		],
	);
	assert.deepEqual([compagnes, filtres], [undefined, []]);
	assert.deepEqual(champs.find(({ nom }) => nom === 'joints')?.mots, [], 'no sheet writes it so');
});

test('a size of communes is found by its numbers', () => {
	const { champs } = toCherchable(
		{
			url: '/communes-comme-la-mienne/500-a-999-habitants/',
			titre: 'Communes\u00a0: 500 à 999\u00a0habitants',
			phrase: 'Ce qu’ont fait des communes de cette taille.',
			type: TYPES.page,
			noms: [],
		},
		new MotsJoints([]),
	);
	assert.deepEqual(champs.find(({ nom }) => nom === 'grandeurs')?.mots, ['#hs2']);
});
