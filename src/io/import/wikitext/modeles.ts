/** Templates of a wiki: they are not expanded. A few only dress their words, and give them back. */
import { BARRE, type Gardes } from './gardes.ts';
import { readFicheImpulser } from './notre-export.ts';
import { isTutoriel, readTutoriel } from './tutoriel.ts';

/** By name: which of their values are the words. */
const HABILLES: Record<string, (valeurs: string[]) => string> = {
	'!': () => BARRE,
	'=': () => '=',
	nobr: ([texte = '']) => texte,
	nowrap: ([texte = '']) => texte,
	lang: (valeurs) => valeurs.at(-1) ?? '',
	langue: (valeurs) => valeurs.at(-1) ?? '',
	abr: ([texte = '']) => texte,
	abréviation: ([texte = '']) => texte,
	citation: ([texte = '']) => (texte === '' ? '' : `« ${texte} »`),
	'«': ([texte = '']) => `« ${texte} »`,
	unité: (valeurs) => valeurs.join(' '),
	formatnum: ([texte = '']) => texte,
	er: () => 'er',
	e: () => 'e',
	'1er': () => '1er',
};
/** Deeper than any page that a person writes. */
const PROFONDEUR = 40;

/** The page without its templates; each outer one is counted. */
export function dropModeles(page: string, gardes: Gardes): string {
	const sans = replacePaires(page, ['{{', '}}'], (dedans, dehors) =>
		expand(dedans, dehors, gardes),
	);
	return sans.replaceAll(BARRE, '|');
}

const FICHIER = /^\s*(?:fichier|file|image|média|media)\s*:/iu;

/** The page without its pictures and their captions, links included. */
export function dropFichiers(page: string, gardes: Gardes): string {
	return replacePaires(page, ['[[', ']]'], (dedans) =>
		FICHIER.test(dedans) ? gardes.count('image') : `[[${dedans}]]`,
	);
}

/** Reads once from left to right; what stands between two signs is replaced, the inner ones first. */
function replacePaires(
	page: string,
	[ouvre, ferme]: readonly [string, string],
	replace: (dedans: string, dehors: boolean) => string,
): string {
	const pile: string[][] = [[]];
	const dernier = (): string[] => pile.at(-1) as string[];
	for (const jeton of page.split(ouvre === '{{' ? /(\{\{|\}\})/u : /(\[\[|\]\](?!\]))/u)) {
		if (jeton === ouvre && pile.length <= PROFONDEUR) pile.push([]);
		else if (jeton === ferme && pile.length > 1) {
			const dedans = (pile.pop() as string[]).join('');
			dernier().push(replace(dedans, pile.length === 1));
		} else dernier().push(jeton);
	}
	// Signs that are never closed are words.
	while (pile.length > 1) {
		const dedans = (pile.pop() as string[]).join('');
		dernier().push(ouvre + dedans);
	}
	return dernier().join('');
}

function expand(dedans: string, dehors: boolean, gardes: Gardes): string {
	const titre = /^\s*(?:DISPLAYTITLE|AFFICHERTITRE)\s*:(.*)$/isu.exec(dedans)?.[1];
	if (titre !== undefined) {
		gardes.titre = titre.trim();
		return '';
	}
	const [entete = '', ...reste] = splitValeurs(dedans.replace(/^\s*formatnum\s*:/iu, 'formatnum|'));
	const nom = entete.trim().toLowerCase().replaceAll('_', ' ');
	const valeurs = reste.flatMap((v) => (NOMMEE.test(v) ? [] : [v.trim()]));
	if (Object.hasOwn(HABILLES, nom)) return HABILLES[nom]?.(valeurs) ?? '';
	// `{{ {{tntn|Tuto Step}} |…}}`: the name of a template in the language of the page.
	if (nom === 'tntn') return valeurs[0] ?? '';
	const nommees = readNommees(reste);
	if (readFicheImpulser(nom, nommees, gardes)) return '';
	if (isTutoriel(nom)) return readTutoriel(nom, nommees, gardes);
	if (dehors) gardes.count('modele');
	return '';
}

const NOMMEE = /^\s*([\p{L}\d _-]+?)\s*=(.*)$/su;

const readNommees = (valeurs: readonly string[]): ReadonlyMap<string, string> =>
	new Map(
		valeurs.flatMap((v): [string, string][] => {
			const [, cle, valeur] = NOMMEE.exec(v) ?? [];
			return cle === undefined || valeur === undefined
				? []
				: [[cle.trim().toLowerCase(), valeur.trim()]];
		}),
	);

/** A bar inside a link does not part two values. */
function splitValeurs(dedans: string): string[] {
	return dedans
		.replace(/\[\[[^[\]]*\]\]/gu, (lien) => lien.replaceAll('|', '\ue001'))
		.split('|')
		.map((v) => v.replaceAll('\ue001', '|'));
}
