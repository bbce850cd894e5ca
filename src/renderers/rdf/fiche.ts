/** A sheet in the linked data: what every sheet says, then what its family adds (docs/donnees.md). */
import type { Catalogue, Fiche, FicheOf } from '../../core/catalogue/catalogue.ts';
import { axesOf } from '../../core/catalogue/derives.ts';
import { IRI_LICENCE, type Iris, toIri } from '../../core/donnees/iris.ts';
import {
	createNoeud,
	type Noeud,
	type Proprietes,
	type ValeurLiee,
} from '../../core/donnees/noeud.ts';
import type { ContexteNoeud } from '../../familles/definir-noeud.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { noeudOf } from '../../familles/registre/noeuds.ts';
import { nommer } from '../../vues/mots.ts';

const STATUTS = { ebauche: 'Ébauche', complete: 'Complète' } as const;

export function buildNoeudFiche<F extends Famille>(
	catalogue: Catalogue,
	fiche: FicheOf<F>,
	iris: Iris,
): Noeud {
	const soi = iris.fiche(fiche.ref);
	const contexte: ContexteNoeud = {
		iris,
		soi,
		partOf: (ancre) => `${soi}#${ancre}`,
		nommer: (vocabulaire, id) => nommer(catalogue, vocabulaire, id),
	};
	const definition = noeudOf(fiche.famille);
	const propres = definition?.dire(fiche.donnees, contexte) ?? {};
	const communs = direCommuns(catalogue, fiche as unknown as Fiche, contexte);
	return createNoeud(soi, definition?.types ?? ['CreativeWork'], {
		...communs,
		...propres,
		subject: joinValeurs(communs.subject, propres.subject),
		citation: joinValeurs(communs.citation, propres.citation),
		mentions: joinValeurs(undefined, propres.mentions),
		about: joinValeurs(undefined, propres.about),
	});
}

function direCommuns(catalogue: Catalogue, fiche: Fiche, contexte: ContexteNoeud): Proprietes {
	const { iris, partOf } = contexte;
	const { donnees, dates } = fiche;
	return {
		identifier: fiche.ref,
		name: donnees.titre,
		abstract: donnees.en_une_phrase,
		description: donnees.resume_falc?.join(' '),
		alternateName: donnees.alias,
		inLanguage: 'fr',
		creativeWorkStatus: STATUTS[donnees.statut],
		license: IRI_LICENCE,
		isPartOf: iris.commun,
		dateCreated: dates?.creation?.slice(0, 10),
		dateModified: dates?.modification.slice(0, 10),
		author: donnees.auteurs.map((auteur, i) => buildAuteur(catalogue, auteur, i, contexte)),
		provider: donnees.structures?.map(iris.structure),
		image: buildImage(donnees.image, contexte),
		subject: axesOf(catalogue, fiche).map((axe) => iris.concept('axes', axe)),
		citation: donnees.sources.map(({ cle, titre, url, date }) =>
			createNoeud(partOf(`source-${cle}`), ['CreativeWork'], {
				name: titre,
				url: url && toIri(url),
				datePublished: date,
			}),
		),
	};
}

/** Nothing says whether someone without a structure is a person or a team: neither do we. */
function buildAuteur(
	{ structures }: Catalogue,
	{ nom, structure }: { nom: string; structure?: string | undefined },
	rang: number,
	{ iris, partOf }: ContexteNoeud,
): Noeud {
	const sienne = structure !== undefined && structures.get(structure);
	if (sienne && sienne.donnees.nom === nom) return { '@id': iris.structure(sienne.id) };
	return createNoeud(partOf(`auteur-${rang + 1}`), sienne ? ['Person'] : [], {
		name: nom,
		affiliation: structure && { '@id': iris.structure(structure) },
	});
}

const buildImage = (
	image: { fichier: string; alt: string; legende?: string | undefined; credit: string } | undefined,
	{ soi, partOf }: ContexteNoeud,
): Noeud | undefined =>
	image &&
	createNoeud(partOf('image'), ['ImageObject'], {
		contentUrl: soi + image.fichier,
		description: image.alt,
		caption: image.legende,
		creditText: image.credit,
	});

type Valeurs = Proprietes[keyof Proprietes];

/** Both, each value once. */
function joinValeurs(a: Valeurs, b: Valeurs): ValeurLiee[] {
	const toutes = [a, b].flatMap((v) => (v === undefined ? [] : (v as ValeurLiee | ValeurLiee[])));
	return [...new Set(toutes)];
}
