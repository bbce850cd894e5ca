/** All that a content must satisfy: what is accepted here, main accepts too. */
import path from 'node:path';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type Diagnostic, sortDiagnostics, valeursOf } from '../../core/diagnostics.ts';
import { checkEcheances } from '../../core/rules/echeances.ts';
import { readCatalogueVite } from '../contenu/read-content.ts';
import { checkDerives } from './derives.ts';
import { jourDuMonde } from './jour.ts';
import { checkMotsDuContenu } from './orthographe.ts';

/**
 * The content of a folder with every fault, words included. The content of the project answers also for
 * what the project keeps of it: the list of its words, the files that its vocabularies make. `jour`: after
 * which what has an end is told to have ended.
 */
export async function verifyContenu(
	dossier: string,
	jour: string = jourDuMonde(),
): Promise<Catalogue> {
	const catalogue = await readCatalogueVite(dossier);
	const fiches = catalogue.lectures.map(({ chemin }) => chemin);
	const projet = dossier === path.resolve('content');
	const mots = await checkMotsDuContenu(dossier, fiches, { projet });
	const derives = projet ? checkDerives(catalogue) : [];
	return {
		...catalogue,
		diagnostics: sortDiagnostics([
			...catalogue.diagnostics,
			...mots.filter((mot) => !isNomDeChamp(mot, catalogue)),
			...derives,
			...checkEcheances(catalogue, jour),
		]),
	};
}

/** The name of a field that does not exist is told as such: it is no word of a text. */
function isNomDeChamp(mot: Diagnostic, { diagnostics }: Catalogue): boolean {
	const valeur = String(valeursOf(mot).valeur);
	return diagnostics.some(
		({ id, fichier, ligne, champ = '' }) =>
			id === 'champ-inconnu' &&
			fichier === mot.fichier &&
			ligne === mot.ligne &&
			champ.includes(valeur),
	);
}
