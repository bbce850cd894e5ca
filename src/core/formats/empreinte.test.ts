import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { digestTexte, uuidOf } from './empreinte.ts';

/** Version 5 as RFC 9562 (5.5) writes it, with the digest of Node. */
function name(espace: string, texte: string): string {
	const octets = createHash('sha1')
		.update(Buffer.from(espace.replaceAll('-', ''), 'hex'))
		.update(Buffer.from(texte, 'utf8'))
		.digest()
		.subarray(0, 16);
	octets[6] = ((octets[6] ?? 0) & 0x0f) | 0x50;
	octets[8] = ((octets[8] ?? 0) & 0x3f) | 0x80;
	return octets.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const ESPACE = '17e8b76b-2970-4c99-81d2-bab254a966a1';
const TEXTES = [
	'',
	'outils/arpentage',
	'L’été à Léaz',
	'😀',
	'\ud83d',
	'\u0000',
	'a'.repeat(100_000),
];

test('the name of a text is a UUID of version 5, the same for ever', () => {
	for (const texte of TEXTES) assert.equal(uuidOf(texte), `urn:uuid:${name(ESPACE, texte)}`);
	assert.equal(uuidOf('/flux.xml'), 'urn:uuid:01734692-0336-52f8-915d-0e8e62c2e1f3');
});

test('two texts have two names, in figures too', () => {
	assert.equal(new Set(TEXTES.map(digestTexte)).size, TEXTES.length);
	for (const texte of TEXTES) {
		assert.match(digestTexte(texte), /^[0-9a-f]{12}5[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
		assert.equal(digestTexte(texte), uuidOf(texte).slice(9).replaceAll('-', ''));
	}
});
