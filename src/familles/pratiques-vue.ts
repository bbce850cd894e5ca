/** How the fields shared by tools and actions (`pratiques.ts`) are shown: their lines and their sections. */
import type { Catalogue, Fiche } from '../core/catalogue/catalogue.ts';
import { isTemoin } from '../core/catalogue/derives.ts';
import {
	acteurs,
	definitions,
	exemples,
	fichiers,
	liste,
	references,
	titrer,
} from '../vues/fiche/contenus.ts';
import { essais, sayEssais } from '../vues/fiche/essais.ts';
import { citantsOf, citeePar, liens, listCitants } from '../vues/fiche/liens.ts';
import {
	listStructures,
	nommerTous,
	sayCout,
	sayCoutCourt,
	sayTempsParRole,
} from '../vues/fiche/lignes.ts';
import type { VueContenu } from '../vues/fiche/vue.ts';
import {
	type ChiffreFiche,
	type LigneEssentiel,
	type RangementTitre,
	type SectionFiche,
	TETE,
} from './definir-vue.ts';
import type { pratiques } from './pratiques.ts';
import { FAMILLES, type Famille } from './registre/ids.ts';
import type { DonneesParFamille } from './registre/schemas.ts';

/** The families whose sheets hold all the shared fields. */
type Pratique = {
	[F in Famille]: keyof typeof pratiques extends keyof DonneesParFamille[F] ? F : never;
}[Famille];
type DonneesPratique = DonneesParFamille[Pratique];

const defineLigne = <const I extends string>(ligne: LigneEssentiel<Pratique, I>) => ligne;
const defineSection = <const S extends string, const P extends string>(
	section: SectionFiche<Pratique, S, P>,
) => section;

export const phase = defineLigne({
	id: 'phase',
	champs: ['phases'],
	terme: 'Phase',
	dire: ({ catalogue, donnees }) => [nommerTous(catalogue, 'phases', donnees.phases)],
});

export const publics = defineLigne({
	id: 'publics',
	champs: ['publics'],
	terme: 'Pour qui',
	dire: ({ catalogue, donnees }) => [nommerTous(catalogue, 'publics', donnees.publics)],
});

export const tempsParRole = defineLigne({
	id: 'temps-par-role',
	champs: ['temps_par_role'],
	terme: 'Temps par rôle',
	dire: ({ catalogue, donnees }) => sayTempsParRole(catalogue, donnees.temps_par_role),
});

export const cout = defineLigne({
	id: 'cout',
	champs: ['cout'],
	terme: 'Coût',
	dire: ({ catalogue, donnees }) => sayCout(catalogue, donnees.cout),
	sourceOf: (donnees) => donnees.cout.source,
});

export const retours = defineLigne({
	id: 'essais',
	champs: [],
	terme: 'Retours',
	dire: ({ catalogue, fiche, temoins }) => [temoins.length > 0 && sayEssais(catalogue, fiche)],
});

export const origine = defineLigne({
	id: 'origine',
	champs: ['structures'],
	terme: 'À l’origine',
	dire: ({ catalogue, donnees }) => listStructures(catalogue, donnees.structures),
});

export const conseils = defineSection({
	id: 'conseils',
	champs: ['conseils', 'inclusion', 'indicateurs'],
	titre: 'Conseils',
	partie: 'faire',
	dire: ({ donnees }) => [
		liste(donnees.conseils),
		...titrer('Pour n’oublier personne', liste(donnees.inclusion)),
		...titrer('Comment savoir si cela marche', liste(donnees.indicateurs)),
	],
});

/** What one takes away, and where it was done. */
export const preuves = [
	defineSection({
		id: 'fichiers',
		champs: ['fichiers'],
		titre: 'Fichiers à emporter',
		partie: 'preparer',
		dire: ({ fiche, donnees }) => [fichiers(fiche, donnees.fichiers)],
	}),
	defineSection({
		id: 'exemples',
		champs: ['exemples'],
		titre: 'Des communes l’ont fait',
		partie: 'comprendre',
		dire: ({ catalogue, donnees, numeros }) => [
			exemples(catalogue, donnees.exemples, numeros, true),
		],
	}),
	defineSection({
		id: 'exemples-autres',
		champs: ['exemples'],
		titre: 'D’autres exemples, pour comparer',
		partie: 'comprendre',
		pli: true,
		dire: ({ catalogue, donnees, numeros }) => [
			exemples(catalogue, donnees.exemples, numeros, false),
		],
	}),
	defineSection({
		id: 'retours',
		champs: [],
		titre: 'Retours d’expérience',
		partie: 'comprendre',
		dire: ({ catalogue, fiche, temoins }) => essais(catalogue, fiche, temoins),
	}),
] as const;

