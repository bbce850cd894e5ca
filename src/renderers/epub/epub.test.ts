import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { cutLignes } from '../../core/texte/lignes.ts';
import { refOf } from '../../vues/fiche/acces.ts';
import { buildEpub, type Chapitre, type Livre, linkChapitre, listImages } from './index.ts';

const chapitre = (ref: string, corps = ''): Chapitre => ({
	ref,
	titre: `Titre de ${ref}`,
	phrase: 'Une phrase.',
	xhtml: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>${corps}</body></html>`,
});
const LIVRE: Livre = {
	titre: 'Essai <& "deux"',
	phrase: 'Un livre d’essai.',
	auteurs: ['Une autrice', 'Un auteur'],
	modification: '2026-11-24T01:30:00+02:00',
	date: '24 novembre 2026',
	attribution: 'Mention.',
	couleur: '#1d5c42',
	parties: [
		{ titre: 'Une', chapitres: [chapitre('outils/a', '<a data-page="/actions/b/#x">b</a>')] },
		{ titre: 'Deux', chapitres: [chapitre('actions/b'), chapitre('outils/a')] },
		{ titre: 'Vide', chapitres: [chapitre('outils/a')] },
	],
	index: [{ titre: 'Axe', themes: [{ nom: 'Eau', refs: ['actions/b', 'outils/absent'] }] }],
	bibliographie: [{ texte: 'Un livre.', href: 'https://exemple.fr/' }],
	images: new Map(),
	css: 'p { margin: 0 }',
};
const lire = (octets: Uint8Array): Record<string, string> =>
	Object.fromEntries(Object.entries(unzipSync(octets)).map(([n, o]) => [n, strFromU8(o)]));
const opfOf = (livre: Livre): string => lire(buildEpub(livre))['EPUB/livre.opf'] ?? '';

describe('the zip', () => {
	test('begins with the type of the file, stored as it is', () => {
		const octets = buildEpub(LIVRE);
		assert.equal(strFromU8(octets.slice(30, 58)), 'mimetypeapplication/epub+zip');
	});
	test('is the same, byte for byte, twice and in another time zone', () => {
		const ici = process.env.TZ;
		const premier = buildEpub(LIVRE);
		for (const fuseau of ['America/Los_Angeles', 'Pacific/Auckland']) {
			process.env.TZ = fuseau;
			assert.deepEqual(buildEpub(structuredClone(LIVRE)), premier);
		}
		if (ici === undefined) delete process.env.TZ;
		else process.env.TZ = ici;
	});
});

describe('the package', () => {
	test('gives the date of the last change in universal time', () => {
		assert.match(opfOf(LIVRE), /"dcterms:modified">2026-11-23T23:30:00Z</);
		assert.match(opfOf({ ...LIVRE, modification: undefined }), /modified">2026-01-01T00:00:00Z</);
	});
	test('names the book by its title and sheets, whatever their text', () => {
		const idOf = (livre: Livre): string => /urn:uuid:[^<]*/.exec(opfOf(livre))?.[0] ?? '';
		const id = idOf(LIVRE);
		assert.match(
			id,
			/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
		);
		assert.equal(idOf({ ...LIVRE, css: '', modification: '2027-01-01' }), id);
		assert.notEqual(idOf({ ...LIVRE, titre: 'Autre' }), id);
		assert.notEqual(idOf({ ...LIVRE, parties: LIVRE.parties.slice(0, 1) }), id);
	});
	test('holds each sheet once, and no empty part', () => {
		const fichiers = lire(buildEpub(LIVRE));
		const nav = fichiers['EPUB/textes/nav.xhtml'] ?? '';
		assert.equal(nav.match(/fiches\/outils\/a\.xhtml/g)?.length, 1);
		assert.doesNotMatch(nav, /Vide/);
	});
	test('a single part does not show', () => {
		const fichiers = lire(buildEpub({ ...LIVRE, parties: LIVRE.parties.slice(0, 1) }));
		assert.equal(fichiers['EPUB/textes/partie-1.xhtml'], undefined);
	});
	test('an image of a type that few systems know has one to stand for it', () => {
		const images = new Map([['outils/a/i.avif', new Uint8Array(4)]]);
		assert.match(opfOf({ ...LIVRE, images }), /media-type="image\/avif" fallback="r\d+"/);
	});
});

describe('links of a chapter', () => {
	test('lead to the chapter of the book, else to the site, else nowhere', () => {
		const corps =
			'<a data-page="/outils/c/?a=1&#x26;b">c</a><a data-page="/actions/b/#x" href="https://x/">b</a>';
		const livre = {
			...LIVRE,
			parties: [{ titre: '', chapitres: [chapitre('outils/a', corps), chapitre('actions/b')] }],
		};
		const texteOf = (l: Livre): string =>
			lire(buildEpub(l))['EPUB/textes/fiches/outils/a.xhtml'] ?? '';
		assert.match(texteOf(livre), /<a>c<\/a><a href="\.\.\/\.\.\/fiches\/actions\/b\.xhtml">b<\/a>/);
		assert.match(
			texteOf({ ...livre, adresse: 'https://s.fr' }),
			/<a href="https:\/\/s\.fr\/outils\/c\/\?a=1&#x26;b">c/,
		);
	});
	test('an address cannot leave its attribute', () => {
		assert.equal(
			linkChapitre('<p><a data-page="/x/">x</a></p>', () => '"><script>&'),
			'<p><a href="&#x22;>&#x3C;script>&#x26;">x</a></p>',
		);
	});
	test('only the page of a sheet names a sheet', () => {
		assert.equal(refOf('/outils/a/'), 'outils/a');
		assert.equal(refOf('/outils/a/#b'), 'outils/a');
		for (const page of ['/outils/', '/outils/a/b.odt', '/axes/eau/', '//outils/a/'])
			assert.equal(refOf(page), undefined, page);
	});
	test('images are listed once', () => {
		const image = '<img src="../../../outils/a/b.png" alt=""/>';
		assert.deepEqual(listImages(`<p>${image}${image}</p>`), ['outils/a/b.png']);
	});
});

test('a title is cut between its words', () => {
	assert.deepEqual(cutLignes('un deux trois interminablement', 8), [
		'un deux',
		'trois',
		'interminablement',
	]);
});
