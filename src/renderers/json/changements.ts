/** What changed in the data: since the last release, then release after release. */
import { type Catalogue, findFiche } from '../../core/catalogue/catalogue.ts';
import { adresseOf, type ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { findRedirection, pageOf } from '../../core/identifiants/identifiants.ts';
import type { Changements } from '../../core/identifiants/types.ts';
import type { Site } from '../../vues/site.ts';
import { TYPE_JSON, teteOf } from './enveloppe.ts';
import { cheminSchema } from './schemas-donnees.ts';

interface Changement {
	ref: string;
	titre?: string;
	page?: string;
	/** Where to find what is no longer. */
	vers?: string;
}

function describe(
	catalogue: Catalogue,
	contexte: ContexteDonnees,
	{ ajoutes, changes, retires }: Changements,
): Record<keyof Changements, Changement[]> {
	const dire = (ref: string): Changement => {
		const page = pageOf(catalogue, ref);
		const titre = findFiche(catalogue, ref)?.donnees.titre;
		const vers = findRedirection(catalogue, ref)?.vers;
		return {
			ref,
			...(titre ? { titre } : {}),
			...(page ? { page: adresseOf(contexte, page) } : {}),
			...(vers ? { vers } : {}),
		};
	};
	return { ajoutes: ajoutes.map(dire), changes: changes.map(dire), retires: retires.map(dire) };
}

/** `changements`: since the last release. */
export function listFichiersChangements(
	{ catalogue }: Site,
	contexte: ContexteDonnees,
	{ changements }: { changements: Changements },
): FichierDonnees[] {
	const { verrou } = catalogue;
	const json = {
		...teteOf(contexte),
		...(verrou ? { depuis: verrou.date } : {}),
		...describe(catalogue, contexte, changements),
		millesimes: (verrou?.millesimes ?? []).map(({ date, ...passe }) => ({
			date,
			...describe(catalogue, contexte, passe),
		})),
	};
	return [
		{
			chemin: 'changements.json',
			titre: 'Ce qui a changé : ajouté, modifié, retiré',
			type: TYPE_JSON,
			nombre: Object.values(changements).flat().length,
			schema: cheminSchema('changements'),
			write: () => [`${JSON.stringify(json, null, '\t')}\n`],
		},
	];
}