/** Where to go on. */
export const suites = [
	defineSection({
		id: 'acteurs',
		champs: ['acteurs_ressources'],
		titre: 'Sur qui s’appuyer',
		partie: 'preparer',
		pli: true,
		dire: ({ catalogue, donnees }) => [acteurs(catalogue, donnees.acteurs_ressources)],
	}),
	defineSection({
		id: 'bibliographie',
		champs: ['bibliographie'],
		titre: 'Pour aller plus loin',
		partie: 'sources',
		pli: true,
		dire: ({ catalogue, donnees }) => [references(catalogue, donnees.bibliographie)],
	}),
] as const;

/** The parts of a page that tells how to do: to decide, to prepare, to do, to go on, to check. */
export const definePartiesPratique = (faire: string) =>
	[
		{ id: 'comprendre', titre: 'Comprendre' },
		{ id: 'preparer', titre: 'Préparer' },
		{ id: 'faire', titre: faire },
		{ id: 'apres', titre: 'Après' },
		{ id: 'sources', titre: 'Sources' },
	] as const;

/** How headings of the text are told apart; the others are about what one does. */
export const rangement = [
	{ debuts: ['Lundi matin'], partie: TETE },
	{
		debuts: ['D’où viennent ces', 'D’où vient cette durée', 'Combien de temps'],
		partie: 'sources',
		pli: true,
	},
	{
		debuts: [
			...['L’idée', 'Pourquoi', 'D’où vient', 'Ce que l’on sait', 'Ce que d’autres', 'Ailleurs'],
			...['Ce qui fait', 'Ce que les fondateurs', 'De quoi parle-t-on', 'Dans de plus petites'],
		],
		partie: 'comprendre',
	},
	{
		debuts: [
			'Vous êtes',
			'Qui ',
			'Le droit',
			'Est-ce la bonne',
			'Choisir la bonne',
			'L’autorisation',
		],
		partie: 'preparer',
	},
] as const satisfies readonly RangementTitre[];

/** « Moins de 100 € », in the head of the page. */
export const chiffreCout: ChiffreFiche<Pratique> = {
	picto: 'cout',
	nom: 'Coût',
	dire: ({ catalogue, donnees }) => sayCoutCourt(catalogue, donnees.cout),
};

/** Variants told on the sheet, each with the tool that it is, if it has a sheet. */
export function sayVariantes(
	catalogue: Catalogue,
	variantes: DonneesPratique['variantes'],
): VueContenu | undefined {
	return definitions(
		(variantes ?? []).map(({ titre, description, outil }) => {
			const cible = outil === undefined ? undefined : catalogue.outils.get(outil);
			const lien = cible && { titre: cible.donnees.titre, href: cible.page };
			return { terme: titre, texte: description, ...(lien ? { lien } : {}) };
		}),
	);
}

/** Tools before, after, beside; then the sheets that name this one, but those that tell of a trial. */
export function avecQuoi(
	catalogue: Catalogue,
	fiche: Fiche,
	{ avant = [], apres = [], complementaires = [] }: DonneesPratique['outils'],
): VueContenu[] {
	const trouves = (ids: readonly string[]): Fiche[] =>
		ids.flatMap((id) => catalogue.outils.get(id) ?? []);
	const nommes = new Set([...avant, ...apres, ...complementaires]);
	const autres = citantsOf(catalogue, fiche, 'outils').filter((f) => !nommes.has(f.id));
	const temoins = FAMILLES.filter((famille) => isTemoin({ famille }));
	return [
		...titrer('Avant', liens(trouves(avant))),
		...titrer('Après', liens(trouves(apres))),
		...titrer('En complément', liens(trouves(complementaires))),
		...titrer('Cité par ces outils', listCitants(autres)),
		...citeePar(catalogue, fiche, ['outils', ...temoins]),
	];
}
