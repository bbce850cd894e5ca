/** Asks the press of the page for a PDF. Loaded when one asks for the first. */
import type { FeuillePapier } from '../../renderers/papier/feuille.ts';

interface Reponse {
	octets?: Uint8Array<ArrayBuffer>;
	faute?: string;
}

let presse: Worker | undefined;

/** The bytes of a tagged PDF. Throws when the press cannot be fetched, or refuses the sheet. */
export async function composeFeuille(feuille: FeuillePapier): Promise<Uint8Array<ArrayBuffer>> {
	presse ??= new Worker(new URL('./presse.ts', import.meta.url), { type: 'module' });
	const mienne = presse;
	try {
		return await new Promise((resolve, reject) => {
			mienne.onmessage = ({ data: { octets, faute } }: MessageEvent<Reponse>) =>
				octets ? resolve(octets) : reject(new Error(faute));
			mienne.onerror = (e) => reject(new Error(e.message));
			mienne.postMessage(JSON.stringify(feuille));
		});
	} catch (cause) {
		mienne.terminate();
		presse = undefined;
		throw cause;
	}
}
