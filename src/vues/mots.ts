/** Names of things in words: vocabulary entries, places, sources, costs. */
import type { Catalogue, Commune } from '../core/catalogue/catalogue.ts';
import { sayDate } from '../core/temps/dates.ts';
import { sayNombre } from '../core/temps/durees.ts';
import { applyTypographie, quoteTexte } from '../core/texte/typographie.ts';
import type { VueFiche, VueSource, VueTexte } from './fiche/vue.ts';

export { sayDate };

/** Name of the commons, everywhere. */
export const NOM = 'Impulser';
export const PROMESSE =
	'Méthodes et outils pour impulser des dynamiques collectives de résilience locale';
export const LICENCE = 'CC BY-SA 4.0';

/** The sentences that frame every sheet, on screen and on paper; each holds one link. */
export const EBAUCHE = {
	texte: 'Cette fiche est une ébauche\u00a0: il lui manque des faits. ',
	lien: { titre: 'Vous pouvez la compléter.', href: '/contribuer/' },
};
export const REUTILISER = {
	titre: 'Réutiliser, améliorer',
	avant:
		'Vous pouvez copier, imprimer, modifier et rediffuser cette fiche, même pour vendre un service, à deux conditions\u00a0: citer ses auteurs et garder la même licence, ',
	lien: { titre: 'CC BY-SA 4.0', href: '/licence/' },
	apres: '. Voici la mention prête à copier.',
};
export const EN_BREF = 'En bref, facile à lire';
/** Beside a recording that stands on another site. */
export const PROVENANCE = {
	fichier: 'Prendre le fichier',
	dire: (hote: string): string =>
		`Le son vient de ${hote}, un autre site que celui-ci. Rien ne lui est demandé tant que vous ne lancez pas la lecture.`,
};
/** Above the words of the glossary that a sheet uses. */
export const LES_MOTS = 'Les mots de cette fiche';
export const COUP_D_OEIL = 'En un coup d’œil';
export const COUT_INCONNU = 'Coût inconnu';
export const A_VERIFIER = 'À vérifier\u00a0: source fragile ou indirecte.';

/** « Créée le 1er mars 2026, modifiée le 3 mai 2026. Relue le … » */
export function sayDates({ dates, relecture }: Pick<VueFiche, 'dates' | 'relecture'>): string {
	return [dates ? sayHistoire(dates) : '', relecture ? `Relue le ${relecture}.` : '']
		.filter(Boolean)
		.join(' ');
}

function sayHistoire({ creation, modification }: NonNullable<VueFiche['dates']>): string {
	if (creation === undefined) return `Modifiée le ${modification}.`;
	return creation === modification
		? `Créée le ${creation}.`
		: `Créée le ${creation}, modifiée le ${modification}.`;
}

/** Name of a vocabulary entry, with French typography. */
export function nommer(catalogue: Catalogue, vocabulaire: string, id: string): string {
	return applyTypographie(catalogue.vocabulaires.get(vocabulaire)?.get(id)?.nom ?? id);
}

/** « La commune, l’intercommunalité »: « sans » says something only where nobody else is named. */
export function sayCompetences(catalogue: Catalogue, ids: readonly string[]): string {
	const nommes = ids.filter((id) => id !== 'sans');
	return (nommes.length > 0 ? nommes : ids)
		.map((id) => nommer(catalogue, 'competences', id))
		.map((nom, i) => (i === 0 ? nom : nom.charAt(0).toLowerCase() + nom.slice(1)))
		.join(', ');
}

export function sayHabitants(population: number | undefined): string {
	return population === undefined
		? 'population non publiée'
		: `${sayNombre(population)}\u00a0${population >= 2 ? 'habitants' : 'habitant'}`;
}

/** « Léaz (Ain) » */
export function sayLieuCommune(commune: Commune): string {
	return `${commune.nom} (${commune.departement.nom})`;
}

/** « Léaz (Ain, 912 habitants) » */
export function sayCommune(commune: Commune): string {
	return `${commune.nom} (${commune.departement.nom}, ${sayHabitants(commune.population)})`;
}

/** « 82 ko », « 4,5 Mo »: what a download weighs. */
export function sayPoids(octets: number): string {
	const ko = octets / 1000;
	if (ko < 1000) return `${sayNombre(Math.max(1, Math.round(ko)))}\u00a0ko`;
	return ko < 1e6
		? `${sayNombre(Math.round(ko / 100) / 10)}\u00a0Mo`
		: `${sayNombre(Math.round(ko / 1e5) / 10)}\u00a0Go`;
}

/** « 6 pages, 82 ko » */
export function sayFichier({ pages, octets }: { pages?: number; octets: number }): string {
	const poids = sayPoids(octets);
	return pages === undefined ? poids : `${pages}\u00a0page${pages > 1 ? 's' : ''}, ${poids}`;
}

export function sayPlage(
	{ min, max }: { min?: number | undefined; max?: number | undefined },
	unite = '',
): string | undefined {
	const suite = unite && `\u00a0${unite}`;
	if (min !== undefined && max !== undefined && min !== max)
		return `${sayNombre(min)} à ${sayNombre(max)}${suite}`;
	if (min !== undefined) return `${sayNombre(min)}${suite}`;
	return max === undefined ? undefined : `${sayNombre(max)}${suite} au plus`;
}

interface Source {
	cle: string;
	titre: string;
	auteur?: string | undefined;
	editeur?: string | undefined;
	date?: string | undefined;
	url?: string | undefined;
	ou_consulter?: string | undefined;
	consulte?: string | undefined;
	licence?: string | undefined;
	a_verifier?: boolean | undefined;
}

export function sayAdresse(url: string): string {
	return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** The list of sources with their numbers, and the number of each key. */
export function numberSources(sources: readonly Source[]): {
	liste: VueSource[];
	numeros: Map<string, number>;
} {
	const liste = sources.map((s, i) => {
		const parties = [
			s.auteur,
			quoteTexte(s.titre),
			s.editeur,
			s.date && sayDate(s.date),
			s.licence && `licence ${s.licence}`,
			s.consulte && `consulté ${isJour(s.consulte) ? 'le' : 'en'} ${sayDate(s.consulte)}`,
		].filter(Boolean);
		return {
			numero: i + 1,
			cle: s.cle,
			texte: `${parties.join(', ')}.${s.ou_consulter ? ` À consulter\u00a0: ${s.ou_consulter.replace(/\.$/, '')}.` : ''}`,
			...(s.url === undefined ? {} : { url: s.url }),
			aVerifier: s.a_verifier === true,
		};
	});
	return { liste, numeros: new Map(liste.map((s) => [s.cle, s.numero])) };
}

/** « 2026-11-30 », and not « 2026-11 » */
const isJour = (date: string): boolean => date.length > '2026-11'.length;

/** How several sheets in one document are named when they are reused. */
export const sayMention = (
	titre: string,
	auteurs: readonly string[],
	modification: string | undefined,
): string =>
	`«\u00a0${titre}\u00a0», ${auteurs.join(', ')}, ${NOM}${modification ? `, ${modification.slice(0, 4)}` : ''}. Licence ${LICENCE}.`;

/** A statement of the front matter with the number of its source. */
export function toVueTexte(
	constat: { texte: string; source?: string | undefined },
	numeros: ReadonlyMap<string, number>,
): VueTexte {
	const source = constat.source === undefined ? undefined : numeros.get(constat.source);
	return source === undefined ? { texte: constat.texte } : { texte: constat.texte, source };
}
