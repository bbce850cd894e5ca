import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import {
	type Poids,
	type PoidsDePage,
	readPoids,
	sayCroissances,
	sumFichiers,
	writePoids,
} from './poids.ts';

const page = (fichiers: Record<string, number>): PoidsDePage => ({
	...{ page: '/outils/x/', elements: 200, note: 85, fichiers },
});
const AVANT: Poids = {
	date: '2026-12-01',
	pages: { Outil: page({ page: 9000, 'Base.css': 4000 }), Liste: page({ page: 5000 }) },
};

test('a page that grew is named, with the files that grew, the most first', () => {
	const dites = sayCroissances(AVANT, {
		Outil: page({ page: 9100, 'Base.css': 6500, 'neuf.js': 1200 }),
		Liste: page({ page: 5200 }),
		Neuve: page({ page: 90_000 }),
	});
	assert.deepEqual(dites, [
		'Outil, /outils/x/ : 16,8\u00a0ko, contre 13\u00a0ko le 2026-12-01. Base.css a pris 2,5\u00a0ko (6,5\u00a0ko), neuf.js est nouveau (1,2\u00a0ko), page a pris 0,1\u00a0ko (9,1\u00a0ko).',
	]);
});

test('a page that shrank, or keeps its weight, says nothing', () => {
	assert.deepEqual(sayCroissances(AVANT, { Outil: page({ page: 9250, 'Base.css': 3000 }) }), []);
});

test('a name stays when what it names changes; the page is « page »', () => {
	const transfert = (chemin: string, corps: number) => ({ chemin, corps, octets: corps + 200 });
	assert.deepEqual(
		sumFichiers(
			[
				transfert('/outils/x/', 9000),
				transfert('/_impulser/Base.k5hrSpJT.css', 4000),
				transfert('/_impulser/titres-Ab_d-f12.woff2', 10_000),
				transfert('/_impulser/Base.autreHac.css', 100),
				transfert('/recherche/moteur/sommaire.json?v=1', 50),
			],
			'/outils/x/',
		),
		{
			...{ page: 9000, 'Base.css': 4100, 'titres.woff2': 10_000 },
			'/recherche/moteur/sommaire.json': 50,
		},
	);
});

test('a record is read as it was written; none is none', (t) => {
	const dossier = mkdtempSync(path.join(tmpdir(), 'impulser-poids-'));
	t.after(() => rmSync(dossier, { recursive: true }));
	const fichier = path.join(dossier, 'poids.json');
	assert.equal(readPoids(fichier), undefined);
	writePoids(AVANT, fichier);
	assert.deepEqual(readPoids(fichier), AVANT);
});
