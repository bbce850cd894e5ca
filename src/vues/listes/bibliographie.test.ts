import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import { buildVueBibliographie } from './bibliographie.ts';

const base = readBase();

test('references are told kind by kind, articles by the axes of the sheets that cite them', () => {
	const temoin = base.bibliographie.get('temoin-reference');
	assert.ok(temoin);
	const reference = (id: string, type: 'article' | 'livre' | 'guide') =>
		[id, { ...temoin, id, donnees: { ...temoin.donnees, titre: id, type } }] as const;
	const [citation] = base.citations.get('bibliographie/temoin-reference') ?? [];
	assert.ok(citation);
	const vue = buildVueBibliographie({
		...base,
		bibliographie: new Map([
			reference('un', 'livre'),
			reference('deux', 'article'),
			reference('trois', 'guide'),
			reference('quatre', 'article'),
		]),
		citations: new Map([['bibliographie/quatre', [{ ...citation, par: 'actions/temoin-action' }]]]),
	});
	assert.deepEqual(
		vue.groupes.map((g) => [g.titre, g.references.map((r) => r.id)]),
		[
			['Guides', ['trois']],
			['Livres', ['un']],
			['Articles sur tous les sujets', ['deux']],
		],
	);
	assert.deepEqual(
		vue.articles.map((a) => [a.page, a.references.map((r) => r.id)]),
		[['/bibliographie/alimentaire/', ['quatre']]],
	);
});
