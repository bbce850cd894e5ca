import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRecueil, OU } from '../../../tests/outils/recueil.ts';
import { RESTITUTION_VIDE } from '../../core/enquete/restitution.ts';
import { buildDiaposRestitution } from './restitution.ts';

const RECUEIL = createRecueil(
	[OU],
	['ferme', 'bourg', 'bourg', 'bourg', 'bourg', 'bourg'].map((ou) => ({ [OU.id]: ou })),
);
const titres = (diapos: readonly { titre: string }[]): string[] => diapos.map((d) => d.titre);

describe('a restitution as slides', () => {
	test('says who was heard even before anything is written, and what was counted', () => {
		const diapos = buildDiaposRestitution(RECUEIL, RESTITUTION_VIDE);
		assert.deepEqual(titres(diapos), ['Ce que nous avons entendu', 'Où ?']);
		assert.deepEqual(diapos[0]?.points, [
			'Nous avons écouté 6\u00a0personnes, le 12 novembre 2026.',
		]);
		assert.equal(diapos[1]?.graphique?.barres[0]?.nombre, 5);
		assert.equal(
			diapos[1]?.notes,
			'Au bourg\u00a0: 5\u202f; À la ferme\u00a0: 1. Ce sont des personnes rencontrées, pas la commune entière.',
		);
	});
	test('follows the order of the pages; a count that is left out is not shown', () => {
		const diapos = buildDiaposRestitution(RECUEIL, {
			champs: {
				titre: 'Les courses',
				pourquoi: 'Pour comprendre.',
				entendu: 'On y va à pied.',
				desaccords: 'Le bus.',
				suite: 'Un tableau.',
				'rendez-vous': 'Vendredi.',
			},
			tues: [OU.id],
			paroles: [{ theme: '', dit: 'Je vais à pied.' }],
		});
		assert.deepEqual(titres(diapos), [
			'Les courses',
			'Pourquoi nous avons écouté',
			'Ce que nous avons entendu',
			'Des paroles',
			'Ce qui nous partage',
			'Ce que nous en faisons',
			'Venez en parler',
		]);
		assert.deepEqual(diapos[3]?.points, ['«\u00a0Je vais à pied.\u00a0»']);
	});
	test('gives a long text sentence by sentence, on as many slides as it takes; words of people two by two', () => {
		const phrase = `${'Un mot '.repeat(20).trim()}.`;
		const diapos = buildDiaposRestitution(RECUEIL, {
			champs: { entendu: `${phrase} ${phrase} ${phrase}` },
			tues: [OU.id],
			paroles: ['a', 'b', 'c'].map((dit) => ({ theme: 'Le bus', dit })),
		});
		assert.deepEqual(
			diapos.slice(1).map(({ titre, repere, points }) => [titre, repere, points.length]),
			[
				['Ce que nous avons entendu', '1 sur 2', 2],
				['Ce que nous avons entendu', '2 sur 2', 1],
				['Le bus', '1 sur 2', 2],
				['Le bus', '2 sur 2', 1],
			],
		);
	});
});
