import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecueil, RACONTER } from '../../../tests/outils/recueil.ts';
import { readRecueil, writeRecueil } from './fichier-recueil.ts';
import { readRestitution, writeRestitution } from './fichier-restitution.ts';
import { RESTITUTION_VIDE } from './restitution.ts';

const RECUEIL = createRecueil([RACONTER], [{ 'a-nous-1': 'Je vais à pied.' }]);
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
