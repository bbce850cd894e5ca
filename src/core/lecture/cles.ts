/** Short names made from titles, each its own. */
import { toSlug } from '../texte/proche.ts';

const CLE_MAX = 24;

/** The key of a source, from its title: whole words, then a number if another source has it. */
export function proposeCle(titre: string, prises: ReadonlySet<string>): string {
	const slug = toSlug(titre);
	const coupe = slug.length > CLE_MAX ? slug.slice(0, CLE_MAX + 1).replace(/-[^-]*$/, '') : slug;
	const base = coupe.slice(0, CLE_MAX) || 'source';
	let cle = base;
	for (let n = 2; prises.has(cle); n++) cle = `${base}-${n}`;
	return cle;
}
