/** What the documents say of a sheet, in the same words whatever its family. */
import type { Catalogue, Fiche } from '../../core/catalogue.ts';
import { findFiche } from '../../core/catalogue.ts';
import { retoursOf } from '../../core/derives.ts';
import { type Duree, sayDuree } from '../../core/durees.ts';
import type { Famille } from '../../core/schema/index.ts';
import { quoteTexte } from '../../core/typographie.ts';
import { numerosOf, sourcesOf } from '../vues/acces.ts';
import { sayLieuCommune } from '../vues/mots.ts';
import { sayEssais } from '../vues/sections.ts';
import type { VueFiche, VueSource } from '../vues/vue.ts';
import { phrase, sansPoint } from './document.ts';

export interface Chiffre {
	terme: string;
	texte: string;
	precision?: string;
}

export interface Faits {
	famille: Famille;
	titre: string;
	phrase: string;
	/** Where it happened, for a retour: « Lunas (Hérault) ». */
	lieu: string;
	/** What it is good for: uses, reasons, aims. A fact ends with the number of its source: « [2] ». */
	raisons: string[];
	resultats: string[];
	etapes: string[];
	/** The titles of the first two sheets of a parcours. */
	premieres: string[];
	/** Time, cost, roles, as on the card of the sheet; what they cover apart. */
	chiffres: Chiffre[];
	limites: string[];
	essais: string[];
	sources: VueSource[];
	/** An action that is not the commune's to take. */
	horsCommune: boolean;
	attribution: string;
}

const CHIFFRES: Record<Famille, readonly string[]> = {
	outils: ['Préparation', 'Animation', 'Étalement', 'Temps par rôle', 'Coût', 'Participant·es'],
	actions: [
		'Qui est compétent',
		'Préparation',
		'Réunions, chantier',
		'Étalement',
		'Temps par rôle',
		'Coût',
	],
	retours: ['Période', 'Porteur', 'Jours passés', 'Budget réel', 'Financeurs'],
	parcours: ['Étapes'],
};

/** What a mairie asks first: said to be unknown when the sheet does not know it. */
const ATTENDUS: Partial<Record<Famille, readonly string[]>> = {
	outils: ['Temps par rôle'],
	actions: ['Préparation', 'Réunions, chantier', 'Temps par rôle'],
};

export function readFaits(catalogue: Catalogue, fiche: Fiche, vue: VueFiche): Faits {
	const sources = sourcesOf(vue);
	return {
		famille: fiche.famille,
		titre: vue.titre,
		phrase: phrase(vue.phrase),
		chiffres: chiffresOf(fiche, vue),
		essais: essaisOf(catalogue, fiche),
		sources,
		attribution: vue.attribution,
		lieu: '',
		premieres: [],
		horsCommune: false,
		...faitsOf(catalogue, fiche, numerosOf(vue)),
	};
}

function chiffresOf(fiche: Fiche, vue: VueFiche): Chiffre[] {
	const precisions = precisionsOf(fiche.donnees as AvecPrecisions);
	const lus = CHIFFRES[vue.famille].flatMap((terme): Chiffre[] => {
		const textes = vue.carte.find((l) => l.terme === terme)?.valeurs.map((v) => v.texte);
		if (!textes) return [];
		const precision = textes.find((t) => precisions.has(t));
		const brut = textes.filter((t) => t !== precision).join(', ');
		const texte = NOMS_PROPRES.has(terme) ? brut : toMinuscule(brut);
		return [precision ? { terme, texte, precision } : { terme, texte }];
	});
	const inconnus = (ATTENDUS[vue.famille] ?? []).filter((t) => !lus.some((l) => l.terme === t));
	if (inconnus.length > 0)
		lus.push({
			terme: INCONNU,
			texte: inconnus.join(', ').toLowerCase().replace(', chantier', ' ou chantier'),
		});
	if (vue.famille !== 'parcours') return lus;
	const texte =
		'à regarder étape par étape\u00a0: la fiche ne les chiffre pas pour l’ensemble du parcours';
	return [...lus, { terme: 'Durée et coût', texte }];
}

/** The term of the line that names what the sheet does not say. */
export const INCONNU = 'Non documenté sur la fiche';

type AvecPrecisions = Partial<
	Record<'cout' | 'jours' | 'budget' | 'periode', { precision?: string | undefined }>
>;

