/** Those to call on: a page each, and the list of them all by what they help with. */

import type { Axe } from '../../core/catalogue/axes.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { uneFois } from '../../core/catalogue/une-fois.ts';
import type { DonneesActeur } from '../../core/schema/index.ts';
import type { VueLien, VueSource } from '../fiche/vue.ts';
import { numberSources } from '../mots.ts';
import { citants } from './annexes.ts';

export interface VueActeur {
	id: string;
	donnees: DonneesActeur;
	/** Its name, up to its first comma when it is long: « ANPCEN, Association nationale… ». */
	court: string;
	/** « À l’échelle du département · Alimentation, Santé » */
	precision: string;
	citants: VueLien[];
	sources: VueSource[];
}

const ECHELLES: Record<DonneesActeur['echelle'], string> = {
	local: 'À l’échelle locale',
	departement: 'À l’échelle du département',
	region: 'À l’échelle de la région',
	national: 'À l’échelle nationale',
};

/** By name. */
export const buildVuesActeurs = uneFois((catalogue): VueActeur[] => {
	return [...catalogue.acteurs.values()]
		.sort((a, b) => a.donnees.nom.localeCompare(b.donnees.nom, 'fr'))
		.map(({ id, donnees }) => ({
			id,
			donnees,
			court: shorten(donnees.nom),
			precision: [ECHELLES[donnees.echelle], axesOf(catalogue, donnees).map((a) => a.court)]
				.flat()
				.join(' · '),
			citants: citants(catalogue, `acteurs/${id}`),
			sources: numberSources(donnees.sources ?? []).liste,
		}));
});

/** Beyond, a name does not stand in the tab of a browser. */
const NOM_MAX = 55;

const shorten = (nom: string): string => (nom.length > NOM_MAX ? (nom.split(',')[0] ?? nom) : nom);

const axesOf = (catalogue: Catalogue, { axes = [] }: DonneesActeur): Axe[] =>
	catalogue.axes.filter((axe) => axes.includes(axe.id));

export interface GroupeActeurs {
	/** Anchor on the page. */
	id: string;
	titre: string;
	acteurs: { id: string; nom: string; ligne: string }[];
}

/** Those who help with anything, then axis by axis: one that helps with two is in both. */
export function groupActeurs(catalogue: Catalogue): GroupeActeurs[] {
	const tous = buildVuesActeurs(catalogue).map(({ id, donnees }) => ({
		id,
		nom: donnees.nom,
		ligne: readOuverture(donnees.description),
		axes: donnees.axes ?? [],
	}));
	return [
		{
			id: 'acteurs-tous-sujets',
			titre: 'Sur tous les sujets',
			acteurs: tous.filter(({ axes }) => axes.length === 0),
		},
		...catalogue.axes.map((axe) => ({
			id: `acteurs-${axe.id}`,
			titre: axe.nom,
			acteurs: tous.filter(({ axes }) => axes.includes(axe.id)),
		})),
	].filter(({ acteurs }) => acteurs.length > 0);
}

const PHRASES = new Intl.Segmenter('fr', { granularity: 'sentence' });
/** « Agence publique. » alone says too little. */
const LIGNE_MIN = 50;

/** The first sentences, as many as make a line. */
function readOuverture(texte: string): string {
	let ligne = '';
	for (const { segment } of PHRASES.segment(texte)) {
		if (ligne.length >= LIGNE_MIN) break;
		ligne += segment;
	}
	return ligne.trim();
}
