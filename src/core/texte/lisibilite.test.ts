import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countSyllabes, lisibiliteOf, splitMots, splitPhrases } from './lisibilite.ts';

/** Counted by ear. */
const SYLLABES: Record<string, number> = {
	eau: 1,
	école: 2,
	commune: 2,
	habitants: 3,
	réunion: 3,
	créer: 2,
	année: 2,
	idéal: 3,
	pays: 2,
	paysage: 3,
	voyage: 2,
	moyen: 2,
	quelques: 1,
	longue: 1,
	question: 2,
	client: 2,
	ouvrier: 3,
	fruit: 1,
	lieux: 1,
	association: 4,
	maïs: 2,
	aérer: 3,
	travailler: 3,
	famille: 2,
	souvent: 2,
	'l’école': 2,
	'rendez-vous': 3,
	élu·es: 2,
	résilience: 3,
	2026: 1,
};

describe('syllables', () => {
	test('of thirty words', () => {
		assert.equal(Object.keys(SYLLABES).length, 30);
		for (const [mot, n] of Object.entries(SYLLABES)) assert.equal(countSyllabes(mot), n, mot);
	});
	test('of a word in capitals, or with accents written apart', () => {
		assert.equal(countSyllabes('ÉCOLE'), 2);
		assert.equal(countSyllabes('école'.normalize('NFD')), 2);
	});
	test('every word has one at least', () => {
		for (const mot of ['n°', 'kWh', 'M.', '«']) assert.equal(countSyllabes(mot), 1, mot);
	});
	test('what the comment says is not told apart is not', () => {
		assert.equal(countSyllabes('parlent'), 2);
		assert.equal(countSyllabes('chaos'), 1);
	});
});

describe('sentences', () => {
	test('end with a full stop before a capital', () => {
		assert.deepEqual(splitPhrases('Venez. On parle\u202f! Puis on mange…'), [
			'Venez.',
			'On parle\u202f!',
			'Puis on mange…',
		]);
		assert.deepEqual(splitPhrases('Elle dit «\u00a0Oui.\u00a0» Il part.').length, 2);
		assert.deepEqual(splitPhrases('«\u00a0Ça va\u202f?\u00a0» dit-elle.').length, 1);
	});
	test('do not end at an initial, an abbreviation or a decimal', () => {
		const texte = 'Lisez J. Giono, etc. et l’art.\u00a05, soit 3.5 points.';
		assert.deepEqual(splitPhrases(texte), [texte]);
		const droit = 'Voir l’art. L. 2121 du code, cf. Durand (p. 12).';
		assert.deepEqual(splitPhrases(droit), [droit]);
	});
	test('a label is none', () => {
		assert.deepEqual(splitPhrases('Un tableau ou un grand mur'), []);
		assert.deepEqual(splitPhrases('Ce qu’il faut\u00a0:').length, 1);
	});
	test('their words stand between spaces', () => {
		assert.deepEqual(splitMots('L’eau coûte 1\u202f000\u00a0€\u00a0: c’est un rendez-vous.'), [
			'L’eau',
			'coûte',
			'1000',
			'c’est',
			'un',
			'rendez-vous.',
		]);
	});
});

describe('readability', () => {
	test('follows the formula', () => {
		// 2 sentences, 6 words, 8 syllables: 207 − 1.015 × 3 − 73.6 × 8 / 6
		const lue = lisibiliteOf(['Le maire écoute.', 'On parle ensemble.']);
		assert.deepEqual(lue, {
			mots: 6,
			phrases: 2,
			indice: 105.8,
			motsParPhrase: 3,
			plusLongue: 3,
			longues: 0,
		});
	});
	test('counts the sentences of more than 35 words', () => {
		const phrase = (n: number): string => `${Array(n).fill('mot').join(' ')}.`;
		const lue = lisibiliteOf([phrase(35), phrase(36), phrase(80)]);
		assert.equal(lue?.longues, 2);
		assert.equal(lue?.plusLongue, 80);
	});
	test('longer words and longer sentences read harder', () => {
		const indice = (texte: string): number => lisibiliteOf([texte])?.indice ?? Number.NaN;
		assert.ok(indice('Le chat dort.') > indice('L’intercommunalité délibère.'));
		assert.ok(indice('Il dort. Il lit.') > indice('Il dort et puis il lit et puis il dort.'));
	});
	test('a text without a sentence has none', () => {
		assert.equal(lisibiliteOf(['Un tableau', '']), undefined);
	});
});
