import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
	buildPalette,
	CONTRASTE_MIN,
	contrastOf,
	couleursOf,
	listSansRole,
	parseJetons,
	sayContraste,
	type Teinte,
} from './palette.ts';

const css = readFileSync('src/styles/jetons.css', 'utf8');
const jetons = parseJetons(css);
const ids = [...css.matchAll(/\[data-ton="([^"]+)"\]/g)].map(([, id = '']) => id);
const palette = buildPalette(
	jetons,
	ids.map((id) => ({ id, court: id })),
);

describe('the tokens of the site', () => {
	test('are all read, and every colour says what it is for', () => {
		assert.equal(jetons.length, css.match(/--[a-z0-9-]+:\s/g)?.length);
		assert.equal(jetons.filter(couleursOf).length, css.match(/light-dark\(/g)?.length);
		assert.deepEqual(listSansRole(jetons), []);
		assert.equal(palette.couleurs.length + palette.axes.length, jetons.filter(couleursOf).length);
	});
	test('every text is AA on every ground it may stand on, in light and in dark', () => {
		const faibles = [...palette.couleurs, ...palette.axes].flatMap(({ nom, clair, sombre }) =>
			Object.entries({ clair, sombre })
				.filter(([, t]: [string, Teinte]) => (t.contraste ?? 21) < CONTRASTE_MIN)
				.map(([theme, t]) => `${nom}, ${theme}: ${t.contraste}`),
		);
		assert.deepEqual(faibles, []);
	});
	test('there are five axes', () => {
		assert.equal(palette.axes.length, 5);
	});
});

test('a token that is no colour, a comment, a rule of an axis', () => {
	const lus = parseJetons(
		'/* --non: 1; */ :root { --e-1: 0.25rem; --serif:\n\t"A",\n\tserif; }\n[data-axe="eau"],\n[data-ton="eau"] { --ton: light-dark(#000000, #ffffff); }',
	);
	assert.deepEqual(lus, [
		{ nom: '--e-1', valeur: '0.25rem' },
		{ nom: '--serif', valeur: '"A", serif' },
		{ nom: '--ton', valeur: 'light-dark(#000000, #ffffff)', axe: 'eau' },
	]);
	assert.deepEqual(lus.map(couleursOf), [
		undefined,
		undefined,
		{ clair: '#000000', sombre: '#ffffff' },
	]);
});

test('a colour without a role is named', () => {
	assert.deepEqual(listSansRole(parseJetons(':root { --neuf: light-dark(#000000, #ffffff); }')), [
		'--neuf',
	]);
});

test('contrasts are those of WCAG, said rounded down', () => {
	assert.equal(contrastOf('#000000', '#ffffff'), 21);
	assert.equal(contrastOf('#ffffff', '#ffffff'), 1);
	assert.ok(Math.abs(contrastOf('#777777', '#ffffff') - 4.48) < 0.01);
	assert.equal(sayContraste(4.48), '4,4\u00a0:\u00a01');
	assert.equal(sayContraste(21), '21,0\u00a0:\u00a01');
});
