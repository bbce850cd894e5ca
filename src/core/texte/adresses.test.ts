import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	findHoteTrompeur,
	hasSignature,
	isJoint,
	parseAdresseWeb,
	parseImage,
	parseLien,
} from './adresses.ts';

const PAGE = '/outils/temoin/';

describe('web addresses', () => {
	for (const bonne of [
		'https://exemple.fr/',
		'http://www.exemple.fr/a?b=1&c=%C3%A9#d',
		'https://fr.wikipedia.org/wiki/Orl%C3%A9ans_(Loiret)',
		'https://exemple.fr:8443/a',
		'https://a-b.co.uk/',
	])
		test(`accepts ${bonne}`, () => assert.equal(parseAdresseWeb(bonne), bonne));
	test('gives the canonical form', () => {
		assert.equal(parseAdresseWeb('HTTPS://Exemple.FR'), 'https://exemple.fr/');
		assert.equal(parseAdresseWeb('https://exemple.fr/Été'), 'https://exemple.fr/%C3%89t%C3%A9');
		assert.equal(parseAdresseWeb('https://exemple.fr/a/../b'), 'https://exemple.fr/b');
	});
	for (const mauvaise of [
		'',
		'exemple.fr',
		'//exemple.fr/',
		'ftp://exemple.fr/',
		'javascript:alert(1)',
		'javascript://exemple.fr/%0Aalert(1)',
		' https://exemple.fr/',
		'https://exemple.fr/a b',
		'https://exemple.fr/\u0001',
		'https://exemple.fr/\u00a0',
		'https:\\\\exemple.fr\\a',
		'https:///exemple.fr/',
		'https://nom@exemple.fr/',
		'https://nom:secret@exemple.fr/',
		'https://127.0.0.1/',
		'https://2130706433/',
		'https://0x7f.1/',
		'https://[::1]/',
		'https://localhost/',
		'https://www.ìmpots.gouv.fr/',
		'https://xn--mpots-4ya.gouv.fr/',
		'https://exemple..fr/',
		'https://-exemple.fr/',
		`https://exemple.fr/${'a'.repeat(2000)}`,
	])
		test(`refuses ${JSON.stringify(mauvaise.slice(0, 60))}`, () =>
			assert.equal(parseAdresseWeb(mauvaise), undefined));
});

describe('links of a text', () => {
	for (const [lien, attendu] of [
		['https://exemple.fr', 'https://exemple.fr/'],
		['https://exemple.fr/a b', 'https://exemple.fr/a%20b'],
		['mailto:mairie@exemple.fr', 'mailto:mairie@exemple.fr'],
		['tel:+33 4 67 00 00 00', 'tel:+33 4 67 00 00 00'],
		['#étape-2', '#étape-2'],
		['/outils/autre/', '/outils/autre/'],
		['../autre/', '/outils/autre/'],
		['../../actions/une/', '/actions/une/'],
		['./guide.odt', '/outils/temoin/guide.odt'],
		['guide.odt', '/outils/temoin/guide.odt'],
		['/outils/?type=a#b', '/outils/?type=a#b'],
	] as const)
		test(`${lien} leads to ${attendu}`, () => assert.equal(parseLien(lien, PAGE), attendu));
	for (const refuse of [
		'',
		'#',
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'java\nscript:alert(1)',
		'\u0001javascript:alert(1)',
		'data:text/html,x',
		'blob:https://exemple.fr/x',
		'vbscript:msgbox',
		'//pirate.fr/',
		'/\\pirate.fr/',
		'../../../../admin/',
		'../../../outils/',
		'a%2f..%2fb',
		'a%',
		'mailto:',
		'mailto:a@b.fr?bcc=c@d.fr',
		'mailto:a@b.fr,c@d.fr@e.fr',
		'mailto:a\u202e@b.fr',
		'tel:0800-PIRATE',
		'https://nom@exemple.fr/',
	])
		test(`refuses ${JSON.stringify(refuse)}`, () =>
			assert.equal(parseLien(refuse, PAGE), undefined));
});

