import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCsv, writeTsv } from './csv.ts';

test('a spreadsheet makes no formula of a cell, not even after a line break', () => {
	assert.equal(
		writeCsv([
			['a', 'b; "c"', 1],
			['=1+1', '\n=1+1', '-2'],
		]),
		'\ufeffa;"b; ""c""";1\r\n"\'=1+1";"\'\n=1+1";"\'-2"\r\n',
	);
});

test('a table for a program keeps its cells as they are', () => {
	assert.equal(
		writeTsv([
			['a', 'b\tc'],
			['=1', 'x == "y"'],
		]),
		'\ufeffa\t"b\tc"\n=1\t"x == ""y"""\n',
	);
});
