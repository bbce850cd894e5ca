/** The papers of the commons, as the templates take them: plaquette.typ, affiche-du-commun.typ, cartes.typ. */
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { VueAffiche } from '../../vues/commun/affiche.ts';
import type { VueCarton } from '../../vues/commun/cartons.ts';
import { PAPIERS, TITRES_PAPIERS } from '../../vues/commun/papier.ts';
import type { BlocPanneau, VuePlaquette } from '../../vues/commun/plaquette.ts';
import type { Village } from '../../vues/commun/village.ts';
import { COULEUR_SANS_AXE, couleurOf } from '../../vues/identite/couleurs.ts';
import { PICTOGRAMMES } from '../../vues/identite/pictogrammes.ts';
import { PICTOGRAMMES_CHIFFRES } from '../../vues/identite/pictogrammes-chiffres.ts';
import { LICENCE, NOM, sayAdresse } from '../../vues/mots.ts';
import type { AdressePapier } from '../papier/papier.ts';
import { renderQr } from '../papier/qr.ts';
import { drawVillage } from './dessins.ts';

interface AxePapier {
	nom: string;
	couleur: string;
	/** Data of an SVG path. */
	picto: string;
}

type BlocPlaquette = Exclude<BlocPanneau, { genre: 'axes' }> | { genre: 'axes'; axes: AxePapier[] };

interface Cadre {
	titre: string;
	couleur: string;
	mots: string[];
	adresse?: AdressePapier;
}

export interface PlaquettePapier extends Cadre {
	panneaux: { titre: string; blocs: BlocPlaquette[] }[];
	dessin: string;
	village?: Village;
}

export interface AffichePapier extends Cadre {
	nom: string;
	question: string;
	phrase: string;
	axes: AxePapier[];
	debut: string;
	portes: VueAffiche['portes'];
	mention: string;
	dessin: string;
}

export interface CartonPapier {
	titre: string;
	phrase: string;
	couleur: string;
	picto: string;
	etiquette: string;
	chiffres: { nom: string; valeur: string; picto: string }[];
	etapes: string[];
	materiel: string;
	conseil?: string;
	limite?: string;
	adresse?: AdressePapier;
	attribution: string;
}

export interface JeuPapier extends Cadre {
	cartons: CartonPapier[];
}

const addressOf = (url: string | undefined): { adresse?: AdressePapier } =>
	url ? { adresse: { url, courte: sayAdresse(url), qr: renderQr(url) } } : {};

const toAxe = ({ id, nom }: { id: string; nom: string }): AxePapier => ({
	nom,
	couleur: couleurOf(id),
	picto: PICTOGRAMMES[id] ?? '',
});

export const renderPlaquette = (
	{ titre, panneaux }: VuePlaquette,
	site: string | undefined,
): PlaquettePapier => ({
	titre,
	couleur: COULEUR_SANS_AXE,
	mots: [NOM, 'plaquette'],
	panneaux: panneaux.map((panneau) => ({
		titre: panneau.titre,
		blocs: panneau.blocs.map((bloc) =>
			bloc.genre === 'axes' ? { ...bloc, axes: bloc.axes.map(toAxe) } : bloc,
		),
	})),
	dessin: drawVillage(0, 0, 600, 440),
	...addressOf(site && `${site}/`),
});

export const renderAffiche = (vue: VueAffiche, site: string | undefined): AffichePapier => ({
	titre: vue.titre,
	couleur: COULEUR_SANS_AXE,
	mots: [NOM, 'affiche'],
	nom: vue.nom,
	question: vue.question,
	phrase: vue.phrase,
	axes: vue.axes.map(toAxe),
	debut: vue.debut,
	portes: vue.portes,
	mention: vue.mention,
	dessin: drawVillage(0, 14, 600, 256),
	...addressOf(site && `${site}/`),
});

export const renderCartons = (vues: readonly VueCarton[], site: string | undefined): JeuPapier => ({
	titre: TITRES_PAPIERS.cartons,
	couleur: COULEUR_SANS_AXE,
	mots: [NOM, 'cartes de méthodes'],
	cartons: vues.map((vue) => renderCarton(vue, site)),
	...addressOf(site && site + PAPIERS),
});

function renderCarton(vue: VueCarton, site: string | undefined): CartonPapier {
	const { titre, phrase, etapes, materiel, conseil, limite, attribution } = vue;
	const noms = [...vue.genres, ...(vue.axe ? [vue.axe.court] : [])];
	return {
		titre,
		phrase,
		couleur: couleurOf(vue.axe?.id),
		picto: PICTOGRAMMES[vue.axe?.id ?? ''] ?? NOMS_FAMILLES[vue.famille].pictogramme,
		etiquette: noms.join(' · '),
		chiffres: vue.chiffres.map(({ nom, valeur, picto }) => ({
			nom,
			valeur,
			picto: PICTOGRAMMES_CHIFFRES[picto],
		})),
		etapes,
		materiel,
		...(conseil ? { conseil } : {}),
		...(limite ? { limite } : {}),
		...addressOf(site && site + vue.page),
		attribution: attribution.replaceAll(LICENCE, LICENCE.replaceAll(' ', '\u00a0')),
	};
}
