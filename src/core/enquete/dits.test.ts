import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDits } from './dits.ts';

test('what is promised is said; the volunteer is told the rest', () => {
	assert.deepEqual(
		buildDits({
			commune: 'Saint-Exemple',
			porteur: 'la mairie.',
			contact: '01 02 03 04 05',
			but: 'dire au conseil ce qui manque',
			effacement: '2027-06-30',
		}),
		{
			accueil:
				'À dire d’abord\u00a0: qui vous êtes et combien de temps cela prend. Nous écoutons des gens d’ici (Saint-Exemple). Ce que nous en ferons\u00a0: dire au conseil ce qui manque. Vous pouvez ne pas répondre, ou arrêter quand vous voulez. Nous écrivons ce que vous dites, sans votre nom. Vos réponses sont gardées par la mairie et détruites le 30 juin 2027. Pour relire, corriger ou faire effacer vos réponses\u00a0: 01 02 03 04 05.',
			accord: 'Êtes-vous d’accord pour que l’on garde vos réponses, sans votre nom\u202f?',
			merci:
				'Merci. Ce que vous préférez que nous n’écrivions pas, dites-le. Pour relire, corriger ou faire effacer vos réponses\u00a0: 01 02 03 04 05.',
		},
	);
});

test('of an empty frame, all is left to say; a day that is none is said as it was typed', () => {
	const { accueil, merci } = buildDits({ but: ' . ' });
	assert.equal(
		accueil,
		'À dire d’abord\u00a0: qui vous êtes, pourquoi vous venez, combien de temps cela prend, qui garde les réponses, jusqu’à quand on les garde et comment les faire effacer. Nous écoutons des gens d’ici. Vous pouvez ne pas répondre, ou arrêter quand vous voulez. Nous écrivons ce que vous dites, sans votre nom.',
	);
	assert.equal(merci, 'Merci. Ce que vous préférez que nous n’écrivions pas, dites-le.');
	assert.match(
		buildDits({ effacement: 'fin juin' }).accueil,
		/ Vos réponses sont détruites \(fin juin\)\.$/,
	);
});
