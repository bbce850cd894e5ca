/** From the bytes of a file to text that is safe to parse, with every fault of encoding placed. */

import {
	createDiagnostic,
	type Diagnostic,
	type IdDiagnostic,
	type Place,
} from '../diagnostics.ts';
import { findSansDessin } from '../texte/dessins.ts';
import { checkLimites, TAILLE_MAX } from './limites.ts';
import { placeAt } from './places.ts';

export interface Source {
	/** NFC, `\n` line ends, no byte order mark. Undefined when the bytes are not usable text. */
	texte: string | undefined;
	diagnostics: Diagnostic[];
}

const PARASITES: readonly [RegExp, string][] = [
	[/\u0000/gu, 'un octet nul (U+0000)'],
	[/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, 'un caractère de contrôle'],
	[/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu, 'une marque qui inverse le sens de lecture'],
	[/[\u200b\u2060\ufeff\u180e\u2028\u2029]/gu, 'un espace ou une coupure invisible'],
	[/[\u115f\u1160\u2800\u3164\uffa0]/gu, 'un signe qui ne s’affiche pas'],
	[/\p{M}{6,}/gu, 'un empilement d’accents'],
	[/[\u{e0000}-\u{e007f}]/gu, 'une étiquette Unicode invisible'],
	[/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu, 'un signe de la zone privée d’Unicode'],
	[/\p{Cs}/gu, 'une moitié de caractère, que rien ne peut afficher'],
	[/[\ufff0-\uffff]/gu, 'un caractère de remplacement, trace d’un texte abîmé'],
	[/\p{Noncharacter_Code_Point}/gu, 'un code qui n’est celui d’aucun caractère'],
	[
		/(?<!\p{Extended_Pictographic})[\ufe00-\ufe0e]|[\u{e0100}-\u{e01ef}]|\ufe0f{2,}/gu,
		'un sélecteur de variante caché',
	],
	[
		/(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu,
		'une lettre d’un autre alphabet qui imite une lettre latine',
	],
];
const MOJIBAKE = /Ã[\u0080-\u00bf©¨ª«´¯¢®§]|â€[™œ\u009d“”˜¦]|Â[«»°·\u00a0]/gu;
const CONFLIT = /^(?:<{7}|={7}|>{7})(?: .*)?$/gmu;
const PAR_MOTIF = 20;

/**
 * Decodes and checks one file. Never throws; a file too large or unreadable gives no text. `taille`: bytes
 * of the whole file, of which `octets` may be none when they are too many.
 */
export function decodeTexte(octets: Uint8Array, fichier: string, taille = octets.length): Source {
	const tete: Place = { ligne: 1, colonne: 1 };
	const fail = (diagnostic: Diagnostic): Source => ({
		texte: undefined,
		diagnostics: [diagnostic],
	});
	if (taille > TAILLE_MAX)
		return fail(
			createDiagnostic(
				'fichier-trop-gros',
				{ taille: Math.ceil(taille / 1024), limite: TAILLE_MAX / 1024 },
				fichier,
				tete,
			),
		);
	if ((octets[0] === 0xff && octets[1] === 0xfe) || (octets[0] === 0xfe && octets[1] === 0xff))
		return fail(createDiagnostic('encodage-utf16', {}, fichier, tete));
	if (looksUtf16(octets)) return fail(createDiagnostic('encodage-utf16', {}, fichier, tete));
	const brut = decodeUtf8(octets);
	if (typeof brut !== 'string')
		return fail(createDiagnostic('encodage-invalide', {}, fichier, brut));
	const texte = brut.replace(/\r\n?/g, '\n').normalize('NFC');
	if (texte.trim() === '') return fail(createDiagnostic('fichier-vide', {}, fichier, tete));
	const limites = checkLimites(texte, fichier);
	if (limites.length > 0) return { texte: undefined, diagnostics: limites };
	const diagnostics = checkCaracteres(texte, fichier);
	const conflit = diagnostics.some((d) => d.id === 'marqueur-de-conflit');
	return { texte: conflit ? undefined : texte, diagnostics };
}

/** The text without its byte order mark, or the place of the first byte that is not UTF-8. */
function decodeUtf8(octets: Uint8Array): string | Place {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(octets);
	} catch {
		return placeFirstInvalid(octets);
	}
}

function placeFirstInvalid(octets: Uint8Array): Place {
	const texte = new TextDecoder('utf-8').decode(octets);
	const offset = texte.indexOf('\ufffd');
	return placeAt(texte, Math.max(offset, 0));
}

/** UTF-16 without a byte order mark has a NUL beside nearly every letter, always on the same side. */
function looksUtf16(octets: Uint8Array): boolean {
	const debut = octets.subarray(0, 64);
	const nuls = [0, 1].map((cote) => debut.filter((o, i) => o === 0 && i % 2 === cote).length);
	const [peu = 0, beaucoup = 0] = nuls.sort((a, b) => a - b);
	return debut.length >= 8 && beaucoup >= debut.length / 3 && peu <= debut.length / 20;
}

/** What nearly every French text is made of: such a text needs no closer look. */
const ORDINAIRE =
	/^[\t\n -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u202f\u20ac\u2190-\u21ff\u2212]*$/u;

/** The name of the first hidden or dangerous character of a text, if it has one. */
export function findParasite(texte: string): string | undefined {
	if (ORDINAIRE.test(texte)) return undefined;
	for (const [motif, nom] of PARASITES) {
		const trouve = texte.match(motif)?.[0];
		if (trouve !== undefined) return namePrecis(nom, trouve);
	}
	return undefined;
}

function namePrecis(nom: string, signe: string): string {
	const code = (signe.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return nom.includes('U+') ? nom : `${nom} (U+${code})`;
}

/** What paper cannot show; what is refused anyway is not told twice. */
export const listSansDessin = (texte: string): { texte: string; index: number }[] =>
	findSansDessin(texte)
		.filter((suite) => findParasite(suite.texte) === undefined)
		.slice(0, PAR_MOTIF);

function checkCaracteres(texte: string, fichier: string): Diagnostic[] {
	if (ORDINAIRE.test(texte) && !/[\u00c2\u00c3]|\u00e2\u20ac|^[<>]{7}/mu.test(texte)) return [];
	const diagnostics: Diagnostic[] = [];
	const say = <I extends IdDiagnostic>(
		id: I,
		params: Parameters<typeof createDiagnostic<I>>[1],
		index: number,
	): number => diagnostics.push(createDiagnostic(id, params, fichier, placeAt(texte, index)));
	for (const [motif, nom] of PARASITES)
		for (const trouve of [...texte.matchAll(motif)].slice(0, PAR_MOTIF))
			say('caractere-interdit', { nom: namePrecis(nom, trouve[0]) }, trouve.index);
	for (const trouve of [...texte.matchAll(MOJIBAKE)].slice(0, PAR_MOTIF))
		say('encodage-double', { valeur: trouve[0] }, trouve.index);
	for (const { texte: signes, index } of listSansDessin(texte))
		say('signe-sans-dessin', { signes }, index);
	for (const trouve of texte.matchAll(CONFLIT))
		if (trouve[0] !== '=======' || /^<{7}/m.test(texte))
			say('marqueur-de-conflit', { valeur: trouve[0] }, trouve.index);
	return diagnostics;
}
