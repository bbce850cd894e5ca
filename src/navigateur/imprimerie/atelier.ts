/** Asks the press of the page for a PDF. Loaded when one asks for the first. */
import type { FeuillePapier } from '../../renderers/papier/feuille.ts';
import type { PlaquettePapier } from '../../renderers/typst/commun.ts';

/** What the press composes, with the name of its template (renderers/typst/modeles). */
export type PapierDePresse =
	| ({ modele: 'feuille' } & FeuillePapier)
	| ({ modele: 'plaquette' } & PlaquettePapier);

interface Reponse {
	octets?: Uint8Array<ArrayBuffer>;
	faute?: string;
}

let presse: Worker | undefined;

/** The bytes of a tagged PDF. Throws when the press cannot be fetched, or refuses the paper. */
export async function composePapier(papier: PapierDePresse): Promise<Uint8Array<ArrayBuffer>> {
	presse ??= new Worker(new URL('./presse.ts', import.meta.url), { type: 'module' });
	const mienne = presse;
	try {
		return await new Promise((resolve, reject) => {
			mienne.onmessage = ({ data: { octets, faute } }: MessageEvent<Reponse>) =>
				octets ? resolve(octets) : reject(new Error(faute));
			mienne.onerror = (e) => reject(new Error(e.message));
			mienne.postMessage(JSON.stringify(papier));
		});
	} catch (cause) {
		mienne.terminate();
		presse = undefined;
		throw cause;
	}
}
