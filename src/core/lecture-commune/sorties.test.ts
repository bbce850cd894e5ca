import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { fromXml } from 'xast-util-from-xml';
import { findAll } from '../formats/xml.ts';
import { writeCitationsCsv } from './citations-csv.ts';
import { countThemes } from './comptes.ts';
import { LECTURE_VIDE, type Lecture } from './lecture.ts';
import { writePolisCommentaires, writePolisParticipants } from './polis.ts';
import { writeQdpx } from './qdpx.ts';

const DIT = 'Je roule 🚗 & <je> freine. =1+1 ? \u0007Le 👩‍🌾 passe.\nFin.';
const at = (dit: string, theme: string, par: string): Lecture['passages'][number] => ({
	...{ texte: 'e1/q1', theme, par },
	...{ debut: DIT.indexOf(dit), fin: DIT.indexOf(dit) + dit.length },
});
const LECTURE: Lecture = {
	...LECTURE_VIDE,
	titre: 'Le « haut » & <le bas>',
	textes: [
		{
			id: 'e1/q1',
			...{ entretien: 'e1', question: 'q1', intitule: 'Racontez.', numero: '4' },
			texte: DIT,
		},
		{
			id: 'e2/q1',
			...{ entretien: 'e2', question: 'q1', intitule: '=A1', numero: '' },
			texte: 'Rien ;"',
		},
	],
	themes: [
		{ id: 'a', nom: 'Bouger', definition: 'Aller.' },
		{ id: 'b', nom: 'En auto', parent: 'a' },
		{ id: 'c', nom: '+33' },
	],
	passages: [
		at('Je roule 🚗 & <je> freine.', 'b', 'Ana'),
		at('Je roule 🚗 & <je> freine.', 'a', 'Ana'),
		at('Je roule 🚗 & <je> freine.', 'b', 'Bo'),
		at('=1+1 ?', 'c', 'Bo'),
		at('Le 👩‍🌾 passe.', 'c', 'Bo'),
		{ texte: 'e2/q1', debut: 0, fin: 7, theme: 'c', par: '' },
	],
};

const projet = () => {
	const fichiers = unzipSync(writeQdpx(LECTURE));
	const xml = strFromU8(fichiers['project.qde'] ?? new Uint8Array());
	return { fichiers, arbre: fromXml(xml), xml };
};

test('each selection of the project, counted in code points, is what was marked', () => {
	const { fichiers, arbre } = projet();
	const dits = findAll(arbre, 'TextSource').flatMap((source) => {
		const { plainTextPath = '' } = source.attributes;
		const nom = `${plainTextPath}`.replace('internal://', 'Sources/');
		const points = [...strFromU8(fichiers[nom] ?? new Uint8Array())];
		return findAll(source, 'PlainTextSelection').map(({ attributes }) => {
			const { startPosition, endPosition } = attributes;
			return points.slice(Number(startPosition), Number(endPosition)).join('');
		});
	});
	assert.deepEqual(dits, [
		'Je roule 🚗 & <je> freine.',
		'Je roule 🚗 & <je> freine.',
		'=1+1 ?',
		'Le 👩‍🌾 passe.',
		'Rien ;"',
	]);
});

test('readers, nested themes and sources are named, and each reference leads to one of them', () => {
	const { arbre, fichiers } = projet();
	const names = (element: string): (string | null | undefined)[] =>
		findAll(arbre, element).map(({ attributes }) => attributes.name);
	assert.deepEqual(names('Project'), ['Le « haut » & <le bas>']);
	assert.deepEqual(names('User'), ['Ana', 'Bo', 'Sans prénom']);
	assert.deepEqual(names('Code'), ['Bouger', 'En auto', '+33']);
	assert.deepEqual(names('TextSource'), ['4 – Racontez.', '=A1']);
	const codes = findAll(arbre, 'Code');
	assert.deepEqual(
		findAll(codes[0] ?? arbre, 'Code').map(({ attributes }) => attributes.name),
		['En auto'],
	);
	const guids = ['User', 'Code', 'TextSource', 'PlainTextSelection', 'Coding'].flatMap((nom) =>
		findAll(arbre, nom).map(({ attributes }) => `${attributes.guid}`),
	);
	assert.equal(new Set(guids).size, guids.length);
	for (const guid of guids) assert.match(guid, /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
	const nomme = new Set(guids);
	for (const { attributes } of findAll(arbre, 'CodeRef'))
		assert.ok(nomme.has(`${attributes.targetGUID}`));
	for (const { attributes } of findAll(arbre, 'PlainTextSelection'))
		assert.ok(nomme.has(`${attributes.creatingUser}`));
	assert.equal(Object.keys(fichiers).length, 3);
	assert.deepEqual(writeQdpx(LECTURE), writeQdpx(structuredClone(LECTURE)));
});

test('a project where nothing is marked holds no empty list, which the format refuses', () => {
	const vide = unzipSync(writeQdpx({ ...LECTURE, themes: [], passages: [] }));
	const arbre = fromXml(strFromU8(vide['project.qde'] ?? new Uint8Array()));
	for (const nom of ['Users', 'CodeBook', 'Codes']) assert.deepEqual(findAll(arbre, nom), []);
	assert.equal(findAll(arbre, 'TextSource').length, 2);
});

test('quotations go in a table, where a formula is only text', () => {
	assert.equal(
		writeCitationsCsv(LECTURE, countThemes(LECTURE)),
		[
			'\ufeffThème;Dans;Ce qui a été dit;Entretien;Question;Marqué par',
			'Bouger;;Je roule 🚗 & <je> freine.;4;Racontez.;Ana',
			'En auto;Bouger;Je roule 🚗 & <je> freine.;4;Racontez.;Ana, Bo',
			`"'+33";;"'=1+1 ?";4;Racontez.;Bo`,
			`"'+33";;Le 👩‍🌾 passe.;4;Racontez.;Bo`,
			`"'+33";;"Rien ;""";;"'=A1";`,
			'',
		].join('\r\n'),
	);
});

test('quotations go in the shape of Pol.is: once each, people by rank, votes unknown', () => {
	const comptes = countThemes(LECTURE);
	assert.deepEqual(writePolisCommentaires(comptes).split('\n'), [
		'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
		',,0,0,,,,Je roule 🚗 & <je> freine.',
		`,,1,0,,,,"'=1+1 ?"`,
		',,2,0,,,,Le 👩‍🌾 passe.',
		',,3,1,,,,"Rien ;"""',
		'',
	]);
	assert.deepEqual(writePolisParticipants(comptes).split('\n'), [
		'participant,group-id,n-comments,n-votes,n-agree,n-disagree',
		'0,,3,,,',
		'1,,1,,,',
		'',
	]);
});
