/** The file of a filled exhibition, its pictures in it. */
import type { Composition } from '../../core/exposition/composition.ts';
import { readFichierExposition, writeFichierExposition } from '../../core/exposition/fichier.ts';
import { saveFichier } from '../fichiers.ts';
import { createId } from '../garde.ts';
import { nameExposition } from './feuille.ts';
import { findPhoto, fromAdresse, keepPhoto, toAdresse } from './photos.ts';
import { type Poste, pieceOf } from './poste.ts';

const photosOf = ({ places }: Composition): string[] =>
	Object.values(places).flatMap(({ photo }) => photo ?? []);

export async function saveExposition(poste: Poste): Promise<void> {
	const { composition } = poste.memoire;
	const entrees = await Promise.all(
		photosOf(composition).map(async (nom) => {
			const octets = await findPhoto(nom);
			return octets ? [[nom, await toAdresse(octets)] as const] : [];
		}),
	);
	const photos = Object.fromEntries(entrees.flat());
	const nom = `${nameExposition(poste)}.json`;
	saveFichier(writeFichierExposition({ composition, photos }), nom, 'application/json');
	poste.say(`Fichier ${nom} prêt.`);
}

/** What it holds takes the place of what is there; « Annuler » brings it back. */
export async function openFichier(
	poste: Poste,
	champ: HTMLInputElement,
	connues: readonly string[],
): Promise<void> {
	const [fichier] = champ.files ?? [];
	if (!fichier) return;
	const lu = readFichierExposition(await fichier.text(), connues);
	champ.value = '';
	const faute = pieceOf(poste.page, '#expo-faute');
	faute.textContent = 'refus' in lu ? lu.refus : '';
	if ('refus' in lu) return;
	const noms = new Map<string, string>();
	for (const [nom, adresse] of Object.entries(lu.photos)) {
		const sien = createId();
		noms.set(nom, sien);
		await keepPhoto(sien, fromAdresse(adresse));
	}
	const { exposition } = lu.composition;
	if (poste.memoire.composition.exposition !== exposition) poste.open(exposition);
	poste.change(() => renamePhotos(lu.composition, noms));
	poste.say('L’exposition du fichier est ouverte. «\u00a0Annuler\u00a0» remet la vôtre.');
}

/** Names of photos are of one browser: another one gives its own. */
function renamePhotos(composition: Composition, noms: ReadonlyMap<string, string>): Composition {
	const places = Object.entries(composition.places).map(([cle, { photo, ...place }]) => {
		const nom = photo && noms.get(photo);
		return [cle, nom ? { ...place, photo: nom } : place] as const;
	});
	return { ...composition, places: Object.fromEntries(places) };
}
