/** Papers composed for a test, and read again: what is said, and where it stands. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import compose, { type Tache } from '../../src/io/papier/compositeur.ts';
import { type PdfLu, readPdf } from './pdf.ts';
import { type PageLue, readPlaces } from './places.ts';

export interface Papier extends PdfLu {
	places: PageLue[];
}

/** A folder that goes with the test file, and the press that writes there. */
export function createPresse(): {
	dossier: string;
	press: (tache: Omit<Tache, 'sortie' | 'date' | 'images'>) => Promise<Papier>;
} {
	const dossier = mkdtempSync(path.join(tmpdir(), 'papiers-'));
	after(() => rmSync(dossier, { recursive: true, force: true }));
	const press = async (tache: Omit<Tache, 'sortie' | 'date' | 'images'>): Promise<Papier> => {
		const sortie = path.join(dossier, 'papier.pdf');
		const composition = await compose({ ...tache, images: [], date: 0, sortie });
		assert.ok(!('erreur' in composition), JSON.stringify(composition));
		return { ...(await readPdf(sortie)), places: await readPlaces(readFileSync(sortie)) };
	};
	return { dossier, press };
}

export function checkUa({ ua, balise, langue }: PdfLu): void {
	assert.deepEqual({ ua, balise, langue }, { ua: true, balise: true, langue: 'fr-FR' });
}
