/** The whole site as a folder: every link of every page opens a file of the folder. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { isVersLeVrai } from '../outils/liens.ts';
import { SITES, siteOf } from '../outils/sites.ts';

let fichiers: Record<string, Uint8Array>;
before(async () => {
	fichiers = unzipSync(readFileSync(path.join(await siteOf(SITES.corpus), 'impulser.zip')));
});

/** Addresses inside the folder, each with the file it names. */
function* listCibles(page: string, html: string): Generator<[string, string]> {
	for (const [, adresse = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
		if (adresse === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(adresse)) continue;
		const { pathname } = new URL(adresse.replaceAll('&amp;', '&'), `file:///${page}`);
		yield [adresse, decodeURI(pathname).slice(1)];
	}
}

test('every link of every page of the copy opens a file, and not a folder', () => {
	const pages = Object.keys(fichiers).filter((f) => f.endsWith('.html'));
	assert.ok(pages.length > 200);
	const fautes = pages.flatMap((page) =>
		[...listCibles(page, strFromU8(fichiers[page] ?? new Uint8Array()))]
			.filter(([adresse, cible]) => !Object.hasOwn(fichiers, cible) && !isVersLeVrai(page, adresse))
			.map(([adresse]) => `${page} → ${adresse}`),
	);
	assert.deepEqual(fautes, []);
});

test('no address of the copy starts from the root of a disk', () => {
	for (const [nom, octets] of Object.entries(fichiers)) {
		if (!nom.endsWith('.html')) continue;
		assert.doesNotMatch(strFromU8(octets), /\s(?:href|src|action)="\/(?!\/)/, nom);
	}
});
