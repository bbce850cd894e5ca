/** Why a file is not taken: every fault at once, each at its place, in a sentence. */

export interface Faute {
	/** From 1; none for what concerns the whole file. */
	ligne?: number;
	colonne?: number;
	phrase: string;
}

/** Faults that are said: the rest are counted. */
const DITES = 50;

/** Nothing of the file was written. Its message is for people, as that of any Error thrown here. */
export interface RefusImport extends Error {
	fautes: readonly Faute[];
}

export const createRefus = (fichier: string, fautes: readonly Faute[]): RefusImport =>
	Object.assign(new Error(sayFautes(fichier, fautes)), { fautes });

export const isRefus = (cause: unknown): cause is RefusImport =>
	cause instanceof Error && 'fautes' in cause;

function sayFautes(fichier: string, fautes: readonly Faute[]): string {
	const lignes = fautes.slice(0, DITES).map(({ ligne, colonne, phrase }) =>
		[fichier, ligne, colonne]
			.filter((v) => v !== undefined)
			.join(':')
			.concat(`  ${phrase}`),
	);
	const reste = fautes.length - lignes.length;
	return [
		...lignes,
		...(reste > 0 ? [`Et ${reste} ${reste > 1 ? 'autres fautes' : 'autre faute'}.`] : []),
		'Rien n’a été écrit.',
	].join('\n');
}

/** Throws when there are some. */
export function refuse(fichier: string, fautes: readonly Faute[]): void {
	if (fautes.length > 0) throw createRefus(fichier, fautes);
}
