/** The pictures of an exhibition: made small enough to be kept, then kept by the browser under a name. */
import { createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import { createId, dateOfId, listGardes, readGarde, removeGarde, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';

/** Pixels of the longest side: more than an A1 panel shows of a photo in its place. */
const COTE_MAX = 2000;
const QUALITE = 0.86;
/** Bytes of a file that one opens: what a telephone takes is ten times smaller. */
const OCTETS_MAX = 60_000_000;
/** Milliseconds during which a step that one takes back may show a photo again. */
const REPENTIR = 24 * 3600 * 1000;

export interface Photo {
	nom: string;
	octets: Blob;
	largeur: number;
	hauteur: number;
}

/** Those that the browser refuses to keep last as long as the page. */
const retenues = new Map<string, Blob>();
let magasin: UseStore | undefined;

const openMagasin = (): UseStore => {
	magasin ??= createStore(nameGarde('photos'), 'photos');
	return magasin;
};

/** Reads a picture, turned upright and without what it hides; undefined when it is none. */
export async function readPhoto(fichier: Blob): Promise<Photo | undefined> {
	if (fichier.size > OCTETS_MAX) return undefined;
	try {
		const image = await createImageBitmap(fichier, { imageOrientation: 'from-image' });
		const echelle = Math.min(1, COTE_MAX / Math.max(image.width, image.height));
		const largeur = Math.round(image.width * echelle);
		const hauteur = Math.round(image.height * echelle);
		const toile = new OffscreenCanvas(largeur, hauteur);
		const dessin = toile.getContext('2d');
		if (!dessin) return undefined;
		dessin.fillStyle = '#fff';
		dessin.fillRect(0, 0, largeur, hauteur);
		dessin.drawImage(image, 0, 0, largeur, hauteur);
		image.close();
		const octets = await toile.convertToBlob({ type: 'image/jpeg', quality: QUALITE });
		return { nom: createId(), octets, largeur, hauteur };
	} catch {
		return undefined;
	}
}

/** Whether the browser keeps it; else the page does, as long as it is open. */
export async function keepPhoto(nom: string, octets: Blob): Promise<boolean> {
	try {
		await set(nom, octets, openMagasin());
		return true;
	} catch {
		retenues.set(nom, octets);
		return false;
	}
}

export async function findPhoto(nom: string): Promise<Blob | undefined> {
	try {
		return retenues.get(nom) ?? (await get<Blob>(nom, openMagasin()));
	} catch {
		return undefined;
	}
}

/** When somebody last erased an exhibition; kept, for a page that closes has no time to erase its photos. */
const nameEffacement = (): string => nameGarde('photos-effacement');

/** What is kept until now and no exhibition shows is erased by the next page that opens. */
export const askEffacement = (): boolean => writeGarde(nameEffacement(), `${Date.now()}`);

/** Erases what an exhibition erased, and older than a day, left in the browser: a text put aside still names its photos. */
export async function sweepPhotos(): Promise<void> {
	const avant = Math.max(Number(readGarde(nameEffacement())) || 0, Date.now() - REPENTIR);
	const bruts = listGardes(nameGarde('exposition:')).map((cle) => readGarde(cle) ?? '');
	try {
		const noms = await keys<string>(openMagasin());
		const perdues = noms.filter(
			(nom) => dateOfId(nom) < avant && !bruts.some((brut) => brut.includes(nom)),
		);
		if (perdues.length > 0) await delMany(perdues, openMagasin());
		removeGarde(nameEffacement());
	} catch {
		// Nothing was kept.
	}
}

export const sizeOf = async (octets: Blob): Promise<{ largeur: number; hauteur: number }> => {
	const image = await createImageBitmap(octets);
	const { width: largeur, height: hauteur } = image;
	image.close();
	return { largeur, hauteur };
};

export const toAdresse = (octets: Blob): Promise<string> =>
	new Promise((resolve, reject) => {
		const lecteur = new FileReader();
		lecteur.onload = () => resolve(lecteur.result as string);
		lecteur.onerror = () => reject(lecteur.error ?? new Error('illisible'));
		lecteur.readAsDataURL(octets);
	});

/** The bytes of an address `data:`, read without asking anything. */
export function fromAdresse(adresse: string): Blob {
	const [, type = '', base64 = ''] = /^data:([^;]+);base64,(.+)$/.exec(adresse) ?? [];
	const octets = Uint8Array.from(atob(base64), (signe) => signe.charCodeAt(0));
	return new Blob([octets], { type });
}
