/** Sections shared by several families of sheets. */
import type { Catalogue, Fiche } from '../core/catalogue/catalogue.ts';
import { essaisOf, retoursOf } from '../core/catalogue/derives.ts';
import type { Famille } from '../core/schema/index.ts';
import { type Duree, sayDuree, sayPlageMinutes, toMinutes } from '../core/temps/durees.ts';
import { quoteTexte } from '../core/texte/typographie.ts';
import { FAMILLES_EN_MOTS, sayAdresse, sayDate, toVueTexte } from './mots.ts';
import { sayCoutRetour } from './passages.ts';
import type { VueContenu, VueEtape, VueLien, VueSection, VueTexte } from './vue.ts';

type Numeros = ReadonlyMap<string, number>;

/** A section, or nothing when it would be empty. */
export function section(
	id: string,
	titre: string,
	contenus: (VueContenu | undefined)[],
): VueSection[] {
	const pleins = contenus.filter((c): c is VueContenu => c !== undefined);
	return pleins.some((c) => c.genre !== 'sous-titre')
		? [{ id: `fiche-${id}`, titre, contenus: pleins }]
		: [];
}

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

export function toLien(fiche: Fiche, texte?: string): VueLien {
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
export function liens(fiches: readonly Fiche[], ordonnes = false): VueContenu | undefined {
	return listLiens(
		fiches.map((f) => toLien(f)),
		ordonnes,
	);
}

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

interface Etape {
	titre: string;
	moment: string;
	duree?: Duree | undefined;
	qui?: string | undefined;
	consigne: string;
}

/** Steps grouped by moment when there are several moments, with the sum of each. */
export function deroule(etapes: readonly Etape[], titre = 'Déroulé'): VueSection[] {
	const numerotees = etapes.map((etape, i) => ({ ...etape, numero: i + 1 }));
	const presents = MOMENTS.filter(([m]) => etapes.some((e) => e.moment === m));
	const contenus = presents.flatMap(([moment, nom]): VueContenu[] => {
		const siennes = numerotees.filter((e) => e.moment === moment);
		const total = sumDurees(siennes);
		const entete: VueContenu = total
			? { genre: 'sous-titre', titre: nom, precision: total }
			: { genre: 'sous-titre', titre: nom };
		const vues: VueContenu = { genre: 'etapes', etapes: siennes.map(toVueEtape) };
		return presents.length > 1 ? [entete, vues] : [vues];
	});
	return section('deroule', titre, contenus);
}

function toVueEtape(etape: Etape & { numero: number }): VueEtape {
	const { numero, titre, duree, qui, consigne } = etape;
	return {
		numero,
		titre,
		consigne,
		...(duree ? { duree: sayDuree(duree) } : {}),
		...(qui ? { qui } : {}),
	};
}

function sumDurees(etapes: readonly Etape[]): string | undefined {
	const durees = etapes.flatMap((e) => e.duree ?? []);
	if (durees.length === 0 || durees.length < etapes.length) return undefined;
	const somme = (cle: 'min' | 'max'): number => durees.reduce((s, d) => s + toMinutes(d)[cle], 0);
	const [min, max] = [somme('min'), somme('max')];
	return sayPlageMinutes({ min, max });
}

/** « Testée dans 3 communes, dont 2 de moins de 1 000 habitants », and the retours. */
export function essais(catalogue: Catalogue, fiche: Fiche): VueSection[] {
	const retours = retoursOf(catalogue, fiche);
	if (retours.length === 0)
		return section('retours', 'Retours d’expérience', [
			{
				genre: 'inconnu',
				texte:
					'Aucun retour d’expérience publié ici n’a encore utilisé cette fiche. Si vous l’essayez, racontez-le.',
			},
		]);
	return section('retours', 'Retours d’expérience', [
		{ genre: 'paragraphes', textes: [{ texte: `${sayEssais(catalogue, fiche)}.` }] },
		listLiens(
			retours.map((r) =>
				toLien(
					r,
					[adaptationOf(r, fiche) ?? r.donnees.en_une_phrase, `${sayCoutRetour(r.donnees)}.`].join(
						' ',
					),
				),
			),
		),
	]);
}

function adaptationOf(retour: Fiche<'retours'>, fiche: Fiche): string | undefined {
	return retour.donnees.outils_utilises.find(
		(o) => o.outil === fiche.id && fiche.famille === 'outils',
	)?.adaptation;
}

/** « Testée dans 2 communes, dont 1 de moins de 1 000 habitants » */
export function sayEssais(catalogue: Catalogue, fiche: Fiche): string {
	const { communes, petites } = essaisOf(catalogue, fiche);
	const n = communes.length;
	const moins = 'de moins de 1\u202f000\u00a0habitants';
	const toutes = n === 1 ? '' : n === 2 ? 'toutes deux ' : 'toutes ';
	const dont =
		petites === 0 ? '' : petites === n ? `, ${toutes}${moins}` : `, dont ${petites} ${moins}`;
	return `Testée dans ${n}\u00a0commune${n > 1 ? 's' : ''}${dont}`;
}

/** Sheets that name this one, by their titles: a way on, not an advice of whoever wrote it. */
export function listCitants(fiches: readonly Fiche[]): VueContenu | undefined {
	const liens = capLiens(
		fiches.map(({ donnees, page, famille }) => ({ titre: donnees.titre, href: page, famille })),
	);
	return liens.length > 0 ? { genre: 'titres', liens } : undefined;
}

/** What the catalogue knows to name this sheet: parcours, actions, tools, in the other direction. */
export function citeePar(
	catalogue: Catalogue,
	fiche: Fiche,
	familles: readonly Famille[],
): VueContenu[] {
	const refs = new Set((catalogue.citations.get(fiche.ref) ?? []).map((c) => c.par));
	return familles.flatMap((famille): VueContenu[] => {
		const fiches = [...catalogue[famille].values()].filter((f) => refs.has(f.ref)) as Fiche[];
		const contenu = listCitants(fiches);
		return contenu
			? [{ genre: 'sous-titre', titre: FAMILLES_EN_MOTS[famille].plusieurs }, contenu]
			: [];
	});
}

export function annexes(
	catalogue: Catalogue,
	acteurs: readonly string[] | undefined,
	references: readonly string[] | undefined,
): VueSection[] {
	const elementsActeurs = (acteurs ?? []).flatMap((id): VueTexte[] => {
		const acteur = catalogue.acteurs.get(id)?.donnees;
		if (!acteur) return [];
		return [
			{
				terme: acteur.nom,
				texte: acteur.description,
				lien: { titre: acteur.nom, href: `/acteurs/${id}/` },
			},
		];
	});
	const elementsReferences = (references ?? []).flatMap((id) => sayReference(catalogue, id) ?? []);
	return [
		...section('acteurs', 'Sur qui s’appuyer', [
			elementsActeurs.length > 0 ? { genre: 'definitions', entrees: elementsActeurs } : undefined,
		]),
		...section('bibliographie', 'Pour aller plus loin', [
			elementsReferences.length > 0 ? { genre: 'liste', elements: elementsReferences } : undefined,
		]),
	];
}

/** « Auteur, « Titre », éditeur, année. », with its address when there is one. */
export function sayReference(catalogue: Catalogue, id: string): VueTexte | undefined {
	const reference = catalogue.bibliographie.get(id)?.donnees;
	if (!reference) return undefined;
	const { auteurs, titre, editeur, annee, url, note } = reference;
	const quand = annee && sayDate(annee);
	// A publisher that signs is named once.
	const signe = auteurs.join(', ');
	const parties = [signe === editeur ? '' : signe, quoteTexte(titre), editeur, quand].filter(
		Boolean,
	);
	const texte = `${parties.join(', ')}.${note ? ` ${note}` : ''}`;
	return url === undefined ? { texte } : { texte, lien: { titre: sayAdresse(url), href: url } };
}
