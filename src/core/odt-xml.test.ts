import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleContenu } from './odt-xml.ts';

test('numbered headings come out of their lists; real lists stay', () => {
	const liste = '<text:list><text:list-item><text:p>un</text:p></text:list-item></text:list>';
	assert.equal(
		settleContenu(
			`<text:list xml:id="a"><text:list-item><text:h>Un</text:h><text:list><text:list-item><text:h>Deux</text:h></text:list-item></text:list></text:list-item></text:list>${liste}<text:list-item/>`,
		),
		`<text:h>Un</text:h><text:h>Deux</text:h>${liste}<text:list-item/>`,
	);
});

test('paragraphs and items of a cell become its lines', () => {
	assert.equal(
		settleContenu(
			'<table:table-cell a="b"><text:p>un</text:p><text:p/><text:list><text:list-item><text:p x="y">deux</text:p></text:list-item></text:list></table:table-cell><table:table-cell/><text:p>a</text:p><text:p>b</text:p>',
		),
		'<table:table-cell a="b"><text:p>un<text:line-break/>deux</text:p></table:table-cell><table:table-cell/><text:p>a</text:p><text:p>b</text:p>',
	);
});
