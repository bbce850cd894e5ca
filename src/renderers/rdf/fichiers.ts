/** The files of the linked data: the same triples in three forms, and the closed lists apart. */
import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import { adresseOf, type ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { createIris, FICHIER_VOCABULAIRES } from '../../core/donnees/iris.ts';
import type { Noeud } from '../../core/donnees/noeud.ts';
import { NOM } from '../../vues/mots.ts';
import type { Site } from '../../vues/site.ts';
import { listAnnexes, listConcepts } from './annexes.ts';
import { CONTEXTE, type Contexte } from './contexte.ts';
import { buildNoeudFiche } from './fiche.ts';
import { writeQuads } from './quads.ts';

/** Every thing of the commons, made as it is asked for: what is around the sheets, then the sheets. */
export function* listNoeuds(catalogue: Catalogue, contexte: ContexteDonnees): Generator<Noeud> {
	yield* listAnnexes(catalogue, contexte);
	const iris = createIris(contexte.adresse ?? '');
	for (const fiche of listFiches(catalogue)) yield buildNoeudFiche(catalogue, fiche, iris);
}

export function* writeJsonLd(
	noeuds: Iterable<Noeud>,
	contexte: Contexte = CONTEXTE,
): Generator<string> {
	yield `{"@context":${JSON.stringify(contexte)},\n"@graph":[`;
	let avant = '\n';
	for (const noeud of noeuds) {
		yield avant + JSON.stringify(noeud);
		avant = ',\n';
	}
	yield '\n]}\n';
}

export function listFichiersRdf({ catalogue }: Site, contexte: ContexteDonnees): FichierDonnees[] {
	const entete = [
		`${NOM}, ${adresseOf(contexte, '/donnees/')}`,
		`Licence ${contexte.licence.nom}\u00a0: ${contexte.licence.url}`,
	];
	const nombre = listFiches(catalogue).length;
	const tout = (): Generator<Noeud> => listNoeuds(catalogue, contexte);
	const commun = { nombre, adresse: true } as const;
	return [
		{
			...{ chemin: 'impulser.ttl', titre: 'Tout le commun, en données liées (Turtle)' },
			...{ ...commun, type: 'text/turtle', write: () => writeQuads(tout(), 'turtle', entete) },
		},
		{
			...{ chemin: 'impulser.jsonld', titre: 'Tout le commun, en données liées (JSON-LD)' },
			...{ ...commun, type: 'application/ld+json', write: () => writeJsonLd(tout()) },
		},
		{
			...{ chemin: 'impulser.nq', titre: 'Tout le commun, en données liées (N-Quads)' },
			...{ ...commun, type: 'application/n-quads', write: () => writeQuads(tout(), 'nquads') },
		},
		{
			chemin: FICHIER_VOCABULAIRES,
			titre: 'Les listes de valeurs, l’arbre des axes et le glossaire (SKOS, en Turtle)',
			type: 'text/turtle',
			nombre: catalogue.glossaire.size + sumEntrees(catalogue),
			adresse: true,
			write: () =>
				writeQuads(listConcepts(catalogue, createIris(contexte.adresse ?? '')), 'turtle', entete),
		},
	];
}

const sumEntrees = ({ vocabulaires }: Catalogue): number =>
	[...vocabulaires.values()].reduce((somme, entrees) => somme + entrees.size, 0);
