import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ADRESSE_MAX, adresseEdition, buildAdresse, type Forge } from './depot.ts';

const depot = (forge: Forge, adresse = `https://${forge}.exemple/a/b`) => ({
	adresse,
	forge,
	branche: 'main',
});
const NEUF = {
	chemin: 'content/outils/é/fiche.mdx',
	titre: "L'outil (1)",
	texte: 'a: "b"\n`é`\n',
	existe: false,
};

describe('a new file', () => {
	test('opens the page that creates it, its name and its text filled in', () => {
		assert.equal(
			buildAdresse(depot('github'), NEUF).url,
			'https://github.exemple/a/b/new/main?filename=content%2Foutils%2F%C3%A9%2Ffiche.mdx&value=a%3A%20%22b%22%0A%60%C3%A9%60%0A',
		);
		assert.equal(
			buildAdresse(depot('forgejo'), NEUF).url,
			'https://forgejo.exemple/a/b/_new/main/content/outils/%C3%A9/?filename=fiche.mdx&value=a%3A%20%22b%22%0A%60%C3%A9%60%0A',
		);
	});
	test('is told in a ticket where the forge cannot fill a file in', () => {
		const { url, genre } = buildAdresse(depot('gitlab'), NEUF);
		assert.equal(genre, 'ticket');
		assert.equal(
			url,
			'https://gitlab.exemple/a/b/-/issues/new?issue[title]=Proposition%20%3A%20L%27outil%20%281%29&issue[description]=Fichier%20propos%C3%A9%20%3A%20%60content%2Foutils%2F%C3%A9%2Ffiche.mdx%60%0A%0A%60%60%60mdx%0Aa%3A%20%22b%22%0A%60%C3%A9%60%0A%60%60%60%0A',
		);
	});
});

test('a file that exists is mended by a ticket on every forge', () => {
	const { url } = buildAdresse(depot('github'), { ...NEUF, existe: true });
	assert.ok(
		url.startsWith('https://github.exemple/a/b/issues/new?title=Correction%20%3A%20L%27outil'),
		url,
	);
	const autre = buildAdresse(depot('forgejo'), { ...NEUF, existe: true }).url;
	assert.ok(autre.startsWith('https://forgejo.exemple/a/b/issues/new?title=Correction'), autre);
});

test('a text cannot close the fence that shows it', () => {
	const { url } = buildAdresse(depot('gitlab'), { ...NEUF, texte: '```\n[x](y)\n````\n' });
	assert.ok(decodeURIComponent(url).endsWith('\n\n`````mdx\n```\n[x](y)\n````\n`````\n'), url);
});

test('an address too long for a forge says so, by its very length', () => {
	const vide = buildAdresse(depot('github'), { ...NEUF, texte: '' }).octets;
	const juste = buildAdresse(depot('github'), { ...NEUF, texte: 'a'.repeat(ADRESSE_MAX - vide) });
	assert.deepEqual([juste.octets, juste.tropLongue], [8191, false]);
	const longue = buildAdresse(depot('github'), {
		...NEUF,
		texte: 'a'.repeat(ADRESSE_MAX - vide + 1),
	});
	assert.deepEqual([longue.octets, longue.tropLongue], [8192, true]);
});

test('half of an emoji does not break the address', () => {
	assert.ok(
		buildAdresse(depot('github'), { ...NEUF, texte: 'a\ud83d' }).url.endsWith('value=a%EF%BF%BD'),
	);
});

test('the page that edits a file', () => {
	assert.equal(
		adresseEdition(depot('github'), 'a é/b.mdx'),
		'https://github.exemple/a/b/edit/main/a%20%C3%A9/b.mdx',
	);
	assert.equal(
		adresseEdition(depot('gitlab'), 'a/b.mdx'),
		'https://gitlab.exemple/a/b/-/edit/main/a/b.mdx',
	);
	assert.equal(
		adresseEdition(depot('forgejo'), 'a/b.mdx'),
		'https://forgejo.exemple/a/b/_edit/main/a/b.mdx',
	);
});
