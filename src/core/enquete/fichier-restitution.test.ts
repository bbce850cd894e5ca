import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRecueil, writeRecueil } from './fichier-recueil.ts';
import { readRestitution, writeRestitution } from './fichier-restitution.ts';
import { poseQuestions } from './questionnaire.ts';
import type { Recueil } from './recueil.ts';
import { RESTITUTION_VIDE } from './restitution.ts';

const RECUEIL: Recueil = {
	questionnaire: {
		titre: 'Les courses',
		version: '20261130',
		cadre: {},
		questions: poseQuestions(
			{
				titre: '',
				lignes: [{ id: 'a-nous-1', texte: 'Racontez.', type: 'ouverte' }],
			},
			() => undefined,
		),
	},
	entretiens: [
		{
			...{ id: 'e1', numero: '1', jour: '2026-11-12', par: 'Léa' },
			reponses: { accord: 'oui', 'a-nous-1': 'Je vais à pied.' },
		},
	],
};
const RESTITUTION = {
	champs: { titre: 'Les courses', suite: 'Un « tableau ».\n\nUn bus.' },
	tues: ['a-nous-2'],
	paroles: [{ theme: 'Marcher', dit: 'Je vais à pied.' }],
};

test('the file of a restitution gives it back whole, and opens as that of its recueil', () => {
	const texte = writeRestitution(RECUEIL, RESTITUTION);
	assert.deepEqual(readRestitution(texte), { recueil: RECUEIL, restitution: RESTITUTION });
	assert.deepEqual(readRestitution(`\ufeff${texte}`), readRestitution(texte));
	assert.deepEqual(readRecueil(texte), RECUEIL);
});

test('the file of a recueil alone brings no words; what is broken, or of no group, is refused or left', () => {
	assert.deepEqual(readRestitution(writeRecueil(RECUEIL)), {
		recueil: RECUEIL,
		restitution: RESTITUTION_VIDE,
	});
	assert.deepEqual(readRestitution('{'), {
		refus: 'Ce fichier n’est pas le fichier d’un recueil, ou il est abîmé. Rien n’a changé ici.',
	});
	const abime = JSON.stringify({ ...JSON.parse(writeRecueil(RECUEIL)), restitution: [1] });
	assert.deepEqual(readRestitution(abime), { recueil: RECUEIL, restitution: RESTITUTION_VIDE });
});
