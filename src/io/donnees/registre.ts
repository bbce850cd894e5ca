/** Every file of the open data: one line for each format, in the order of the page that shows them. */
import type { ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { listFichiersBiblio } from '../../renderers/biblio/fichiers.ts';
import { listFichiersJson } from '../../renderers/json/fiches.ts';
import { listFichiersDcat } from '../../renderers/rdf/catalogue-dcat.ts';
import { listFichiersRdf } from '../../renderers/rdf/fichiers.ts';
import { listFichiersScrutari } from '../../renderers/scrutari/index.ts';
import type { Site } from '../../vues/site.ts';

type Rendu = (site: Site, contexte: ContexteDonnees) => FichierDonnees[];
/** What describes the others is given them. */
type RenduDesAutres = (
	site: Site,
	contexte: ContexteDonnees,
	fichiers: readonly FichierDonnees[],
) => FichierDonnees[];

const FORMATS: readonly Rendu[] = [
	listFichiersJson,
	listFichiersRdf,
	listFichiersBiblio,
	listFichiersScrutari,
];

const CATALOGUES: readonly RenduDesAutres[] = [listFichiersDcat];

/** What is to be written of a site. Throws when two formats would write one file. */
export function listFichiersDonnees(site: Site, contexte: ContexteDonnees): FichierDonnees[] {
	const fichiers = FORMATS.flatMap((format) => format(site, contexte));
	const tous = [
		...fichiers,
		...CATALOGUES.flatMap((catalogue) => catalogue(site, contexte, fichiers)),
	];
	const chemins = new Set<string>();
	for (const { chemin } of tous) {
		if (chemins.has(chemin)) throw new Error(`/donnees/v1/${chemin} serait écrit deux fois.`);
		chemins.add(chemin);
	}
	return tous;
}
