/**
 * What /composants/ says of a component, and its named examples: props as data. One list makes the
 * page, and is what the tests run through. Types hold it to the component: every prop is told, is
 * rightly said to be required or not, and every example gives what the component takes.
 */
import type { VueChamp } from '../../vues/documentation/documentation.ts';

type Composant = (props: never) => unknown;
type PropsOf<C> = C extends (props: infer P) => unknown ? P : never;

export interface Propriete<Requis extends boolean = boolean> {
	/** In words. */
	type: string;
	requis: Requis;
	texte: string;
}

type Proprietes<P> = { [K in keyof P]-?: Propriete<object extends Pick<P, K> ? false : true> };

/** The element that the component expects around it. */
export interface Enveloppe {
	balise: 'div' | 'p' | 'ul';
	classe?: string;
}

export interface Exemple<P = Record<string, unknown>> {
	nom: string;
	props: P;
	/** The code that makes a prop, where a view gives it. */
	depuis?: { [K in keyof P]?: string };
}

interface Definition<C> {
	/** That of its file. */
	nom: string;
	composant: C;
	role: string;
	/** When to take something else. */
	evite: string;
	proprietes: Proprietes<PropsOf<C>>;
	exemples: Exemple<PropsOf<C>>[];
	enveloppe?: Enveloppe;
	/** Nothing of it is left on paper. */
	ecran?: true;
	/** Its one example stands at the head of the page, where a landmark of its kind belongs. */
	enTete?: true;
}

export interface Documentation extends Omit<Definition<Composant>, 'proprietes' | 'exemples'> {
	proprietes: Record<string, Propriete>;
	exemples: Exemple[];
}

export interface Groupe {
	id: string;
	titre: string;
	documentations: Documentation[];
}

export function buildDocumentation<C extends Composant>(definition: Definition<C>): Documentation {
	return definition as unknown as Documentation;
}

export const ancreComposant = (nom: string): string => `composant-${nom.toLowerCase()}`;
export const ancreExemple = (nom: string): string => `exemple-${nom.toLowerCase()}`;
export const ancrePartie = (nom: string): string =>
	`partie-${nom
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z]+/g, '')}`;

/** The links to each of these. */
export const toEntrees = (
	documentes: readonly { nom: string }[],
	ancreOf: (nom: string) => string,
): { ancre: string; nom: string }[] => documentes.map(({ nom }) => ({ ancre: ancreOf(nom), nom }));

/** Names the example on the page, for the tests to find it. */
export const cleExemple = (nom: string, exemple: string): string => `${nom}. ${exemple}`;

/** As the fields of a sheet are told. */
export const toChamps = (proprietes: Readonly<Record<string, Propriete>>): VueChamp[] =>
	Object.entries(proprietes).map(([nom, { type, requis, texte }]) => ({
		nom,
		titre: '',
		description: texte,
		requis,
		type,
		enfants: [],
	}));
