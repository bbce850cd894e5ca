/** Every identifier that the commons promises: those of its sheets, its records, the entries of its lists. */
import type { Catalogue, Fiche } from '../catalogue/catalogue.ts';
import { findFiche, listFiches } from '../catalogue/catalogue.ts';
import { listAnnexe, NOMS_ANNEXES } from '../donnees/annexes.ts';
import { dropContact } from '../donnees/contact.ts';
import type { LireCorps } from '../donnees/corps.ts';
import type { Changements, Redirection, Verrou } from './types.ts';

const VOCABULAIRES = 'vocabulaires';

/** By identifier, what it names: what is published of it, without its dates. */
export function* listNommes(
	catalogue: Catalogue,
	lire: LireCorps,
): Iterable<[identifiant: string, texte: () => string]> {
	for (const fiche of listFiches(catalogue)) yield [fiche.ref, () => sayFiche(fiche, lire)];
	for (const annexe of NOMS_ANNEXES)
		for (const { id, donnees } of listAnnexe(catalogue, annexe))
			yield [`${annexe}/${id}`, () => JSON.stringify(donnees)];
	for (const [liste, entrees] of catalogue.vocabulaires)
		for (const [id, { nom, definition }] of entrees)
			yield [`${VOCABULAIRES}/${liste}/${id}`, () => JSON.stringify([nom, definition])];
}

/** A name for a text: two texts have two. */
export type Digest = (texte: string) => string;

/** What each identifier names today, in one short text. */
export const digestNommes = (
	catalogue: Catalogue,
	lire: LireCorps,
	digest: Digest,
): Map<string, string> =>
	new Map([...listNommes(catalogue, lire)].map(([id, texte]) => [id, digest(texte())]));

function sayFiche(fiche: Fiche, lire: LireCorps): string {
	return JSON.stringify([dropContact(fiche.donnees), lire(fiche)]);
}

/** All of them, and those of files that cannot be read: their fault is told of them. */
export function collectIdentifiants(catalogue: Catalogue): {
	connus: ReadonlySet<string>;
	/** Whether it may be in a file that cannot be read. */
	isIllisible: (identifiant: string) => boolean;
} {
	const connus = new Set([...listNommes(catalogue, () => '')].map(([id]) => id));
	const illisibles = catalogue.lectures
		.filter(({ donnees }) => donnees === undefined)
		.map(({ collection, id }) => `${collection}/${id}`);
	// The tree of axes also gives the lists of orientations and objectifs.
	const sansAxes = illisibles.includes(`${VOCABULAIRES}/axes`);
	const isIllisible = (id: string): boolean =>
		illisibles.some((chemin) => id === chemin || id.startsWith(`${chemin}/`)) ||
		(sansAxes && /^vocabulaires\/(?:orientations|objectifs)\//.test(id));
	return { connus, isIllisible };
}

/** What is no longer, or not yet, as the last release had it; without one, everything is new. */
export function findChangements(
	actuels: ReadonlyMap<string, string>,
	verrou: Verrou | undefined,
): Changements {
	const anciens = verrou?.identifiants ?? {};
	const has = (id: string): boolean => Object.hasOwn(anciens, id);
	const ids = [...actuels.keys()];
	return {
		ajoutes: ids.filter((id) => !has(id)),
		changes: ids.filter((id) => has(id) && anciens[id] !== actuels.get(id)),
		retires: Object.keys(anciens).filter((id) => !actuels.has(id)),
	};
}

/** Every identifier that was once promised: those of the last release, and those that were taken away. */
export const listPromis = ({ identifiants, millesimes }: Verrou): string[] => [
	...new Set([...Object.keys(identifiants), ...millesimes.flatMap(({ retires }) => retires)]),
];

/** The page that an identifier has, from the root of the site; none where it is read within another. */
export function pageOf(catalogue: Catalogue, identifiant: string): string | undefined {
	if (identifiant.startsWith('/')) return identifiant;
	const [collection = '', id = ''] = identifiant.split('/');
	if (findFiche(catalogue, identifiant)) return `/${identifiant}/`;
	if (collection === 'structures' || collection === 'acteurs')
		return catalogue[collection].has(id) ? `/${identifiant}/` : undefined;
	return undefined;
}

/** What took the place of an identifier that is no longer; undefined when nothing is said of it. */
export const findRedirection = (
	{ redirections }: Catalogue,
	identifiant: string,
): Redirection | undefined => redirections.find(({ de }) => de === identifiant);
