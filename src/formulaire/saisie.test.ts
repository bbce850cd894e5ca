import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listCommunes, listCommunesPostales } from '../io/contenu/communes.ts';
import {
	answerCode,
	answerNom,
	debutOf,
	parseCodes,
	readSaisie,
	sayCandidate,
	writeCodes,
} from './saisie.ts';

const postales = listCommunesPostales();
const communes = listCommunes();
const demander = (saisie: string) => {
	const lue = readSaisie(saisie);
	if (lue.genre === 'code')
		return answerCode(
			lue.code,
			postales.filter((c) =>
				[c.code, ...c.codesPostaux].some((x) => debutOf(x) === debutOf(lue.code)),
			),
		);
	assert.equal(lue.genre, 'nom');
	return answerNom(lue as { nom: string; lieu: string }, communes);
};
const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');

describe('what is typed is read for what it is', () => {
	for (const [saisie, attendu] of [
		['', { genre: 'vide' }],
		['  -- ', { genre: 'vide' }],
		['Léaz (Ain) – 01209', { genre: 'choix', code: '01209' }],
		['43190', { genre: 'code', code: '43190' }],
		['43 190', { genre: 'code', code: '43190' }],
		['2a004', { genre: 'code', code: '2A004' }],
		['Lunas', { genre: 'nom', nom: 'Lunas', lieu: '' }],
		['Lunas (Hérault)', { genre: 'nom', nom: 'Lunas', lieu: 'herault' }],
		['Lunas, 34', { genre: 'nom', nom: 'Lunas', lieu: '34' }],
		['4319', { genre: 'nom', nom: '4319', lieu: '' }],
	] as const)
		test(JSON.stringify(saisie), () => assert.deepEqual(readSaisie(saisie), attendu));
});

test('a code that is the postcode of some and the INSEE code of another is told so', () => {
	const { seule, phrase, candidates } = demander('43190');
	assert.equal(seule, undefined);
	assert.equal(
		plat(phrase),
		'43190 est le code postal de Tence, Chenereilles et Le Mas-de-Tence, et le code INSEE de Saint-Germain-Laprade. Laquelle est la vôtre ?',
	);
	assert.deepEqual(
		candidates.map((c) => c.code),
		['43244', '43069', '43129', '43190'],
	);
});

test('a postcode of one commune, an INSEE code, a postcode of several, a code of none', () => {
	assert.equal(demander('10450').phrase, '10450 est le code postal de Bréviandes.');
	assert.equal(demander('10450').seule?.nom, 'Bréviandes');
	const seule = demander('22365');
	assert.deepEqual(
		[seule.seule?.nom, seule.phrase],
		['Trémargat', '22365 est le code INSEE de Trémargat.'],
	);
	const { phrase, candidates, reste } = demander('34650');
	assert.equal(
		plat(phrase),
		`34650 est le code postal de ${candidates.length + reste} communes. Laquelle est la vôtre ?`,
	);
	assert.ok(candidates.some((c) => c.nom === 'Joncels'));
	assert.equal(
		demander('99999').phrase,
		'Aucune commune n’a le code 99999, ni comme code postal ni comme code INSEE. Vérifiez-le, ou tapez le nom de la commune.',
	);
});

test('« st » is « saint », homonyms are told with their département', () => {
	const { seule, phrase, candidates } = demander('st martin');
	assert.equal(seule, undefined);
	assert.match(plat(phrase), /^\d+ communes s’appellent Saint-Martin\. Laquelle est la vôtre \?$/);
	assert.ok(candidates.length > 1);
	for (const c of candidates)
		assert.match(plat(sayCandidate(c)), /^Saint-Martin \(.+, [\d ]+ habitants\)$/);
	assert.equal(demander('st martin, gers').seule?.code, '32389');
	assert.equal(demander('STE-EULALIE-DE-CERNON').seule?.nom, 'Sainte-Eulalie-de-Cernon');
});

test('a beginning, a misspelling, nonsense', () => {
	assert.equal(
		plat(demander('saint-germain-lap').phrase),
		'Aucune commune ne s’appelle exactement « saint-germain-lap ». Est-ce l’une de celles-ci ?',
	);
	const faute = demander('Tremargate');
	assert.equal(
		plat(faute.phrase),
		'Aucune commune ne s’appelle « Tremargate ». Vouliez-vous dire l’une de celles-ci ?',
	);
	assert.equal(faute.candidates[0]?.nom, 'Trémargat');
	const rien = demander('zzz');
	assert.deepEqual(rien.candidates, []);
	assert.equal(
		plat(rien.phrase),
		'Aucune commune ne s’appelle « zzz ». Vérifiez l’orthographe, ou tapez son code postal.',
	);
});

test('every commune comes back as it is from the list by code', () => {
	assert.deepEqual(parseCodes(writeCodes(postales)), postales);
});
