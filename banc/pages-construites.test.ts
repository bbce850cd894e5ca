import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { digestSite, listChanges, weighSite } from '../outillage/fichiers-du-site.ts';
import { listDemandes, listLiens, weighPage } from '../outillage/poids-de-page.ts';

const site = mkdtempSync(path.join(tmpdir(), 'impulser-pages-'));
after(() => rmSync(site, { recursive: true, force: true }));

const HTML = `<!doctype html><html><head>
<link rel="stylesheet" href="/a.css"><link rel="icon" href="/icone.svg"><script src="/b.js"></script>
<script>dedans()</script></head><body><a href="/outils/x/#bas">x</a> <a href="/outils/x/?y=1">x</a>
<a href="https://exemple.fr/">loin</a><img src="/c.png">
<template><p>Un <b>pli</b></p></template><noscript><i>Sans</i></noscript></body></html>`;

function write(nom: string, texte: string): void {
	mkdirSync(path.dirname(path.join(site, nom)), { recursive: true });
	writeFileSync(path.join(site, nom), texte);
}
write('une/index.html', HTML);

test('a built page: its weight, its elements, what it asks for, where it leads', () => {
	const ko = gzipSync(HTML).length / 1000;
	assert.deepEqual(weighPage(site, '/une/'), { ko, elements: 13 });
	assert.deepEqual(listDemandes(site, '/une/'), ['/a.css', '/b.js']);
	assert.deepEqual([...listLiens(site, '/une/')], ['/outils/x/']);
});

test('two builds: what was changed, added, taken away', () => {
	for (const [nom, texte] of Object.entries({ gardee: 'a', changee: 'b', 'x/otee': 'cc' }))
		write(nom, texte);
	const avant = digestSite(site);
	assert.deepEqual(weighSite(site), { fichiers: 4, octets: HTML.length + 4 });
	assert.deepEqual(listChanges(avant, avant), []);
	write('changee', 'c');
	write('x/neuve', 'd');
	rmSync(path.join(site, 'x/otee'));
	assert.deepEqual(listChanges(avant, digestSite(site)), ['changee', 'x/neuve', 'x/otee']);
});
