import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFichierGuide, VERSION, writeFichierGuide } from './fichier-guide.ts';

const GUIDE = { titre: 'Le haut', cadre: { commune: 'Léaz' }, lignes: [{ id: 'a' }] };

test('a guide comes back from its file, as it was', () => {
	assert.deepEqual(readFichierGuide(`\ufeff${writeFichierGuide(GUIDE)}`), GUIDE);
});

test('a file that is no guide, is newer or empty is refused in a sentence', () => {
	const refus = (valeur: unknown): unknown => readFichierGuide(JSON.stringify(valeur));
	const autre = {
		refus: 'Ce fichier n’est pas un guide d’entretien, ou il est abîmé. Rien n’a changé ici.',
	};
	assert.deepEqual(readFichierGuide('{'), autre);
	assert.deepEqual(refus([]), autre);
	assert.deepEqual(refus({ format: 'impulser-grille', version: 1, guide: GUIDE }), autre);
	assert.deepEqual(refus({ format: 'impulser-guide', version: VERSION + 1, guide: GUIDE }), {
		refus:
			'Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. Rien n’a changé ici.',
	});
	assert.deepEqual(refus({ format: 'impulser-guide', version: 1, guide: { lignes: [] } }), {
		refus: 'Ce fichier ne contient aucune question. Rien n’a changé ici.',
	});
});