const precisionsOf = ({ cout, jours, budget, periode }: AvecPrecisions): Set<string> =>
	new Set([cout, jours, budget, periode].flatMap((c) => c?.precision ?? []));

/** Lines that name people: their capitals are theirs. */
const NOMS_PROPRES = new Set(['Porteur', 'Financeurs', 'Partenaires']);

/** Entries of vocabularies begin with a capital, which a colon before them takes away. */
const toMinuscule = (texte: string): string =>
	texte.replace(
		/(?<=^|, )(?:Le|La|Les|L’|De|Moins|Plus|Gratuit|Non|Aucune)(?=[\s\u00a0\p{L}])/gu,
		(mot) => mot.toLowerCase(),
	);

type Propres = Pick<Faits, 'raisons' | 'resultats' | 'etapes' | 'limites'> &
	Partial<Pick<Faits, 'lieu' | 'horsCommune' | 'premieres'>>;

type Numeros = ReadonlyMap<string, number>;

/** A statement and the number of its source: « Les terres manquent. [1] ». */
function sayConstat(
	{ texte, source }: { texte: string; source?: string | undefined },
	numeros: Numeros,
): string {
	const numero = source === undefined ? undefined : numeros.get(source);
	return numero === undefined ? texte : `${texte}\u00a0[${numero}]`;
}

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
		raisons: donnees.a_quoi_ca_sert,
		resultats: [donnees.resultat_attendu],
		etapes: donnees.etapes.map(sayEtape),
		limites: donnees.quand_ne_pas_utiliser,
	};
}

function faitsAction(donnees: Fiche<'actions'>['donnees'], numeros: Numeros): Propres {
	return {
		raisons: donnees.pourquoi.map((c) => sayConstat(c, numeros)),
		resultats: [donnees.resultat_attendu],
		etapes: donnees.etapes.map(sayEtape),
		limites: [
			...donnees.quand_ne_pas_utiliser,
			...donnees.vigilance.map((v) => sayConstat(v, numeros)),
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
		raisons: donnees.objectifs,
		resultats: donnees.resultats.map((r) => sayConstat(r, numeros)),
		etapes: [...outils, ...actions].flatMap((f) => f?.donnees.titre ?? []),
		limites: lecons.flatMap((l) => (Array.isArray(l) ? l.map((c) => sayConstat(c, numeros)) : [])),
		lieu: sayLieu(catalogue, donnees),
	};
}

function faitsParcours(catalogue: Catalogue, donnees: Fiche<'parcours'>['donnees']): Propres {
	return {
		raisons: [donnees.but],
		resultats: [donnees.but],
		etapes: donnees.etapes.flatMap((e) => {
			const cible = findFiche(catalogue, e.fiche);
			if (!cible) return [];
			const { titre, duree } = cible.donnees as { titre: string; duree?: { etalement: Duree } };
			const combien = duree ? sayDuree(duree.etalement) : '';
			const precisions = [e.facultative ? 'au choix' : '', combien].filter(Boolean).join(', ');
			return precisions ? `${titre} (${precisions})` : titre;
		}),
		premieres: donnees.etapes
			.slice(0, 2)
			.flatMap((e) => findFiche(catalogue, e.fiche)?.donnees.titre ?? []),
		limites: donnees.conditions ?? [],
	};
}

const sayEtape = ({ titre, duree }: { titre: string; duree?: Duree | undefined }): string =>
	duree ? `${titre} (${sayDuree(duree)})` : titre;

/** Communes beyond two are counted, not listed. */
function sayLieu(catalogue: Catalogue, donnees: Fiche<'retours'>['donnees']): string {
	const communes = donnees.code_insee.flatMap((code) => catalogue.communes.get(code) ?? []);
	if (communes.length > 2)
		return sansPoint(donnees.territoire ?? `${communes.length}\u00a0communes`);
	return communes.map(sayLieuCommune).join(' et ');
}

/** Retours that tried it, then the communes of the examples. */
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
	const exemples = (fiche.donnees as { exemples?: { commune: string }[] }).exemples ?? [];
	const noms = new Set(
		exemples.flatMap(({ commune }) => {
			const c = catalogue.communes.get(commune);
			return c ? sayLieuCommune(c) : [];
		}),
	);
	return noms.size > 0 ? [...dits, `Exemples de la fiche\u00a0: ${[...noms].join(', ')}.`] : dits;
}
