import { type Catalogue, type Fiche, findFiche } from '../core/catalogue/catalogue.ts';
import { isSollicitable } from '../core/catalogue/derives.ts';
import { ECRIRE, TITRE_ECRIRE } from './ecrire.ts';
import { liste, section } from './sections.ts';
import type { VueLien, VueSection } from './vue.ts';

/** Those who have not the mairie with them yet write to it in the end. */
const ECRIRE_ENFIN: VueLien = {
	titre: TITRE_ECRIRE,
	href: ECRIRE,
	texte:
		'Au moment de demander, choisissez la fiche que vous proposez\u00a0: sa lettre, sa note d’une page pour le conseil et son projet de délibération sont prêts à remplir.',
};

/** Sections of a parcours: what it takes, then the sheets in order, each with its reason. */
export function sectionsParcours(catalogue: Catalogue, fiche: Fiche<'parcours'>): VueSection[] {
	const { donnees } = fiche;
	const etapes = donnees.etapes.flatMap((e): VueLien[] => {
		const cible = findFiche(catalogue, e.fiche);
		if (!cible) return [];
		const raison = e.facultative ? `Au choix. ${e.raison}` : e.raison;
		return [
			{ titre: cible.donnees.titre, href: cible.page, texte: raison, famille: cible.famille },
		];
	});
	if (!isSollicitable(fiche)) etapes.push(ECRIRE_ENFIN);
	return [
		...section('conditions', 'Ce qu’il faut pour commencer', [liste(donnees.conditions)]),
		...section('etapes', 'Les étapes', [{ genre: 'liens', liens: etapes, ordonnes: true }]),
		{ contenus: [{ genre: 'arbre', arbre: fiche.arbre }] },
	];
}
