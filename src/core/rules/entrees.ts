import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { ContexteRegle } from '../lecture/types.ts';

interface Trouve {
	champ: 'id' | 'nom';
	valeur: string;
	/** Within what it must be the only one. */
	parmi: string;
	chemin: PropertyKey[];
}

/** In a list, an identifier names one entry and a name is read once; in a tree, at each depth. */
export function entreesUniques({ lecture, placeOf }: ContexteRegle): Diagnostic[] {
	if (lecture.collection !== 'vocabulaires') return [];
	const vus = new Set<string>();
	return listEntrees(lecture.donnees, []).flatMap(({ champ, valeur, parmi, chemin }) => {
		const cle = JSON.stringify([champ, parmi, valeur]);
		if (!vus.has(cle)) {
			vus.add(cle);
			return [];
		}
		const params = { champ, valeur };
		return [createDiagnostic('entree-en-double', params, lecture.chemin, placeOf(...chemin))];
	});
}

function listEntrees(valeur: unknown, chemin: PropertyKey[]): Trouve[] {
	if (typeof valeur !== 'object' || valeur === null) return [];
	const dedans = Object.entries(valeur).flatMap(([cle, v]) =>
		listEntrees(v, [...chemin, Array.isArray(valeur) ? Number(cle) : cle]),
	);
	const { id, nom } = valeur as { id?: unknown; nom?: unknown };
	const profondeur = chemin.filter((c) => typeof c === 'string').join('.');
	const liste = chemin.slice(0, -1).join('.');
	return [
		...(typeof id === 'string'
			? [{ champ: 'id' as const, valeur: id, parmi: profondeur, chemin: [...chemin, 'id'] }]
			: []),
		...(typeof id === 'string' && typeof nom === 'string'
			? [{ champ: 'nom' as const, valeur: nom, parmi: liste, chemin: [...chemin, 'nom'] }]
			: []),
		...dedans,
	];
}
