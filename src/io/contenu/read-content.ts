/** The whole content folder, read and joined. The verifier, the build and the site start here. */
import { existsSync } from 'node:fs';
import { buildCatalogue } from '../../core/catalogue/build-catalogue.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { parseAnnexe, parseFiche } from '../../core/lecture/lecture.ts';
import { ANNEXES } from '../../core/schema/index.ts';
import { findAncres } from '../../vues/fiche/ancres.ts';
import { dossierContenu } from '../commandes/dossiers.ts';
import { CacheLectures } from './cache-lectures.ts';
import { communeOf } from './communes.ts';
import { readHistoire } from './git-dates.ts';
import { listContenu } from './inventaire.ts';

/** Reads everything; faults are in `diagnostics`. Throws only if the folder does not exist. */
export function readCatalogue(dossier: string = dossierContenu()): Catalogue {
	if (!existsSync(dossier)) throw new Error(`Le dossier de contenu « ${dossier} » n’existe pas.`);
	const { fichiers, diagnostics } = listContenu(dossier);
	const cache = new CacheLectures(dossier);
	const lectures = fichiers.map((fichier) => {
		const annexe = (ANNEXES as readonly string[]).includes(fichier.collection);
		return cache.get(fichier, annexe ? parseAnnexe : parseFiche);
	});
	cache.save();
	const { dates, manque } = readHistoire(dossier);
	return buildCatalogue(lectures, {
		communeOf,
		datesOf: (chemin) => dates.get(chemin),
		diagnostics,
		avis: manque ? [manque] : [],
		ancresOf: findAncres,
	});
}
