import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { serveCompte, sumKoDeCorps } from './serveur.ts';

const PAGE = `<!doctype html>${'<p>Des mots.</p>'.repeat(20_000)}`;

for (const debit of [undefined, { kbits: 1e6, latence: 0 }])
	test(`the server of the bench sends a page whole, ${debit ? 'slowly' : 'at once'}, and counts it`, async (t) => {
		const dossier = mkdtempSync(path.join(tmpdir(), 'impulser-serveur-'));
		t.after(() => rmSync(dossier, { recursive: true, force: true }));
		writeFileSync(path.join(dossier, 'index.html'), PAGE);
		const serveur = await serveCompte(dossier, debit);
		t.after(serveur.close);
		const lire = async (encodage: string): Promise<string> =>
			(await fetch(serveur.adresse, { headers: { 'Accept-Encoding': encodage } })).text();
		/** What is read has been sent, and may not have been counted yet. */
		const take = async () => {
			for (;;) {
				const pris = serveur.take();
				if (pris.length > 0) return pris;
				await new Promise((resolve) => setTimeout(resolve, 5));
			}
		};
		assert.equal(await lire('identity'), PAGE);
		assert.equal(sumKoDeCorps(await take()), PAGE.length / 1000);
		assert.equal(await lire('gzip'), PAGE);
		const [transfert] = await take();
		assert.equal(transfert?.chemin, '/');
		assert.ok((transfert?.corps ?? 0) < PAGE.length / 20, 'compressed');
		assert.ok((transfert?.octets ?? 0) > (transfert?.corps ?? 0), 'the headers are counted apart');
	});
