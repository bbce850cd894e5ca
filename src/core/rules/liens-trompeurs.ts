import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { ContexteRegle } from '../lecture/types.ts';
import { findHoteTrompeur, hostOf } from '../texte/adresses.ts';

/** What pages show as the text of a link to `url`, or to `site`. */
const TEXTES = ['titre', 'nom'];

/** A source, an aid, an actor that names one site does not lead to another. */
export function liensTrompeurs({ lecture, placeOf }: ContexteRegle): Diagnostic[] {
	return listObjets(lecture.donnees, []).flatMap(({ objet, chemin }) =>
		TEXTES.flatMap((champ): Diagnostic[] => {
			const { site, url = site, [champ]: texte } = objet;
			if (typeof url !== 'string' || typeof texte !== 'string') return [];
			const valeur = findHoteTrompeur(texte, url);
			if (!valeur) return [];
			const params = { valeur, vers: hostOf(url) ?? url };
			return [createDiagnostic('lien-trompeur', params, lecture.chemin, placeOf(...chemin, champ))];
		}),
	);
}

interface Trouve {
	objet: Record<string, unknown>;
	chemin: PropertyKey[];
}

function listObjets(valeur: unknown, chemin: PropertyKey[]): Trouve[] {
	if (Array.isArray(valeur)) return valeur.flatMap((v, i) => listObjets(v, [...chemin, i]));
	if (typeof valeur !== 'object' || valeur === null) return [];
	const objet = valeur as Record<string, unknown>;
	const dedans = Object.entries(objet).flatMap(([cle, v]) => listObjets(v, [...chemin, cle]));
	return [{ objet, chemin }, ...dedans];
}
