import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeCsv } from './csv.ts';
import { decodeOctets, readCsv } from './read-csv.ts';

const TEXTE = 'numero;accord;q_a\n1;oui;L’été, « ça » va : 5 € – œuf\n';

/** Bytes of a text, by a table of the encoding that is written here by hand for what the text holds. */
const CP1252: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80, '–': 0x96, œ: 0x9c };
const toCp1252 = (texte: string): Uint8Array =>
	Uint8Array.from([...texte].map((c) => CP1252[c] ?? c.codePointAt(0) ?? 0));
const toUtf16be = (texte: string): Uint8Array => {
	const octets = Buffer.from(`\ufeff${texte}`, 'utf16le');
	return octets.swap16();
};

describe('five encodings give the same text', () => {
	for (const [nom, octets, encodage] of [
		['UTF-8', Buffer.from(TEXTE), 'utf-8'],
		['UTF-8 with its mark', Buffer.from(`\ufeff${TEXTE}`), 'utf-8'],
		['UTF-16, little end first', Buffer.from(`\ufeff${TEXTE}`, 'utf16le'), 'utf-16le'],
		['UTF-16, big end first', toUtf16be(TEXTE), 'utf-16be'],
		['windows-1252', toCp1252(TEXTE), 'windows-1252'],
	] as const)
		test(nom, () => {
			const lu = decodeOctets(octets);
			assert.equal(lu.encodage, encodage);
			assert.deepEqual(readCsv(lu.texte).lignes, [
				['numero', 'accord', 'q_a'],
				['1', 'oui', 'L’été, « ça » va : 5 € – œuf'],
			]);
		});
});

describe('the separator is that of the first line', () => {
	for (const [nom, texte, attendu] of [
		[
			'commas in the sentences',
			'a;b\nx, y, z;1, 2, 3, 4\n',
			[
				['a', 'b'],
				['x, y, z', '1, 2, 3, 4'],
			],
		],
		[
			'commas',
			'a,b\n"x, y",2\n',
			[
				['a', 'b'],
				['x, y', '2'],
			],
		],
		[
			'tabulations',
			'a\tb\nx;y\t2\n',
			[
				['a', 'b'],
				['x;y', '2'],
			],
		],
		[
			'said by the file',
			'sep=;\na;b\n1;2\n',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		['one column', 'mots\nbonjour, ça va\n', [['mots'], ['bonjour, ça va']]],
		[
			'lines that end as on an old Macintosh',
			'a;b\r1;2\r',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'blank lines',
			'a;b\n;\n\n1;2\n',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'a line break in a cell',
			'a;b\n"un\ndeux";2\n',
			[
				['a', 'b'],
				['un\ndeux', '2'],
			],
		],
	] as [string, string, string[][]][])
		test(nom, () => assert.deepEqual(readCsv(texte).lignes, attendu));
});

test('a quotation mark that nothing closes is told', () => {
	assert.equal(readCsv('a;b\n1;2\n"jamais fermé;3\n4;5\n').ouvert, 3);
	assert.equal(readCsv('a;b\n1;2\n').ouvert, undefined);
});

test('what was kept from being a formula comes back as it was said', () => {
	const lignes = [['a'], ['=1+1'], ['-2 degrés'], ['@moi'], ['+33 6'], ['’tain']];
	assert.deepEqual(readCsv(writeCsv(lignes)).lignes, lignes);
});
