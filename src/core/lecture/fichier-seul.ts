/** A file of values that the content folder holds beside its sheets, read and checked as their front matter is. */
import type { z } from 'zod';
import { createDiagnostic, type Diagnostic, type Place } from '../diagnostics.ts';
import { type Chemin, placeOfChemin } from './chemins.ts';
import { decodeTexte } from './decodage.ts';
import { type Entete, parseYaml } from './entete.ts';
import { validate } from './valider.ts';

const DEBUT: Place = { ligne: 1, colonne: 1 };

export interface FichierSeul<T> {
	/** Undefined when something in it is wrong. */
	donnees: T | undefined;
	/** Where the value of that path stands. */
	placeOf: (chemin: Chemin) => Place;
	diagnostics: Diagnostic[];
}

/** Never throws on bad input: the faults are in the result, and there are no values then. */
export function parseFichierSeul<S extends z.ZodObject>(
	schema: S,
	octets: Uint8Array,
	chemin: string,
): FichierSeul<z.output<S>> {
	const source = decodeTexte(octets, chemin);
	if (source.texte === undefined) return refuse(source.diagnostics);
	const entete = parseYaml(source.texte, chemin, DEBUT.ligne);
	const lus = [...source.diagnostics, ...entete.diagnostics];
	if (!hasValeurs(entete))
		return refuse([...lus, createDiagnostic('entete-vide', {}, chemin, DEBUT)]);
	const { donnees, diagnostics } = validate(schema, entete, chemin, DEBUT.ligne);
	return {
		donnees,
		placeOf: (ou) => placeOfChemin(entete, ou, DEBUT.ligne),
		diagnostics: [...lus, ...diagnostics],
	};
}

const hasValeurs = ({ valeur }: Entete): boolean => typeof valeur === 'object' && valeur !== null;

const refuse = (diagnostics: Diagnostic[]): FichierSeul<never> => ({
	...{ donnees: undefined, diagnostics },
	placeOf: () => DEBUT,
});
