import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { createDossier } from '../../../tests/outils/contenu.ts';
import { serveSite } from './serveur.ts';

/** Serves these files, each of which holds « é », and gives the headers of one. */
async function serve(t: TestContext, fichiers: readonly string[], base = '/') {
	const dossier = createDossier(t);
	for (const fichier of fichiers) {
		const complet = path.join(dossier, fichier);
		mkdirSync(path.dirname(complet), { recursive: true });
		writeFileSync(complet, 'é');
	}
	const serveur = await serveSite(dossier, 0, base);
	t.after(serveur.close);
	return async (chemin: string): Promise<Headers> =>
		(await fetch(serveur.adresse.replace(/\/$/, '') + chemin)).headers;
}

const TYPES = {
	'/donnees/v1/fiches.csv': 'text/csv;charset=utf-8',
	'/donnees/v1/fiches.ods': 'application/vnd.oasis.opendocument.spreadsheet',
	'/donnees/v1/fiches.ndjson': 'application/x-ndjson',
	'/donnees/v1/impulser.ttl': 'text/turtle;charset=utf-8',
	'/donnees/v1/fiches/outils/a.md': 'text/markdown;charset=utf-8',
	'/outils/a/citer.bib': 'application/x-bibtex;charset=utf-8',
	'/llms.txt': 'text/plain;charset=utf-8',
	'/index.html': 'text/html;charset=utf-8',
};

test('each file has its type, and texts say how their signs are written', async (t) => {
	const headersOf = await serve(t, Object.keys(TYPES));
	for (const [chemin, type] of Object.entries(TYPES))
		assert.equal((await headersOf(chemin)).get('content-type'), type, chemin);
});

test('other sites may read the open data, under a prefix too, and nothing else', async (t) => {
	for (const base of ['/', '/commun/']) {
		const headersOf = await serve(
			t,
			['donnees/v1/index.json', 'donnees/index.html', 'a.json'],
			base,
		);
		const acces = async (chemin: string): Promise<string | null> =>
			(await headersOf(chemin)).get('access-control-allow-origin');
		assert.equal(await acces('/donnees/v1/index.json'), '*');
		assert.equal(await acces('/donnees/'), '*');
		assert.equal(await acces('/a.json'), null);
	}
});

test('an encart may be framed by others, no other page', async (t) => {
	const headersOf = await serve(t, ['outils/a/encart.html', 'outils/a/index.html']);
	const cadres = async (chemin: string): Promise<string | null> =>
		(await headersOf(chemin)).get('content-security-policy');
	assert.equal(await cadres('/outils/a/encart.html'), 'frame-ancestors *');
	assert.equal(await cadres('/outils/a/'), "frame-ancestors 'none'");
});
