import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPhrases } from './phrases.ts';

const phrasesOf = (texte: string): string[] =>
	cutPhrases(texte).map(({ debut, fin }) => texte.slice(debut, fin));

test('a text is cut as French is read', () => {
	const cas: [string, string[]][] = [
		[
			'Il fait beau. On sort\u202f! Et toi\u202f?',
			['Il fait beau.', 'On sort\u202f!', 'Et toi\u202f?'],
		],
		['M. Durand est venu. Mme Le Goff aussi.', ['M. Durand est venu.', 'Mme Le Goff aussi.']],
		['J.-P. Martin et J. Le Goff. Oui.', ['J.-P. Martin et J. Le Goff.', 'Oui.']],
		['Du pain, etc. et puis rien. Voilà.', ['Du pain, etc. et puis rien.', 'Voilà.']],
		['Du pain, du lait, etc. Et puis rien.', ['Du pain, du lait, etc.', 'Et puis rien.']],
		[
			'«\u00a0Je prends la voiture\u202f!\u00a0» dit-il. Elle rit.',
			['«\u00a0Je prends la voiture\u202f!\u00a0» dit-il.', 'Elle rit.'],
		],
		[
			'«\u00a0Il pleut. On rentre.\u00a0», dit-elle. Bon.',
			['«\u00a0Il pleut. On rentre.\u00a0», dit-elle.', 'Bon.'],
		],
		[
			'« Il pleut. On rentre ! » Elle rit. (Un silence.) Et voilà.',
			['« Il pleut.', 'On rentre ! »', 'Elle rit.', '(Un silence.)', 'Et voilà.'],
		],
		['Ah\u202f! mais non. Quoi\u202f? dit-il.', ['Ah\u202f! mais non.', 'Quoi\u202f? dit-il.']],
		['Non… Peut-être. Je… je ne sais pas.', ['Non… Peut-être.', 'Je… je ne sais pas.']],
		['1. Le car. 2. Le vélo.', ['1. Le car.', '2. Le vélo.']],
		['On va au\nmarché. Oui\nAlors non\n\nrien', ['On va au\nmarché.', 'Oui', 'Alors non', 'rien']],
		['J’habite av. Jean-Jaurès. Oui.', ['J’habite av. Jean-Jaurès.', 'Oui.']],
		[
			'Le car\u202f! 🚲 Et le vélo\u202f? Bien.',
			['Le car\u202f!', '🚲 Et le vélo\u202f?', 'Bien.'],
		],
		['«\u00a0Il n’a pas fermé. Puis il part.', ['«\u00a0Il n’a pas fermé.', 'Puis il part.']],
		[
			'Oui. [nom] vient. Non [rires] plus. [𝐚] là.',
			['Oui.', '[nom] vient.', 'Non [rires] plus.', '[𝐚] là.'],
		],
		['  \n ', []],
		['', []],
	];
	for (const [texte, phrases] of cas) assert.deepEqual(phrasesOf(texte), phrases, texte);
});

test('nothing of a text is left out but spaces, and no sentence covers another', () => {
	const texte =
		'M. Durand\u00a0: « Ah ! Non. » Puis… etc. Et « quoi ? » dit-il.\n\n(Bon.) [12:34] Oui » non « peut-être. 3. Fin';
	let ici = 0;
	for (const { debut, fin } of cutPhrases(texte)) {
		assert.ok(debut >= ici && fin > debut);
		assert.equal(texte.slice(ici, debut).trim(), '');
		ici = fin;
	}
	assert.equal(texte.slice(ici).trim(), '');
});

test('forty long interviews are cut without going back over them', () => {
	const texte = '« On prend le car. '.repeat(5000);
	assert.equal(cutPhrases(texte).length, 5000);
});
