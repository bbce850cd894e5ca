/** What the documents say of a sheet, in the same words whatever its family. */
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import { findFiche } from '../../core/catalogue/catalogue.ts';
import { retoursOf } from '../../core/catalogue/derives.ts';
import { type Exemple, isEssaye, sayResultat } from '../../core/catalogue/exemples.ts';
import type { Famille } from '../../core/schema/index.ts';
import { type Duree, sayDuree } from '../../core/temps/durees.ts';
import { addPrecision, quoteTexte } from '../../core/texte/typographie.ts';
import { numerosOf, sourcesOf } from '../acces.ts';
import { sayLieuCommune } from '../mots.ts';
import { sayEssais } from '../sections.ts';
import type { VueFiche, VueSource } from '../vue.ts';
import { type Chiffre, chiffresOf, inconnusOf } from './chiffres.ts';
import { phrase, sansPoint } from './document.ts';

/** A statement; `source` is the number of what it comes from. */
export interface Constat {
	texte: string;
	source?: number;
}

export interface Faits {
	famille: Famille;
	titre: string;
	phrase: string;
	/** Where it happened, for a retour: « Lunas (Hérault) ». */
	lieu: string;
	/** What it is good for: uses, reasons, aims. */
	raisons: Constat[];
	resultats: Constat[];
	etapes: string[];
	/** The titles of the first two sheets of a parcours. */
	premieres: string[];
	/** Time, cost, roles, as on the card of the sheet; what they cover apart. */
	chiffres: Chiffre[];
	/** « le temps de préparation »: what a mairie asks first, and that the sheet does not know. */
	inconnus: string[];
	limites: Constat[];
	essais: string[];
	sources: VueSource[];
	/** An action that is not the commune's to take. */
	horsCommune: boolean;
	attribution: string;
}

export function readFaits(catalogue: Catalogue, fiche: Fiche, vue: VueFiche): Faits {
	const sources = sourcesOf(vue);
	return {
		famille: fiche.famille,
		titre: vue.titre,
		phrase: phrase(vue.phrase),
		chiffres: chiffresOf(fiche, vue),
		inconnus: inconnusOf(fiche),
		essais: essaisOf(catalogue, fiche),
		sources,
		attribution: vue.attribution,
		lieu: '',
		premieres: [],
		horsCommune: false,
		...faitsOf(catalogue, fiche, numerosOf(vue)),
	};
}

type Propres = Pick<Faits, 'raisons' | 'resultats' | 'etapes' | 'limites'> &
	Partial<Pick<Faits, 'lieu' | 'horsCommune' | 'premieres'>>;

type Numeros = ReadonlyMap<string, number>;

function toConstat(
	{ texte, source }: { texte: string; source?: string | undefined },
	numeros: Numeros,
): Constat {
	const numero = source === undefined ? undefined : numeros.get(source);
	return numero === undefined ? { texte } : { texte, source: numero };
}

const toConstats = (textes: readonly string[]): Constat[] => textes.map((texte) => ({ texte }));

function faitsOf(catalogue: Catalogue, fiche: Fiche, numeros: Numeros): Propres {
	switch (fiche.famille) {
		case 'outils':
			return faitsOutil((fiche as Fiche<'outils'>).donnees);
		case 'actions':
			return faitsAction((fiche as Fiche<'actions'>).donnees, numeros);
		case 'retours':
			return faitsRetour(catalogue, (fiche as Fiche<'retours'>).donnees, numeros);
		default:
			return faitsParcours(catalogue, (fiche as Fiche<'parcours'>).donnees);
	}
}

function faitsOutil(donnees: Fiche<'outils'>['donnees']): Propres {
	return {
		raisons: toConstats(donnees.a_quoi_ca_sert),
		resultats: toConstats([donnees.resultat_attendu]),
		etapes: donnees.etapes.map(sayEtape),
		limites: toConstats(donnees.quand_ne_pas_utiliser),
	};
}

