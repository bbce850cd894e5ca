import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { digestOctets } from './empreintes.ts';
import { Copie } from './zip-copie.ts';

const racine = mkdtempSync(path.join(tmpdir(), 'impulser-zip-'));
const avant = process.env.IMPULSER_CACHE;
let site = '';

beforeEach(() => {
	process.env.IMPULSER_CACHE = mkdtempSync(path.join(racine, 'cache-'));
	site = mkdtempSync(path.join(racine, 'site-'));
	write({
		'/index.html': '<a href="/outils/">Outils</a>',
		'/outils/index.html': '<p>rien</p>',
		'/a.png': 'image',
	});
});
after(() => {
	if (avant === undefined) delete process.env.IMPULSER_CACHE;
	else process.env.IMPULSER_CACHE = avant;
	rmSync(racine, { recursive: true });
});

function write(fichiers: Record<string, string>): void {
	for (const [chemin, texte] of Object.entries(fichiers)) {
		mkdirSync(path.dirname(path.join(site, chemin)), { recursive: true });
		writeFileSync(path.join(site, chemin), texte);
	}
}

const CHEMINS = ['/index.html', '/outils/index.html', '/a.png'];

/** Makes the zip; what it holds, by name. */
async function zip(nom: string, envoyes: readonly string[] = []): Promise<Record<string, string>> {
	const copie = new Copie();
	for (const chemin of envoyes) {
		const octets = readFileSync(path.join(site, chemin));
		copie.send(chemin, digestOctets(octets), octets);
	}
	const copies = new Map(CHEMINS.map((c) => [c, digestOctets(readFileSync(path.join(site, c)))]));
	const sortie = path.join(racine, nom);
	const poids = await copie.write(site, copies, sortie).finally(() => copie.close());
	const octets = readFileSync(sortie);
	assert.equal(poids, octets.length);
	return Object.fromEntries(
		Object.entries(unzipSync(octets)).map(([n, contenu]) => [n, strFromU8(contenu)]),
	);
}

const ATTENDU = {
	'impulser/index.html': '<a href="./outils/index.html">Outils</a>',
	'impulser/outils/index.html': '<p>rien</p>',
	'impulser/a.png': 'image',
};

test('the zip holds every file as a folder needs it, and comes out the same the next time', async () => {
	assert.deepEqual(await zip('un.zip'), ATTENDU);
	assert.deepEqual(await zip('deux.zip'), ATTENDU);
	assert.deepEqual(
		readFileSync(path.join(racine, 'deux.zip')),
		readFileSync(path.join(racine, 'un.zip')),
	);
});

test('what was sent while it was made is the same in the zip, byte for byte', async () => {
	assert.deepEqual(await zip('un.zip', CHEMINS), ATTENDU);
	process.env.IMPULSER_CACHE = mkdtempSync(path.join(racine, 'cache-'));
	await zip('deux.zip');
	assert.deepEqual(
		readFileSync(path.join(racine, 'deux.zip')),
		readFileSync(path.join(racine, 'un.zip')),
	);
});

test('what was sent, then written again, is as it was written last', async () => {
	const copie = new Copie();
	copie.send('/index.html', digestOctets(Buffer.from('avant')), Buffer.from('avant'));
	const copies = new Map([
		['/index.html', digestOctets(readFileSync(path.join(site, 'index.html')))],
	]);
	const sortie = path.join(racine, 'zip');
	await copie.write(site, copies, sortie).finally(() => copie.close());
	const lu = unzipSync(readFileSync(sortie))['impulser/index.html'];
	assert.equal(strFromU8(lu ?? new Uint8Array()), ATTENDU['impulser/index.html']);
});

test('one file changed and one that grew: the others keep their bytes, all are right', async () => {
	await zip('un.zip');
	write({ '/outils/index.html': `<p>${'beaucoup '.repeat(500)}</p>` });
	const apres = await zip('deux.zip');
	assert.deepEqual(apres, {
		...ATTENDU,
		'impulser/outils/index.html': `<p>${'beaucoup '.repeat(500)}</p>`,
	});
});

test('a kept zip that someone wrote in is not taken from', async () => {
	await zip('un.zip');
	const cache = process.env.IMPULSER_CACHE as string;
	const garde = readdirSync(cache).find((nom) => nom.endsWith('.zip')) as string;
	const octets = readFileSync(path.join(cache, garde));
	writeFileSync(path.join(cache, garde), Buffer.alloc(octets.length, 65));
	assert.deepEqual(await zip('deux.zip'), ATTENDU);
});
