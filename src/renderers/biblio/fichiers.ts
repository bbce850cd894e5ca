/** The files of what can be cited: the bibliography, the sheets, in BibTeX and in CSL-JSON. */
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { adresseOf, type ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { FICHIERS_CITER } from '../../core/pages/fichiers-a-citer.ts';
import { NOM } from '../../vues/mots.ts';
import type { Site } from '../../vues/site.ts';
import { toBibtex } from './bibtex.ts';
import { type Citable, listReferencesCitables, toCitable } from './citable.ts';
import { toCsl } from './csl.ts';

const TYPE_BIBTEX = 'application/x-bibtex';
const TYPE_CSL = 'application/vnd.citationstyles.csl+json';

/** What stands beside the page of a sheet to cite it, by the name of its file. */
export function renderCiter(fiche: Fiche, adresse: string | undefined): Record<string, string> {
	const citable = toCitable(fiche, adresse);
	return {
		[FICHIERS_CITER.bibtex]: toBibtex(citable),
		[FICHIERS_CITER.csl]: `${JSON.stringify([toCsl(citable)], null, '\t')}\n`,
	};
}

/** In BibTeX, what stands before the first entry is a comment. */
function* writeBibtex(citables: Iterable<Citable>, entete: string): Generator<string> {
	yield entete;
	for (const citable of citables) yield `\n${toBibtex(citable)}`;
}

function* writeCsl(citables: Iterable<Citable>): Generator<string> {
	let avant = '[\n';
	for (const citable of citables) {
		yield avant + JSON.stringify(toCsl(citable));
		avant = ',\n';
	}
	yield avant === '[\n' ? '[]\n' : '\n]\n';
}

function* listFichesCitables(
	catalogue: Catalogue,
	adresse: string | undefined,
): Generator<Citable> {
	for (const fiche of listFiches(catalogue)) yield toCitable(fiche, adresse);
}

export function listFichiersBiblio(
	{ catalogue }: Site,
	contexte: ContexteDonnees,
): FichierDonnees[] {
	const entete = `${NOM}, ${adresseOf(contexte, '/donnees/')}, licence ${contexte.licence.nom}\n`;
	const paire = (
		nom: string,
		titre: string,
		nombre: number,
		list: () => Iterable<Citable>,
	): FichierDonnees[] => [
		{
			...{ chemin: `${nom}.bib`, titre: `${titre}, en BibTeX`, type: TYPE_BIBTEX, nombre },
			write: () => writeBibtex(list(), entete),
		},
		{
			...{ chemin: `${nom}.csl.json`, titre: `${titre}, en CSL-JSON`, type: TYPE_CSL, nombre },
			write: () => writeCsl(list()),
		},
	];
	return [
		...paire('bibliographie', 'La bibliographie', catalogue.bibliographie.size, () =>
			listReferencesCitables(catalogue),
		),
		...paire('fiches', 'Toutes les fiches, pour les citer', listFiches(catalogue).length, () =>
			listFichesCitables(catalogue, contexte.adresse),
		),
	];
}