function faitsAction(donnees: Fiche<'actions'>['donnees'], numeros: Numeros): Propres {
	return {
		raisons: donnees.pourquoi.map((c) => toConstat(c, numeros)),
		resultats: toConstats([donnees.resultat_attendu]),
		etapes: donnees.etapes.map(sayEtape),
		limites: [
			...toConstats(donnees.quand_ne_pas_utiliser),
			...donnees.vigilance.map((v) => toConstat(v, numeros)),
		],
		horsCommune: !donnees.competences.some((c) => c === 'commune' || c === 'sans'),
	};
}

function faitsRetour(
	catalogue: Catalogue,
	donnees: Fiche<'retours'>['donnees'],
	numeros: Numeros,
): Propres {
	const outils = donnees.outils_utilises.map((o) => catalogue.outils.get(o.outil));
	const actions = (donnees.actions_menees ?? []).map((id) => catalogue.actions.get(id));
	const lecons = [donnees.ce_qui_n_a_pas_marche, donnees.a_refaire_autrement];
	return {
		raisons: toConstats(donnees.objectifs),
		resultats: donnees.resultats.map((r) => toConstat(r, numeros)),
		etapes: [...outils, ...actions].flatMap((f) => f?.donnees.titre ?? []),
		limites: lecons.flatMap((l) => (Array.isArray(l) ? l.map((c) => toConstat(c, numeros)) : [])),
		lieu: sayLieu(catalogue, donnees),
	};
}

function faitsParcours(catalogue: Catalogue, donnees: Fiche<'parcours'>['donnees']): Propres {
	return {
		raisons: toConstats([donnees.but]),
		resultats: toConstats([donnees.but]),
		etapes: donnees.etapes.flatMap((e) => {
			const cible = findFiche(catalogue, e.fiche);
			if (!cible) return [];
			const { titre, duree } = cible.donnees as { titre: string; duree?: { etalement: Duree } };
			const combien = duree ? sayDuree(duree.etalement) : '';
			const precisions = [e.facultative ? 'au choix' : '', combien].filter(Boolean).join(', ');
			return addPrecision(titre, precisions);
		}),
		premieres: donnees.etapes
			.slice(0, 2)
			.flatMap((e) => findFiche(catalogue, e.fiche)?.donnees.titre ?? []),
		limites: toConstats(donnees.conditions ?? []),
	};
}

const sayEtape = ({ titre, duree }: { titre: string; duree?: Duree | undefined }): string =>
	addPrecision(titre, duree && sayDuree(duree));

/** Communes beyond two are counted, not listed. */
function sayLieu(catalogue: Catalogue, donnees: Fiche<'retours'>['donnees']): string {
	const communes = donnees.code_insee.flatMap((code) => catalogue.communes.get(code) ?? []);
	if (communes.length > 2)
		return sansPoint(donnees.territoire ?? `${communes.length}\u00a0communes`);
	return communes.map(sayLieuCommune).join(' et ');
}

/** Retours that tried it, then the communes of the examples that the sheet says did it. */
function essaisOf(catalogue: Catalogue, fiche: Fiche): string[] {
	const retours = retoursOf(catalogue, fiche);
	const dits =
		retours.length > 0
			? [
					`${sayEssais(catalogue, fiche)}.`,
					...retours.map(
						(r) => `${quoteTexte(r.donnees.titre)}\u00a0: ${sayLieu(catalogue, r.donnees)}.`,
					),
				]
			: [];
	const { exemples = [] } = fiche.donnees as { exemples?: Exemple[] };
	const noms = new Set(
		exemples.filter(isEssaye).flatMap((exemple) => {
			const c = catalogue.communes.get(exemple.commune);
			if (!c) return [];
			const resultat = sayResultat(exemple);
			return resultat ? `${sayLieuCommune(c)}, ${resultat}` : sayLieuCommune(c);
		}),
	);
	return noms.size > 0
		? [...dits, `Exemples de la fiche\u00a0: ${[...noms].join('\u00a0; ')}.`]
		: dits;
}
