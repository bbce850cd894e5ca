/** What stands in a line, in Markdown (CommonMark, GFM): the texts of a sheet stay texts, whatever they hold. */
import type { LignePapier } from '../papier/papier.ts';

/** Signs that have a meaning wherever they stand; those of the beginning of a line are `guardDebut`’s. */
const SIGNES = /[\\`*_[\]<>|~&@]|:(?=\/\/)|(?<=www)\./g;
/** What would make of a paragraph a heading, a list, a rule, a quote. */
const DEBUT = /^([#+=>-]|\d{1,9}(?=[.)]))/;

/** A text on one line, read as it is. */
export const escapeMarkdown = (texte: string): string =>
	texte
		.replaceAll(/\s*\n\s*/g, ' ')
		.replaceAll(SIGNES, '\\$&')
		.replace(/!$/, '\\!');

/** The beginning of a paragraph, read as text: `- a` is no list, `1. a` neither. */
export const guardDebut = (ligne: string): string =>
	ligne.trimStart().replace(DEBUT, (signe) => (/\d/.test(signe) ? `${signe}\\` : `\\${signe}`));

const LETTRE = /[\p{L}\p{N}]/u;
/** Marks of emphasis against a letter and a punctuation mark would be read as stars (CommonMark, 6.2). */
function enclose(marque: string, dedans: string, avant: string, apres: string): string {
	const [, debut = '', coeur = '', fin = ''] = /^(\s*)(.*?)(\s*)$/su.exec(dedans) ?? [];
	if (coeur === '') return dedans;
	const premier = [...coeur].at(0) ?? '';
	const dernier = [...coeur].at(-1) ?? '';
	const ouvre = LETTRE.test(premier) || debut !== '' || !LETTRE.test([...avant].at(-1) ?? ' ');
	const ferme = LETTRE.test(dernier) || fin !== '' || !LETTRE.test([...apres].at(0) ?? ' ');
	return ouvre && ferme ? `${debut}${marque}${coeur}${marque}${fin}` : dedans;
}

/** An address between parentheses: what it holds of spaces and parentheses is encoded. */
const encodeCible = (url: string): string =>
	url.replaceAll(/[\s()<>\\]/g, (signe) =>
		encodeURIComponent(signe).replace('(', '%28').replace(')', '%29'),
	);

const CODE = (valeur: string): string => {
	const plus = Math.max(0, ...[...valeur.matchAll(/`+/g)].map(([suite]) => suite.length));
	const marque = '`'.repeat(plus + 1);
	const espace = /^`|`$|^ .* $/.test(valeur) ? ' ' : '';
	return `${marque}${espace}${valeur.replaceAll('\n', ' ')}${espace}${marque}`;
};

/** The first sign of what follows, for the marks that close before it. */
const debutOf = (ligne: LignePapier | undefined): string =>
	typeof ligne === 'string' ? ligne : ligne === undefined ? '' : '*';

export function writeLignes(lignes: readonly LignePapier[]): string {
	let texte = '';
	for (const [i, ligne] of lignes.entries())
		texte += writeLigne(ligne, texte, debutOf(lignes[i + 1]));
	return texte;
}

function writeLigne(ligne: LignePapier, avant: string, apres: string): string {
	if (typeof ligne === 'string') return escapeMarkdown(ligne);
	switch (ligne.i) {
		case 'fort':
		case 'titre':
			return enclose('**', writeLignes(ligne.x), avant, apres);
		case 'italique':
			return enclose('*', writeLignes(ligne.x), avant, apres);
		case 'barre':
			return enclose('~~', writeLignes(ligne.x), avant, apres);
		case 'code':
			return CODE(ligne.v);
		case 'saut':
			return '\\\n';
		case 'lien':
			return ligne.url === undefined
				? writeLignes(ligne.x)
				: `[${writeLignes(ligne.x)}](${encodeCible(ligne.url)})`;
		case 'appel':
			return /note-\d+$/.test(ligne.cible) ? ` (note ${ligne.numero})` : ` \\[${ligne.numero}\\]`;
		case 'image':
			return `![${escapeMarkdown(ligne.alt)}](${encodeCible(ligne.chemin)})`;
	}
}
