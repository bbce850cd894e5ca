import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { toYamlDesPuces, writePuces } from './puces.ts';

test('a list is an entry a line, the fields of each under one another', () => {
	const materiel = [
		{ quoi: 'Feutres', quantite: '2 : un bleu' },
		{ quoi: 'Ruban', n: 2 },
	];
	assert.equal(
		writePuces(materiel),
		'• quoi: Feutres\n  quantite: "2 : un bleu"\n• quoi: Ruban\n  n: 2',
	);
	assert.equal(writePuces(['Marcher', 'Regarder']), '• Marcher\n• Regarder');
	assert.equal(
		writePuces({ non_documente: true, source: 's1' }),
		'non_documente: true\nsource: s1',
	);
});

test('whatever is written is read back the same', () => {
	const textes = [
		...[
			'oui',
			'Non',
			'true',
			'null',
			'1',
			'1.5',
			'- a',
			'• a',
			'',
			' a',
			'a ',
			'a: b',
			'a #b',
			'#a',
		],
		...[
			'a\nb',
			'a\n• b',
			'"a"',
			"'a'",
			'{a}',
			'[a]',
			'& a',
			'* a',
			'! a',
			'% a',
			'@a',
			'`a`',
			'=1+1',
		],
		...[
			'é',
			'« a »',
			'a\u00a0: b',
			'a\u2028b',
			'\ufeffa',
			'a\tb',
			'a\\b',
			'😀',
			'2026-01-01',
			'01209',
		],
	];
	const valeurs: unknown[] = [
		...textes.map((t) => [t]),
		...textes.map((t) => [{ texte: t, dedans: { t, l: [t] } }]),
		...textes.map((t) => ({ texte: t })),
		...[
			[],
			[1, 2.5, true],
			[{ a: 1 }, 'b'],
			[{ a: [], b: {} }],
			[[1, [2]], { a: [{ b: 'c', d: ['e'] }] }],
		],
	];
	for (const valeur of valeurs)
		assert.deepEqual(parse(toYamlDesPuces(writePuces(valeur))), valeur, writePuces(valeur));
});
