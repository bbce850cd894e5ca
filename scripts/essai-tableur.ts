/** npm run essai:tableur: LibreOffice reads every table of the open data, in CSV and in ODS, and hostile ones. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeEssaiTableur } from '../outillage/essai-tableur.ts';
import { findTableur } from '../outillage/tableur.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';

const ABSENT =
	'LibreOffice n’est pas là. Installez libreoffice-calc, ou donnez son chemin : SOFFICE=/chemin/soffice npm run essai:tableur';

await runCommande(() => {
	const soffice = findTableur();
	if (!soffice) throw new Error(ABSENT);
	const dossier = mkdtempSync(path.join(tmpdir(), 'impulser-tableur-'));
	try {
		const { fichiers, cellules, fautes } = writeEssaiTableur(readCatalogue(), soffice, dossier);
		for (const faute of fautes.slice(0, 40)) console.log(faute);
		console.log(
			`${fichiers} fichiers, ${cellules} cellules lues par LibreOffice : ${fautes.length === 0 ? 'toutes telles qu’elles ont été écrites.' : `${fautes.length} ne le sont pas.`}`,
		);
		return fautes.length === 0;
	} finally {
		rmSync(dossier, { recursive: true, force: true });
	}
});
