/** The glossary: every word by its first letter, with the sheets that use it. */
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { lettreOf } from '../../core/pages/glossaire.ts';
import type { VueFiche, VueLien, VueSource } from '../fiche/vue.ts';
import { numberSources } from '../mots.ts';

export interface VueMot {
	id: string;
	nom: string;
	definition: string;
	formes: string[];
	page?: string;
	/** The first sheets that use it; `autres` counts the rest. */
	fiches: VueLien[];
	autres: number;
	sources: VueSource[];
}

export interface VueLettre {
	lettre: string;
	mots: VueMot[];
}

const FICHES_MAX = 4;

/** `vueOf` gives the view of each sheet: it knows the words that the sheet uses. */
export function buildVueGlossaire(
	catalogue: Catalogue,
	vueOf: (fiche: Fiche) => VueFiche,
): VueLettre[] {
	const usages = listUsages(catalogue, vueOf);
	const lettres = new Map<string, VueMot[]>();
	const entrees = [...catalogue.glossaire.values()].sort((a, b) =>
		a.donnees.nom.localeCompare(b.donnees.nom, 'fr'),
	);
	for (const { id, donnees } of entrees) {
		const { nom, definition, formes = [], page } = donnees;
		const fiches = usages.get(id) ?? [];
		const sources = numberSources(donnees.sources ?? []).liste;
		const lettre = lettreOf(nom);
		const mots = lettres.get(lettre) ?? [];
		mots.push({
			id,
			nom,
			definition,
			formes,
			...(page ? { page } : {}),
			fiches: fiches.slice(0, FICHES_MAX),
			autres: Math.max(0, fiches.length - FICHES_MAX),
			sources,
		});
		lettres.set(lettre, mots);
	}
	return [...lettres].map(([lettre, mots]) => ({ lettre, mots }));
}

function listUsages(
	catalogue: Catalogue,
	vueOf: (fiche: Fiche) => VueFiche,
): Map<string, VueLien[]> {
	const usages = new Map<string, VueLien[]>();
	for (const fiche of listFiches(catalogue)) {
		const vue = vueOf(fiche);
		for (const { id } of vue.termes) {
			const liens = usages.get(id) ?? [];
			liens.push({ titre: vue.titre, href: vue.page });
			usages.set(id, liens);
		}
	}
	return usages;
}
