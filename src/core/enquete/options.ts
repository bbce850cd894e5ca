/** Answers to choose from, as a group types them: one a line. */
import { OPTION_MAX, OPTIONS_MAX, type OptionQuestion } from './guide.ts';

const RANG = /^r(\d+)$/;

const listLignes = (texte: string): string[] =>
	texte.split('\n').flatMap((ligne) => ligne.trim().slice(0, OPTION_MAX) || []);

/**
 * The answers that a text gives, a line each. One that was there keeps its identifier, answers that were kept name it;
 * a line that takes the place of another, reworded, keeps the identifier of that one.
 */
export function readOptions(texte: string, avant: readonly OptionQuestion[]): OptionQuestion[] {
	const lignes = [...new Set(listLignes(texte))].slice(0, OPTIONS_MAX);
	const restees = avant.filter((option) => lignes.includes(option.texte));
	const pris = new Set(restees.map(({ id }) => id));
	let rang = Math.max(0, ...avant.map(({ id }) => Number(RANG.exec(id)?.[1] ?? 0)));
	return lignes.map((ligne, i) => {
		const meme = restees.find((option) => option.texte === ligne);
		if (meme) return meme;
		const ici = avant.length === lignes.length ? avant[i] : undefined;
		if (ici && !pris.has(ici.id)) return { id: ici.id, texte: ligne };
		rang += 1;
		return { id: `r${rang}`, texte: ligne };
	});
}

export const writeOptions = (options: readonly OptionQuestion[]): string =>
	options.map(({ texte }) => texte).join('\n');

/** What to ask when little was said, a line each. */
export const readRelances = (texte: string): string[] => listLignes(texte);
