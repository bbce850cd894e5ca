/** A few threads that compose: what is long and what is short, side by side. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Composition } from './feuille.ts';
import type { Tache } from './travaux.ts';

/** Threads beyond these only wait for memory. */
const FILS_MAX = 4;

const COMPOSITEUR = new URL('./compositeur.ts', import.meta.url).href;
const REDACTEUR = new URL('./redacteur.ts', import.meta.url).href;

/** The same threads make the PDFs and the texts to edit. */
const ouvrierOf = ({ modele }: Tache): string =>
	modele.endsWith('-odt') ? REDACTEUR : COMPOSITEUR;

/**
 * Hands each of `travaux`, sorted from the longest, to `faire`, with what composes a task. One goes through
 * them from the longest, the others from the shortest, until they meet: two long documents are never made
 * at once while there are short ones, and memory is that of one. One more is prepared than there are
 * threads, so that none waits.
 */
export async function runCompositeurs<T>(
	travaux: readonly T[],
	faire: (travail: T, compose: (tache: Tache) => Promise<Composition>) => Promise<void>,
): Promise<void> {
	if (travaux.length === 0) return;
	const fils = Math.min(travaux.length, FILS_MAX, availableParallelism());
	const pool = new Tinypool({
		filename: COMPOSITEUR,
		minThreads: 0,
		maxThreads: fils,
		concurrentTasksPerWorker: 1,
	});
	const compose = (tache: Tache): Promise<Composition> =>
		pool.run(tache, { filename: ouvrierOf(tache) });
	try {
		await runDesDeuxBouts(travaux, fils + 1, (travail) => faire(travail, compose));
	} finally {
		await pool.destroy();
	}
}

/** `nombre` at once: the first takes from the start of the list, the others from its end. */
export async function runDesDeuxBouts<T>(
	liste: readonly T[],
	nombre: number,
	faire: (element: T) => Promise<void>,
): Promise<void> {
	let debut = 0;
	let fin = liste.length;
	const suivre = async (rang: number): Promise<void> => {
		while (debut < fin) await faire(liste[rang === 0 ? debut++ : --fin] as T);
	};
	await Promise.all(Array.from({ length: nombre }, (_, rang) => suivre(rang)));
}
