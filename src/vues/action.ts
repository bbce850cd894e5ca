import type { Catalogue, Fiche } from '../core/catalogue/catalogue.ts';
import { splitFin } from '../core/texte/appels.ts';
import { addPrecision } from '../core/texte/typographie.ts';
import { exemples } from './exemples.ts';
import { nommer } from './mots.ts';
import { fichiers, outilsLies, titrer } from './outil.ts';
import { annexes, constats, deroule, essais, liste, section } from './sections.ts';
import type { VueContenu, VueSection } from './vue.ts';

const SENS = {
	favorable: '+ favorable',
	defavorable: '− défavorable',
	mitige: '± mitigé',
} as const;

/** Sections of an action: why, when not, how, with what right, and what it changes elsewhere. */
export function sectionsAction(
	catalogue: Catalogue,
	fiche: Fiche<'actions'>,
	numeros: ReadonlyMap<string, number>,
): VueSection[] {
	const { donnees } = fiche;
	return [
		...section('pourquoi', 'Pourquoi agir', [constats(donnees.pourquoi, numeros)]),
		...section('limites', 'Quand s’abstenir', [liste(donnees.quand_ne_pas_utiliser)]),
		...section('avant', 'Avant de commencer', [...titrer('Préalables', liste(donnees.prealables))]),
		...deroule(donnees.etapes, 'Étapes'),
		...section('resultat', 'Résultat attendu', [
			{ genre: 'paragraphes', textes: [{ texte: donnees.resultat_attendu }] },
		]),
		{ contenus: [{ genre: 'arbre', arbre: fiche.arbre }] },
		...section('effets', 'Effets sur les autres axes', [effets(catalogue, fiche)]),
		...section('droit', 'Cadre légal', [droit(fiche, numeros)]),
		...section('vigilance', 'Points de vigilance', [constats(donnees.vigilance, numeros)]),
		...section('conseils', 'Conseils', [
			liste(donnees.conseils),
			...titrer('Pour n’oublier personne', liste(donnees.inclusion)),
			...titrer('Comment savoir si cela marche', liste(donnees.indicateurs)),
		]),
		...variantes(fiche),
		...fichiers(fiche),
		...exemples(catalogue, donnees.exemples, numeros),
		...essais(catalogue, fiche),
		...section('aides', 'Aides mobilisables', [aides(fiche)]),
		...section('lies', 'Avec quels outils', outilsLies(catalogue, fiche)),
		...annexes(catalogue, donnees.acteurs_ressources, donnees.bibliographie),
	];
}

function effets(catalogue: Catalogue, fiche: Fiche<'actions'>): VueContenu {
	return {
		genre: 'tableau',
		legende: 'Ce que cette action change sur les autres axes',
		entetes: ['Axe', 'Effet', 'Pourquoi'],
		lignes: fiche.donnees.effets_sur_autres_axes.map((e) => [
			nommer(catalogue, 'axes', e.axe),
			SENS[e.sens],
			e.pourquoi,
		]),
	};
}

function droit(
	fiche: Fiche<'actions'>,
	numeros: ReadonlyMap<string, number>,
): VueContenu | undefined {
	const elements = fiche.donnees.cadre_legal.map((c) => ({
		texte: addReference(c.texte, c.reference),
		source: c.source,
	}));
	return constats(elements, numeros);
}

/** « La loi le permet (article L. 1). »: the text that says so is part of the sentence. */
function addReference(texte: string, reference: string | undefined): string {
	const { corps, fin } = splitFin(texte);
	return addPrecision(corps, reference) + fin;
}

function variantes(fiche: Fiche<'actions'>): VueSection[] {
	const entrees = (fiche.donnees.variantes ?? []).map((v) => ({
		terme: v.titre,
		texte: v.description,
	}));
	return section('variantes', 'Variantes', [
		entrees.length > 0 ? { genre: 'definitions', entrees } : undefined,
	]);
}

function aides(fiche: Fiche<'actions'>): VueContenu | undefined {
	const elements = (fiche.donnees.aides ?? []).map((a) => ({
		texte: '',
		lien: { titre: a.titre, href: a.url },
	}));
	return elements.length > 0 ? { genre: 'liste', elements } : undefined;
}
