import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { examineQuestion, type Remarque } from './clinique.ts';

const genres = (texte: string): Remarque['genre'][] => examineQuestion(texte).map((r) => r.genre);

describe('a question that closes mouths is told, and why', () => {
	for (const [texte, ...attendus] of [
		['Avez-vous un jardin ?', 'fermee'],
		['Est-ce que vous allez au marché ?', 'fermee'],
		['Y a-t-il des bus ?', 'fermee'],
		['Faut-il fermer la route ?', 'fermee'],
		['Comment venez-vous, et pourquoi si tard ?', 'double'],
		['Où allez-vous ? Et avec qui ?', 'double'],
		['Ne trouvez-vous pas que la mairie traîne ?', 'soufflee'],
		['C’est mieux à pied, non ?', 'soufflee'],
		['Comment voyez-vous la mobilité ici ?', 'jargon'],
		['Que change la transition pour votre territoire ?', 'jargon', 'jargon'],
		['De quelle maladie souffrez-vous ?', 'sensible'],
		['Pour qui avez-vous voté ?', 'sensible'],
		['Quelle est votre religion ?', 'sensible'],
		['Quelle est votre nationalité ?', 'sensible'],
		[`Racontez-moi ${'un jour et '.repeat(10)}une nuit.`, 'longue'],
	] as [string, ...Remarque['genre'][]][])
		test(texte, () => {
			const trouves = genres(texte);
			for (const attendu of attendus) assert.ok(trouves.includes(attendu), trouves.join());
			assert.equal(
				trouves.filter((g) => g === 'jargon').length,
				attendus.filter((g) => g === 'jargon').length,
			);
		});
});

test('a question that opens them is left alone', () => {
	for (const texte of [
		'Racontez-moi votre dernier aller-retour hors du village.',
		'Comment faites-vous quand la voiture est en panne ?',
		'Montrez-moi sur la carte l’endroit où vous aimez aller.',
		'Qu’est-ce qui a changé dehors, autour d’ici, depuis que vous connaissez le coin ?',
		'Quel objet, dans cette maison, a quelque chose à raconter ?',
		'',
	])
		assert.deepEqual(genres(texte), [], texte);
});

test('each remark says why in a sentence, and another way in', () => {
	assert.deepEqual(examineQuestion('Avez-vous pris vos médicaments ?'), [
		{
			genre: 'sensible',
			pourquoi: 'Elle fait dire la santé\u00a0: la loi protège cette réponse (RGPD, article 9).',
			plutot:
				'Demandez le trajet, le temps, l’aide reçue, jamais le motif. Si la personne en parle, ne l’écrivez pas.',
		},
		{
			genre: 'fermee',
			pourquoi: 'On peut y répondre par oui ou par non, et l’histoire s’arrête là.',
			plutot:
				'«\u00a0Racontez-moi la dernière fois que…\u00a0», ou «\u00a0Comment faites-vous pour…\u00a0»',
		},
	]);
});
