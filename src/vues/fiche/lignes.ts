/** What several families say « at a glance ». */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type Duree, sayDuree } from '../../core/temps/durees.ts';
import { addPrecision } from '../../core/texte/typographie.ts';
import { COUT_INCONNU, nommer, sayPlage } from '../mots.ts';
import type { VueTexte } from './vue.ts';

/** Entries of a vocabulary, one after the other. */
export const nommerTous = (
	catalogue: Catalogue,
	vocabulaire: string,
	ids: readonly string[] | undefined,
): string => (ids ?? []).map((id) => nommer(catalogue, vocabulaire, id)).join(', ');

interface Cout {
	niveau: string;
	min?: number | undefined;
	max?: number | undefined;
	precision?: string | undefined;
}

export const sayCout = (catalogue: Catalogue, cout: Cout): (string | undefined)[] => [
	sayPlage(cout, '€') ?? nommer(catalogue, 'couts', cout.niveau),
	cout.precision,
];

/** The same in a few words, without what details it. */
export const sayCoutCourt = (catalogue: Catalogue, cout: Cout): string =>
	sayPlage(cout, '€') ??
	(cout.niveau === 'inconnu' ? COUT_INCONNU : nommer(catalogue, 'couts', cout.niveau));

interface TempsDUnRole {
	role: string;
	temps: Duree;
	precision?: string | undefined;
}

export const sayTempsParRole = (
	catalogue: Catalogue,
	temps: readonly TempsDUnRole[] | undefined,
): string[] =>
	(temps ?? []).map(
		({ role, temps: combien, precision }) =>
			`${nommer(catalogue, 'roles', role)}\u00a0: ${addPrecision(sayDuree(combien), precision)}`,
	);

/** Links to the structures that a sheet comes from. */
export const listStructures = (
	catalogue: Catalogue,
	ids: readonly string[] | undefined,
): VueTexte[] =>
	(ids ?? []).flatMap((id): VueTexte[] => {
		const nom = catalogue.structures.get(id)?.donnees.nom;
		return nom ? [{ texte: nom, lien: { titre: nom, href: `/structures/${id}/` } }] : [];
	});
