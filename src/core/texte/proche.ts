import { distance } from 'fastest-levenshtein';

/** Lower case, without accents, ligatures opened, non-breaking spaces folded: for comparing names. */
export function fold(texte: string): string {
	return texte
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll('’', "'");
}

/** A name that can be a folder and an address: lower case ASCII, digits, hyphens. May be empty. */
export function toSlug(texte: string): string {
	return fold(texte)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+/, '')
		.slice(0, 80)
		.replace(/-+$/, '');
}

/** The choice that is nearest to what was typed, or undefined when none is near enough. */
export function findProche(valeur: string, choix: Iterable<string>): string | undefined {
	const cible = fold(valeur);
	if (cible === '' || cible.length > 200) return undefined;
	const seuil = Math.max(1, Math.floor(cible.length / 3));
	let meilleur: string | undefined;
	let ecart = seuil + 1;
	for (const candidat of choix) {
		const d = distance(cible, fold(candidat));
		if (d < ecart) {
			ecart = d;
			meilleur = candidat;
		}
	}
	return meilleur;
}
