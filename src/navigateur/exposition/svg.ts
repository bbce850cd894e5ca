/** The panels as drawings to edit, one a file, with the drawings of the site beside them. */
import { strToU8, zipSync } from 'fflate';
import { toSlug } from '../../core/texte/proche.ts';
import type { Measure } from '../../renderers/svg/blocs.ts';
import { renderPanneau } from '../../renderers/svg/panneau.ts';
import { sayEnseigne } from './feuille.ts';
import { findImage, isDessin } from './images.ts';
import { toAdresse } from './photos.ts';
import type { Poste } from './poste.ts';
import { fillPanneaux, listImages, readTextes } from './textes.ts';

/** The bytes of a folder in one file. Throws, in French, when a panel says more than a sheet holds. */
export async function writePanneauxSvg(poste: Poste): Promise<Uint8Array<ArrayBuffer>> {
	const { page, memoire } = poste;
	const { panneaux, attribution } = readTextes(page, memoire.composition.exposition);
	const accroches = fillPanneaux(panneaux, memoire.composition);
	const images = await gatherImages(page.dataset.base ?? '', listImages(accroches));
	const commun = {
		measure: createMeasure(),
		imageOf: (cle: string) => images.get(cle)?.adresse,
		enseigne: sayEnseigne(poste),
		attribution,
	};
	const fichiers = accroches.map((panneau) => [
		`${String(panneau.numero).padStart(2, '0')}-${toSlug(panneau.titre)}.svg`,
		strToU8(renderPanneau(panneau, { ...commun, nomAxe: panneau.nomAxe })),
	]);
	const dessins = [...images].flatMap(([cle, { octets }]) =>
		isDessin(cle) ? [[`dessins/${cle.split('/').at(-1)}`, octets]] : [],
	);
	return new Uint8Array(zipSync(Object.fromEntries([...fichiers, ...dessins])));
}

async function gatherImages(
	base: string,
	cles: readonly string[],
): Promise<Map<string, { adresse: string; octets: Uint8Array }>> {
	const entrees = await Promise.all(
		cles.map(async (cle) => {
			const image = await findImage(base, cle);
			if (!image) return [];
			const octets = new Uint8Array(await image.arrayBuffer());
			return [[cle, { adresse: await toAdresse(image), octets }] as const];
		}),
	);
	return new Map(entrees.flat());
}

/** In the fonts of this computer. */
function createMeasure(): Measure {
	const dessin = new OffscreenCanvas(1, 1).getContext('2d');
	if (!dessin) throw new Error('Ce navigateur ne sait pas mesurer un texte.');
	return (texte, corps, gras) => {
		dessin.font = `${gras ? 'bold ' : ''}100px 'Source Sans 3', 'Liberation Sans', Arial, Helvetica, sans-serif`;
		return (dessin.measureText(texte).width * corps) / 100;
	};
}