describe('images of the folder', () => {
	test('are named ./name.ext, in lower case', () => {
		assert.equal(parseImage('./trois-panneaux_2.png'), 'trois-panneaux_2.png');
		assert.equal(parseImage('./a.jpeg'), 'a.jpeg');
		assert.equal(parseImage('./dessin.svg'), 'dessin.svg');
	});
	for (const refuse of ['a.png', './A.png', './a.PNG', './b/a.png', '../a.png', './.png'])
		test(`are not ${refuse}`, () => assert.equal(parseImage(refuse), undefined));
	test('begin with the bytes that their name announces', () => {
		const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 0, 0, 0]);
		const jpg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]);
		const webp = new TextEncoder().encode('RIFF1234WEBPVP8 ');
		const avif = new TextEncoder().encode('\u0000\u0000\u0000\u001cftypavif');
		const svg = new TextEncoder().encode('<svg xmlns=');
		for (const [nom, octets] of Object.entries({ png, jpg, jpeg: jpg, webp, avif, svg }))
			assert.ok(hasSignature(`a.${nom}`, octets), nom);
		assert.ok(!hasSignature('a.png', jpg));
		assert.ok(!hasSignature('a.jpg', png));
		assert.ok(!hasSignature('a.webp', new TextEncoder().encode('RIFF1234WAVEfmt ')));
		assert.ok(!hasSignature('a.svg', new TextEncoder().encode('<script>')));
		assert.ok(!hasSignature('a.png', new Uint8Array()));
		assert.ok(!hasSignature('a.constructor', png));
	});
});

test('files to take away are documents, never what a browser would run', () => {
	for (const nom of ['guide.odt', 'grille-2.csv', 'a.pdf', 'image.png', 'son.mp3'])
		assert.ok(isJoint(nom), nom);
	for (const nom of [
		'a.html',
		'a.svg',
		'a.js',
		'a.xml',
		'a.mdx',
		'a.pdf.html',
		'A.pdf',
		'.pdf',
		'a/b.pdf',
	])
		assert.ok(!isJoint(nom), nom);
});

describe('a link whose text announces a site leads to that site', () => {
	const JUSTES: [string, string][] = [
		['https://www.service-public.fr', 'https://service-public.fr/particuliers'],
		['service-public.fr', 'https://www.service-public.fr/'],
		['le site mairie.fr', 'https://aides.mairie.fr/bois'],
		['aides.mairie.fr', 'https://mairie.fr/'],
		['Lire la délibération (pdf)', 'https://exemple.org/d.pdf'],
		['rapport.pdf', 'https://exemple.org/d.pdf'],
		['La version 2.0 du guide', 'https://exemple.org/'],
		['HTTPS://Exemple.ORG/guide', 'https://exemple.org/guide'],
		['Écrire à contact@mairie.fr', 'https://exemple.org/contact'],
	];
	for (const [texte, href] of JUSTES)
		test(`« ${texte} » → ${href}`, () => assert.equal(findHoteTrompeur(texte, href), undefined));
	const TROMPEURS: [string, string, string][] = [
		['https://www.service-public.fr', 'https://other.invalid/', 'service-public.fr'],
		['www.mairie.fr/aides', 'https://mairie.fr.exemple.net/', 'mairie.fr'],
		['Voir service-public.fr', 'https://exemple.org/', 'service-public.fr'],
		['(impots.gouv.fr)', 'https://impots-gouv.fr/', 'impots.gouv.fr'],
		['https://exemple.org', '/outils/temoin/', 'exemple.org'],
		['https://exemple.org', 'mailto:un@exemple.net', 'exemple.org'],
	];
	for (const [texte, href, hote] of TROMPEURS)
		test(`« ${texte} » does not lead to ${href}`, () =>
			assert.equal(findHoteTrompeur(texte, href), hote));
});
