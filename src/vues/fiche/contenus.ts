/** The contents that several families show in their sections. */
import type { Catalogue, Fiche, UneFiche } from '../../core/catalogue/catalogue.ts';
import { essaisOf } from '../../core/catalogue/derives.ts';
import { ancresOf, type Exemple, isEssaye, sayResultat } from '../../core/catalogue/exemples.ts';
import { type Duree, sayDuree, sayPlageMinutes, toMinutes } from '../../core/temps/durees.ts';
import type { EtapeMinutable } from '../../familles/definir.ts';
import type { Temoin } from '../../familles/definir-vue.ts';
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { sayCommune, toVueTexte } from '../mots.ts';
import { sayReference } from './bibliographie-texte.ts';
import type { VueContenu, VueEtape, VueLien, VueTexte } from './vue.ts';

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

export function toLien(fiche: UneFiche, texte?: string): VueLien {
	return {
		titre: fiche.donnees.titre,
		href: fiche.page,
		texte: texte ?? fiche.donnees.en_une_phrase,
		famille: fiche.famille,
	};
}

/** A page keeps its weight however many sheets name it: beyond this, it leads to the list. */
const LIENS_MAX = 40;

/** Links to sheets of one family, the first ones when they are many; nothing when there are none. */
export const liens = (fiches: readonly UneFiche[], ordonnes = false): VueContenu | undefined =>
	listLiens(
		fiches.map((f) => toLien(f)),
		ordonnes,
	);

export function listLiens(tous: readonly VueLien[], ordonnes = false): VueContenu | undefined {
	return tous.length > 0 ? { genre: 'liens', liens: capLiens(tous), ordonnes } : undefined;
}

function capLiens(tous: readonly VueLien[]): VueLien[] {
	const famille = tous[0]?.famille;
	const reste = tous.length - LIENS_MAX;
	const suite =
		reste > 0 && famille
			? [{ titre: `Et ${reste} autres dans la liste`, href: `/${famille}/` }]
			: [];
	return [...tous.slice(0, LIENS_MAX), ...suite];
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
	const { numero, titre, duree, qui, consigne } = etape;
	return {
		numero,
		titre,
		consigne,
		...(duree ? { duree: sayDuree(duree) } : {}),
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

/** « Testée dans 3 communes, dont 2 de moins de 1 000 habitants », and the sheets that tell of it. */
export function essais(
	catalogue: Catalogue,
	fiche: UneFiche,
	temoins: readonly Temoin[],
): (VueContenu | undefined)[] {
	if (temoins.length === 0)
		return [
			{
				genre: 'inconnu',
				texte:
					'Aucun retour d’expérience publié ici n’a encore utilisé cette fiche. Si vous l’essayez, racontez-le.',
			},
		];
	return [
		paragraphe(`${sayEssais(catalogue, fiche)}.`),
		listLiens(
			temoins.map(({ fiche: temoin, adaptation, cout }) =>
				toLien(temoin, `${adaptation ?? temoin.donnees.en_une_phrase} ${cout}.`),
			),
		),
	];
}

/** « Testée dans 2 communes, dont 1 de moins de 1 000 habitants » */
export function sayEssais(catalogue: Catalogue, fiche: UneFiche): string {
	const { communes, petites } = essaisOf(catalogue, fiche);
	const n = communes.length;
	const moins = 'de moins de 1\u202f000\u00a0habitants';
	const toutes = n === 1 ? '' : n === 2 ? 'toutes deux ' : 'toutes ';
	const dont =
		petites === 0 ? '' : petites === n ? `, ${toutes}${moins}` : `, dont ${petites} ${moins}`;
	return `Testée dans ${n}\u00a0commune${n > 1 ? 's' : ''}${dont}`;
}

/** Sheets that name this one, by their titles: a way on, not an advice of whoever wrote it. */
export function listCitants(fiches: readonly UneFiche[]): VueContenu | undefined {
	const liens = capLiens(
		fiches.map(({ donnees, page, famille }) => ({ titre: donnees.titre, href: page, famille })),
	);
	return liens.length > 0 ? { genre: 'titres', liens } : undefined;
}

/** The sheets of a family that name this one. */
export function citantsOf(catalogue: Catalogue, fiche: UneFiche, famille: Famille): Fiche[] {
	const refs = new Set((catalogue.citations.get(fiche.ref) ?? []).map((c) => c.par));
	return [...catalogue[famille].values()].filter((f) => refs.has(f.ref));
}

/** What the catalogue knows to name this sheet, family by family, but those told elsewhere on the page. */
export function citeePar(
	catalogue: Catalogue,
	fiche: UneFiche,
	sauf: readonly Famille[],
): VueContenu[] {
	return FAMILLES.filter((famille) => !sauf.includes(famille)).flatMap((famille) =>
		titrer(NOMS_FAMILLES[famille].plusieurs, listCitants(citantsOf(catalogue, fiche, famille))),
	);
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

interface Joint {
	fichier: string;
	nom: string;
	description?: string | undefined;
	modifiable?: boolean | undefined;
	version?: string | undefined;
}

/** Files to take away. */
export function fichiers(
	fiche: UneFiche,
	joints: readonly Joint[] | undefined,
): VueContenu | undefined {
	const elements = (joints ?? []).map((f) => {
		const format = (f.fichier.split('.').at(-1) ?? '').toUpperCase();
		const precisions = [
			format,
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
