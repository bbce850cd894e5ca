import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../tests/contenu.ts';
import { FAMILLES, type Famille, schemas } from '../core/schema/index.ts';
import { completeDonnees } from './apercu.ts';
import { buildCatalogueLeger, restoreLectures } from './catalogue-leger.ts';

describe('anything typed so far can be shown', () => {
	for (const famille of FAMILLES)
		test(`nothing at all, for ${famille}`, () => {
			const complete = completeDonnees(schemas[famille], {});
			assert.equal(schemas[famille].safeParse(complete).success, true);
		});
	test('what is right stays, what is wrong or missing is a blank', () => {
		const complete = completeDonnees(schemas.retours, {
			titre: 'x'.repeat(80),
			contexte: 'Un bourg.',
			periode: { debut: 'hier' },
			jours: { elus: 2 },
			sources: [{ titre: 'A' }],
			inconnu: 1,
		}) as Record<string, unknown>;
		assert.equal(schemas.retours.safeParse(complete).success, true);
		assert.equal(complete.titre, `${'x'.repeat(69)}…`);
		assert.equal(complete.contexte, 'Un bourg.');
		assert.deepEqual(complete.periode, { debut: '2000' });
		assert.deepEqual(complete.jours, {
			elus: 2,
			agents: 'non documenté',
			benevoles: 'non documenté',
		});
		assert.deepEqual(complete.sources, [
			{ cle: 'a-completer', titre: 'A', url: 'https://exemple.invalid/' },
		]);
		assert.ok(!('inconnu' in complete));
	});
});

test('the light catalogue of the page gives every sheet back, valid, with its own title', () => {
	const catalogue = readBase();
	const restaurees = restoreLectures(JSON.parse(JSON.stringify(buildCatalogueLeger(catalogue))));
	assert.equal(restaurees.length, catalogue.lectures.length);
	for (const lecture of restaurees) {
		const famille = FAMILLES.find((f) => f === lecture.collection) as Famille | undefined;
		if (!famille) continue;
		assert.equal(schemas[famille].safeParse(lecture.donnees).success, true, lecture.chemin);
		const { titre } = catalogue[famille].get(lecture.id)?.donnees ?? {};
		assert.equal((lecture.donnees as { titre: string }).titre, titre);
	}
});
