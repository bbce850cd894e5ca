/** French typography, applied once, to every text a person reads, for every output. */

const FINE = '\u202f';
const INSECABLE = '\u00a0';

const UNITES =
	'(?:%|€|km|ha|kW|kWh|MW|MWh|kWc|m²|m2|g|kg|t|h|min|jours?|semaines?|mois|ans?|hab\\.|habitant(?:·?e·?s|es|s|e)?|euros?|personnes|communes?)';
const REGLES: readonly [RegExp, string][] = [
	[/\u00ad/gu, ''],
	[/(?<=\p{L})'(?=\p{L})/gu, '’'],
	[/"([^"\n]+)"/gu, '«\u00a0$1\u00a0»'],
	[/\.\.\./gu, '…'],
	[/[ \u00a0]+([!?;]+)(?=[\s»)\]]|$)/gu, `${FINE}$1`],
	[/[ \u00a0]+:(?=\s|$)/gu, `${INSECABLE}:`],
	[/«\s*(?=\S)/gu, `«${INSECABLE}`],
	[/(?<=\S)\s*»/gu, `${INSECABLE}»`],
	[/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/gu, FINE],
	[new RegExp(`(?<=\\d) (?=${UNITES}(?![\\p{L}\\d]))`, 'gu'), INSECABLE],
	[/(?<=\b(?:n°|art\.|p\.|M\.|Mme|loi n°)) (?=\S)/gu, INSECABLE],
	[/ (–|—)(?= )/gu, `${INSECABLE}$1`],
];

/**
 * The same text with French spaces, quotes, apostrophes and ellipses. Idempotent.
 * Rules: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function applyTypographie(texte: string): string {
	let resultat = texte;
	for (const [motif, par] of REGLES) resultat = resultat.replace(motif, par);
	return resultat;
}

/** The first letter of a heading or of a line. */
export const capitalize = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** « Texte »: what it quotes itself stands between quotation marks of another form, “ ”. */
export function quoteTexte(texte: string): string {
	const dedans = texte.replace(/«\s*/gu, '“').replace(/\s*»/gu, '”');
	return `«${INSECABLE}${dedans}${INSECABLE}»`;
}
