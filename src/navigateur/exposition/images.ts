/** The pictures that panels show. */
import { findPhoto } from './photos.ts';

/** Drawings are named by their address, photos by the name under which this browser keeps them. */
export const isDessin = (cle: string): boolean => cle.startsWith('/');

/** Undefined when it cannot be had: on a key, the drawings of the site are not there. */
export const findImage = (base: string, cle: string): Promise<Blob | undefined> =>
	isDessin(cle) ? fetchDessin(base + cle) : findPhoto(cle);

async function fetchDessin(adresse: string): Promise<Blob | undefined> {
	try {
		const reponse = await fetch(adresse);
		return reponse.ok ? await reponse.blob() : undefined;
	} catch {
		return undefined;
	}
}
