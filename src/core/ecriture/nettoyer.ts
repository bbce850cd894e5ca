/** What a person types or pastes, without what they cannot see and no sheet may hold. */
import { showSymboles } from './puces.ts';

/** Left by word processors, web pages and messengers; a sheet refuses them (src/core/lecture/decodage.ts). */
const INVISIBLES =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\u180e\u061c\u{e0000}-\u{e007f}]/gu;
const FINS_DE_LIGNE = /\r\n?|[\u2028\u2029]/gu;

/** Spaces of every width, and signs that show as one: a space. Those of French typography stay. */
const replaceBlancs = (texte: string): string =>
	texte.replace(/[\u1680\u2000-\u200a\u205f\u3000\u2800\u3164\uffa0\u115f\u1160]/gu, ' ');

/** The same visible text: NFC, `\n` line ends, no invisible or control character. */
export function cleanSaisie(texte: string): string {
	const lisible = texte.replace(FINS_DE_LIGNE, '\n').replace(INVISIBLES, '');
	return replaceBlancs(showSymboles(lisible)).normalize('NFC');
}
