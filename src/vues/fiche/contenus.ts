/** The contents that several families show in their sections. */
import type { Catalogue, UneFiche } from '../../core/catalogue/catalogue.ts';
import { ancresOf, type Exemple, isEssaye, sayResultat } from '../../core/catalogue/exemples.ts';
import { type Duree, sayDureeEtape, sayPlageMinutes, toMinutes } from '../../core/temps/durees.ts';
import type { EtapeMinutable, Joint } from '../../familles/definir.ts';
import { sayCommune, toVueTexte } from '../mots.ts';
import { sayReference } from './bibliographie-texte.ts';
import type { VueContenu, VueEtape, VueTexte } from './vue.ts';

type Numeros = ReadonlyMap<string, number>;

export const paragraphe = (texte: string): VueContenu => ({
	genre: 'paragraphes',
	textes: [{ texte }],
});

export function liste(textes: readonly string[] | undefined): VueContenu | undefined {
	return textes && textes.length > 0
		? { genre: 'liste', elements: textes.map((texte) => ({ texte })) }
		: undefined;
}

/** In an order that has its numbers, or nothing. */
export const listeNumerotee = (textes: readonly string[]): VueContenu | undefined =>
	textes.length > 0
		? { genre: 'liste', ordonnee: true, elements: textes.map((texte) => ({ texte })) }
		: undefined;

export function constats(
	elements: readonly { texte: string; source?: string | undefined }[] | undefined,
	numeros: Numeros,
): VueContenu | undefined {
	return elements && elements.length > 0
		? { genre: 'liste', elements: elements.map((e) => toVueTexte(e, numeros)) }
		: undefined;
}

/** Terms and what is said of each, or nothing. */
export const definitions = (entrees: VueTexte[]): VueContenu | undefined =>
	entrees.length > 0 ? { genre: 'definitions', entrees } : undefined;

/** A subheading and what follows it, or nothing. */
export function titrer(titre: string, contenu: VueContenu | undefined): VueContenu[] {
	return contenu ? [{ genre: 'sous-titre', titre }, contenu] : [];
}

const MOMENTS = [
	['preparation', 'Préparer'],
	['animation', 'Animer'],
	['suite', 'Donner suite'],
] as const;

/** Steps grouped by moment when there are several moments, with the sum of each. */
export function deroule(etapes: readonly EtapeMinutable[]): VueContenu[] {
	const numerotees = etapes.map((etape, i) => ({ ...etape, numero: i + 1 }));
	const presents = MOMENTS.filter(([m]) => etapes.some((e) => e.moment === m));
	return presents.flatMap(([moment, nom]): VueContenu[] => {
		const siennes = numerotees.filter((e) => e.moment === moment);
		const total = sumDurees(siennes);
		const entete: VueContenu = total
			? { genre: 'sous-titre', titre: nom, precision: total }
			: { genre: 'sous-titre', titre: nom };
		const vues: VueContenu = { genre: 'etapes', etapes: siennes.map(toVueEtape) };
		return presents.length > 1 ? [entete, vues] : [vues];
	});
}

function toVueEtape(etape: EtapeMinutable & { numero: number }): VueEtape {
	const { numero, titre, qui, consigne } = etape;
	const duree = sayDureeEtape(etape);
	return {
		numero,
		titre,
		consigne,
		...(duree ? { duree } : {}),
		...(qui ? { qui } : {}),
	};
}

function sumDurees(etapes: readonly { duree?: Duree | undefined }[]): string | undefined {
	const durees = etapes.flatMap((e) => e.duree ?? []);
	if (durees.length === 0 || durees.length < etapes.length) return undefined;
	const somme = (cle: 'min' | 'max'): number => durees.reduce((s, d) => s + toMinutes(d)[cle], 0);
	const [min, max] = [somme('min'), somme('max')];
	return sayPlageMinutes({ min, max });
}

/** Actors that can help, each with what it does. */
export function acteurs(
	catalogue: Catalogue,
	ids: readonly string[] | undefined,
): VueContenu | undefined {
	return definitions(
		(ids ?? []).flatMap((id): VueTexte[] => {
			const acteur = catalogue.acteurs.get(id)?.donnees;
			if (!acteur) return [];
			const { nom, description } = acteur;
			return [{ terme: nom, texte: description, lien: { titre: nom, href: `/acteurs/${id}/` } }];
		}),
	);
}

export function references(
	catalogue: Catalogue,
	ids: readonly string[] | undefined,
): VueContenu | undefined {
	const elements = (ids ?? []).flatMap((id) => sayReference(catalogue, id) ?? []);
	return elements.length > 0 ? { genre: 'liste', elements } : undefined;
}

/** Examples in communes: those that did it (`fait`), or those that only studied it or warn against it. */
export function exemples(
	catalogue: Catalogue,
	elements: readonly Exemple[] | undefined,
	numeros: Numeros,
	fait: boolean,
): VueContenu | undefined {
	const ancres = ancresOf(elements ?? []);
	return definitions(
		(elements ?? []).flatMap((exemple, i): VueTexte[] => {
			const commune = catalogue.communes.get(exemple.commune);
			if (!commune || isEssaye(exemple) !== fait) return [];
			const resultat = sayResultat(exemple);
			return [
				{
					...toVueTexte(exemple, numeros),
					terme: `${sayCommune(commune)}${resultat ? `, ${resultat}` : ''}`,
					lien: { titre: commune.nom, href: `/territoires/${commune.code}/` },
					ancre: ancres[i] ?? '',
				},
			];
		}),
	);
}

/** « ODT » */
export const sayFormat = ({ fichier }: Pick<Joint, 'fichier'>): string =>
	(fichier.split('.').at(-1) ?? '').toUpperCase();

/** Files to take away. */
export function fichiers(
	fiche: UneFiche,
	joints: readonly Joint[] | undefined,
): VueContenu | undefined {
	const elements = (joints ?? []).map((f) => {
		const precisions = [
			sayFormat(f),
			f.modifiable ? 'modifiable' : 'non modifiable',
			f.version && `version ${f.version}`,
		];
		return {
			texte: [f.description, `${precisions.filter(Boolean).join(', ')}.`].filter(Boolean).join(' '),
			lien: { titre: f.nom, href: fiche.page + f.fichier },
		};
	});
	return elements.length > 0 ? { genre: 'liste', elements } : undefined;
}
