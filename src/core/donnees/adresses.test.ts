import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeAdresses } from './adresses.ts';

const sourceOf = (url: string) => ({ sources: [{ cle: 'a', titre: 'A', url }] });
const encode = (url: string): string | undefined =>
	encodeAdresses('outils', sourceOf(url)).sources[0]?.url;

test('an address is written as programs ask for it', () => {
	assert.equal(encode('https://exemple.fr/équipe'), 'https://exemple.fr/%C3%A9quipe');
	assert.equal(encode('https://exemple.fr/?de=é|b'), 'https://exemple.fr/?de=%C3%A9%7Cb');
	assert.equal(encode('https://exemple.fr/a#é^{b}'), 'https://exemple.fr/a#%C3%A9%5E%7Bb%7D');
});

test('an address that needs nothing keeps its letters, and its values are the very same', () => {
	const donnees = sourceOf('https://EXEMPLE.fr');
	assert.equal(encodeAdresses('outils', donnees), donnees);
});
