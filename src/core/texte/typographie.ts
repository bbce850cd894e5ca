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
	// « 1re », « 2e », « XIXe »: the ordinals of French end so, and not « ère » nor « ème ».
	[/(?<![\p{L}\d/._-])1[èe]re(s?)(?![\p{L}\d/_-])/gu, '1re$1'],
	[/(?<![\p{L}\d/._-])(\d+|[IVX][IVXLC]*)i?[èe]me(s?)(?![\p{L}\d/_-])/gu, '$1e$2'],
	[new RegExp(`(?<=\\d) (?=${UNITES}(?![\\p{L}\\d]))`, 'gu'), INSECABLE],
	[/(?<=\b(?:n°|art\.|p\.|M\.|Mme|loi n°)) (?=\S)/gu, INSECABLE],
	[/ (–|—)(?= )/gu, `${INSECABLE}$1`],
];

/** What a rule changes holds one of these: most of what is shown does not, and is read once. */
const CONCERNE = /[\u00ad'"!?;:«»–—\d°]|\.\.\.|[èe]me|(?:\bart\.|\bp\.|\bM\.|\bMme) /u;

/**
 * The same text with French spaces, quotes, apostrophes and ellipses. Idempotent.
 * Rules: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function applyTypographie(texte: string): string {
	if (!CONCERNE.test(texte)) return texte;
	let resultat = texte;
	for (const [motif, par] of REGLES) resultat = resultat.replace(motif, par);
	return resultat;
}

/** What an ordinal ends with, not inside an address: « 1er », « 2nde », « XIXe ». */
const ORDINAUX =
	/(?<=(?<![\p{L}\d/._-])(?:\d+))(?:ers?|res?|ndes?|nds?|es?)(?![\p{L}\d/_-])|(?<=(?<![\p{L}\d/._-])(?:I))(?:er|re)(?![\p{L}\d/_-])|(?<=(?<![\p{L}\d/._-])(?:[IVX][IVXLC]+|[VX]))es?(?![\p{L}\d/_-])/gu;

export interface Segment {
	texte: string;
	/** Set above the line. */
	exposant?: true;
}

/** A text cut where the ends of ordinals are set above the line: « 1 », « er », «  octobre ». */
export function cutExposants(texte: string): Segment[] {
	const segments: Segment[] = [];
	let debut = 0;
	for (const m of texte.matchAll(ORDINAUX)) {
		if (m.index > debut) segments.push({ texte: texte.slice(debut, m.index) });
		segments.push({ texte: m[0], exposant: true });
		debut = m.index + m[0].length;
	}
	if (debut < texte.length || segments.length === 0) segments.push({ texte: texte.slice(debut) });
	return segments;
}

/** « Une table (pliante) »; a text that already ends with brackets takes a comma: « (pliante), une par groupe ». */
export const addPrecision = (texte: string, precision: string | undefined): string =>
	precision ? (texte.endsWith(')') ? `${texte}, ${precision}` : `${texte} (${precision})`) : texte;

/** A long word may be cut after its prefix, in a narrow frame: « inter-communalité ». Only for what is shown on a page. */
export const allowCesure = (texte: string): string =>
	texte.replace(/(?<!\p{L})(?:inter|multi|micro|agro)(?=\p{L}{6})/giu, '$&\u00ad');

/** The first letter of a heading or of a line. */
export const capitalize = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** « Texte »: what it quotes itself stands between quotation marks of another form, “ ”. */
export function quoteTexte(texte: string): string {
	const dedans = texte.replace(/«\s*/gu, '“').replace(/\s*»/gu, '”');
	return `«${INSECABLE}${dedans}${INSECABLE}»`;
}
