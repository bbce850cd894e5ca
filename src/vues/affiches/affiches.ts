/** The panels as posters say them: in words, whatever will print or show them; a page that fills them builds the same. */
import { NOMS_TYPES_PLACE, type TypePlace } from '../../core/schema/types-de-place.ts';
import { type BarreDite, type Graphique, sayBarres } from './barres.ts';

/** A panel as its sheet has it. */
export interface Panneau {
	id: string;
	titre: string;
	axe?: string | undefined;
	chapeau: string;
	textes?: readonly { titre: string; texte: string; source?: string | undefined }[] | undefined;
	chiffres?: readonly { valeur: string; legende: string; source: string }[] | undefined;
	graphique?: (Graphique & { titre: string; source: string }) | undefined;
	ailleurs?: readonly { quoi: string }[] | undefined;
	question: string;
	dessin?: { fichier: string; alt: string; credit: string } | undefined;
	emplacements?: readonly Place[] | undefined;
}

export interface Place {
	id: string;
	type: TypePlace;
	titre: string;
	consigne: string;
	ou_trouver: string;
	adresse?: string | undefined;
}

/** What a territory put in a place. */
export interface Rempli {
	panneau: string;
	place: string;
	valeur?: string | undefined;
	texte?: string | undefined;
	origine?: string | undefined;
	photo?: ImageAffiche | undefined;
}

export interface SourceAffiche {
	cle: string;
	titre: string;
	editeur?: string | undefined;
	date?: string | undefined;
}

/** A picture by its address from the root of the site, or by a name that whoever prints knows. */
export interface ImageAffiche {
	cle: string;
	alt: string;
	credit: string;
}

export interface PlaceAffiche {
	id: string;
	type: TypePlace;
	nom: string;
	titre: string;
	consigne: string;
	ou: string;
	/** Of the site where one finds it. */
	adresse?: string;
	rempli?: { valeur?: string; texte?: string; origine?: string; photo?: ImageAffiche };
}

export interface VueAffiche {
	id: string;
	/** On the wall, from 1. */
	numero: number;
	titre: string;
	axe?: string;
	chapeau: string;
	/** `renvoi`: the letter of a source, told at the foot. */
	textes: { titre: string; texte: string; renvoi?: string }[];
	chiffres: { valeur: string; legende: string; renvoi?: string }[];
	graphique?: { titre: string; barres: BarreDite[]; renvoi?: string };
	ailleurs: string[];
	question: string;
	dessin?: ImageAffiche;
	places: PlaceAffiche[];
	/** « a. Insee, 2021 », in the order of their letters. */
	sources: string[];
}

export interface MatiereAffiche {
	panneau: Panneau;
	/** Folder of the sheet that has its drawing, from the root: `/expositions/x/`. */
	dossier: string;
	sources: readonly SourceAffiche[];
	remplis: readonly Rempli[];
}

export const buildAffiches = (matieres: readonly MatiereAffiche[]): VueAffiche[] =>
	matieres.map((matiere, i) => buildAffiche(matiere, i + 1));

function buildAffiche(
	{ panneau, dossier, sources, remplis }: MatiereAffiche,
	numero: number,
): VueAffiche {
	const renvois = new Renvois(sources);
	const { id, titre, axe, chapeau, textes = [], chiffres = [], graphique, dessin } = panneau;
	return {
		...{ id, numero, titre, chapeau, question: panneau.question },
		...(axe ? { axe } : {}),
		textes: textes.map(({ source, ...dit }) => ({ ...dit, ...renvois.take(source) })),
		chiffres: chiffres.map(({ source, ...dit }) => ({ ...dit, ...renvois.take(source) })),
		...(graphique
			? {
					graphique: {
						titre: graphique.titre,
						barres: sayBarres(graphique),
						...renvois.take(graphique.source),
					},
				}
			: {}),
		ailleurs: (panneau.ailleurs ?? []).map(({ quoi }) => quoi),
		...(dessin
			? { dessin: { cle: dossier + dessin.fichier, alt: dessin.alt, credit: dessin.credit } }
			: {}),
		places: (panneau.emplacements ?? []).map((place) =>
			buildPlace(
				place,
				remplis.find((rempli) => rempli.panneau === id && rempli.place === place.id),
			),
		),
		sources: renvois.dits,
	};
}

function buildPlace(
	{ id, type, titre, consigne, ou_trouver: ou, adresse }: Place,
	rempli: MatiereAffiche['remplis'][number] | undefined,
): PlaceAffiche {
	const nom = NOMS_TYPES_PLACE[type];
	const place = { id, type, nom, titre, consigne, ou, ...(adresse ? { adresse } : {}) };
	if (!rempli) return place;
	const { valeur, texte, origine, photo } = rempli;
	return {
		...place,
		rempli: {
			...(valeur ? { valeur } : {}),
			...(texte ? { texte } : {}),
			...(origine ? { origine } : {}),
			...(photo ? { photo } : {}),
		},
	};
}

/** Letters for the sources of one panel, in the order in which they are called. */
class Renvois {
	readonly dits: string[] = [];
	private readonly lettres = new Map<string, string>();
	private readonly sources: readonly SourceAffiche[];

	constructor(sources: readonly SourceAffiche[]) {
		this.sources = sources;
	}

	take(cle: string | undefined): { renvoi?: string } {
		const source = this.sources.find((s) => s.cle === cle);
		if (!source) return {};
		const connu = this.lettres.get(source.cle);
		if (connu) return { renvoi: connu };
		const renvoi = String.fromCharCode('a'.charCodeAt(0) + this.lettres.size);
		this.lettres.set(source.cle, renvoi);
		const { titre, editeur = titre, date } = source;
		this.dits.push(`${renvoi}. ${[editeur, date?.slice(0, 4)].filter(Boolean).join(', ')}`);
		return { renvoi };
	}
}
