/** What tells who a person is, in what they said: to be taken out before the answers are read by others. */
import { locateContacts } from '../texte/contacts.ts';

export interface Identifiant {
	genre: 'telephone' | 'courriel' | 'nom';
	/** In UTF-16 units, from the beginning of the text. */
	debut: number;
	/** After its last unit. */
	fin: number;
}

const TITRES =
	'Mademoiselle|mademoiselle|Monsieur|monsieur|Messieurs|messieurs|Madame|madame|Docteur|docteur|Maître|maître|Mmes?|Mlle|MM\\.|Mr\\.?|M\\.?|Dr\\.?|Me';
const MOT = "\\p{Lu}[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)*";
const PARTICULE = "(?:de la|de|du|des|von|van|ben|el)[ \\u00a0\\u202f]|d['’]";
/** A title, then words that begin by a capital, up to three: « Mme Le Goff », « docteur de La Tour ». */
const NOM = new RegExp(
	`(?<![\\p{L}\\d'’-]|\\d[ \\u00a0\\u202f])(?:${TITRES})[ \\u00a0\\u202f]+(?<noms>(?:${PARTICULE})?${MOT}(?:[ \\u00a0\\u202f](?:${PARTICULE})?${MOT}){0,2})`,
	'gu',
);

/** Everyone says « Madame la Maire » of whoever it is. */
const FONCTION =
	/^(?:(?:Le|La|Les) )?(?:Maires?|Maire-adjointe?|Adjointe?|Préfète?|Sous-[Pp]réfète?|Présidente?|Directeur|Directrice|Curé|Ministre|Députée?|Sénateur|Sénatrice|Conseiller|Conseillère)(?: |$)/;

/**
 * Telephone numbers, e-mail addresses and likely names (a title and its name) of a text, in the order of the text.
 * A name without a title is not found: the list of all names is that of all words.
 */
export function findIdentifiants(texte: string): Identifiant[] {
	const noms = [...texte.matchAll(NOM)].flatMap(({ index, 0: dit, groups }): Identifiant[] =>
		FONCTION.test(groups?.noms ?? '')
			? []
			: [{ genre: 'nom', debut: index, fin: index + dit.length }],
	);
	return [...locateContacts(texte), ...noms].sort((a, b) => a.debut - b.debut);
}

const ARTICLES: Readonly<Record<Identifiant['genre'], string>> = {
	telephone: 'un numéro de téléphone',
	courriel: 'une adresse électronique',
	nom: 'un nom',
};

/** « Ce texte contient un numéro de téléphone : « 06 12 34 56 78 ». »; empty when nothing was found. */
export function sayIdentifiants(texte: string): string {
	const trouves = findIdentifiants(texte);
	if (trouves.length === 0) return '';
	const dits = trouves.map(
		({ genre, debut, fin }) => `${ARTICLES[genre]} («\u00a0${texte.slice(debut, fin)}\u00a0»)`,
	);
	const fin = dits.length > 1 ? ` et ${dits.at(-1)}` : (dits[0] ?? '');
	const debut = dits.length > 1 ? dits.slice(0, -1).join(', ') : '';
	return `Ce texte contient ${debut}${fin}. On garde les réponses sans le nom des gens\u00a0: retirez ce qui dit de qui il s’agit.`;
}
