/** The sheets that are hardest to set: those that look dangerous, and those that are and got through. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listFiches } from '../src/core/catalogue/catalogue.ts';
import { hasErreur } from '../src/core/diagnostics.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { writePdfs } from '../src/io/papier/pdf.ts';
import { createSite } from '../src/vues/site.ts';
import { BASE, writeFichier } from './contenu.ts';
import { createDossier } from './outils/contenu.ts';
import { BENINS, HOSTILES, readCas } from './outils/hostiles.ts';
import { readPdf, squeeze, textOf } from './outils/pdf.ts';

const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64',
);
const CAS = [...BENINS, ...HOSTILES].filter((c) => !['filename', 'limits'].includes(c.kind));

test('every accepted sheet is set, or said with its reason; what must be read is there', async (t) => {
	const dossier = createDossier(t);
	const contenu = path.join(dossier, 'content');
	cpSync(BASE, contenu, { recursive: true });
	for (const cas of CAS) {
		const { octets } = readCas(cas);
		writeFichier(contenu, `outils/cas-${cas.id}/fiche.mdx`, octets);
		if (Buffer.from(octets).includes('ok.png'))
			writeFichier(contenu, `outils/cas-${cas.id}/ok.png`, PNG);
	}
	process.env.IMPULSER_CONTENU = contenu;
	process.env.IMPULSER_CACHE = path.join(dossier, 'cache');
	const catalogue = readCatalogue(contenu);
	const acceptes = listFiches(catalogue).filter(
		(f) => !hasErreur(catalogue.diagnostics.filter((d) => d.fichier === f.chemin)),
	);
	const refs = acceptes.map((f) => f.ref);
	const { fichiers, diagnostics } = await writePdfs(
		createSite(catalogue),
		path.join(dossier, 'site'),
		{
			refs,
		},
	);
	const rates = diagnostics.filter((d) => d.severite === 'erreur');
	assert.deepEqual(
		rates.map((d) => path.basename(path.dirname(d.fichier))),
		[],
		rates.map((d) => `${d.fichier}: ${d.message}`).join('\n'),
	);
	const manques: string[] = [];
	for (const cas of BENINS.filter((c) => fichiers.has(`/pdf/outils/cas-${c.id}.pdf`))) {
		const { racine } = await readPdf(path.join(dossier, `site/pdf/outils/cas-${cas.id}.pdf`));
		const texte = squeeze(textOf(racine));
		// On paper the address of a link follows its text.
		const sansAdresses = texte.replace(/\((?:[^()]|\([^()]*\))*\)/g, '');
		for (const mot of cas.must ?? [])
			if (![texte, sansAdresses].some((dit) => dit.includes(squeeze(mot))))
				manques.push(`${cas.id}: ${mot}`);
	}
	assert.deepEqual(manques, []);
});
