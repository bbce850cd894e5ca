import { type Catalogue, type Fiche, findFiche } from '../../core/catalogue.ts';
import { liste, section } from './sections.ts';
import type { VueLien, VueSection } from './vue.ts';

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
	return [
		...section('conditions', 'Ce qu’il faut pour commencer', [liste(donnees.conditions)]),
		...section('etapes', 'Les étapes', [{ genre: 'liens', liens: etapes, ordonnes: true }]),
		{ contenus: [{ genre: 'arbre', arbre: fiche.arbre }] },
	];
}
