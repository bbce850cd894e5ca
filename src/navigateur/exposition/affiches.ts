/** The posters of a filled exhibition, composed in the browser. */
import { PPP_MIN, resolutionOf } from '../../core/exposition/resolution.ts';
import { finishPdf } from '../../renderers/pdf/finition.ts';
import { renderExposition } from '../../renderers/typst/exposition.ts';
import { FORMATS_AFFICHES, type FormatAffiches } from '../../vues/affiches/formats.ts';
import { composePapier } from '../imprimerie/atelier.ts';
import { givePdf } from '../imprimerie/index.ts';
import { nameExposition, sayEnseigne } from './feuille.ts';
import { findImage, isDessin } from './images.ts';
import { findPhoto, sizeOf } from './photos.ts';
import { type Poste, pieceOf } from './poste.ts';
import { fillPanneaux, listImages, type PanneauLu, readTextes } from './textes.ts';

type Images = ReadonlyMap<string, { chemin: string; octets: Uint8Array }>;

export async function saveAffiches(poste: Poste): Promise<void> {
	const { page, memoire, say } = poste;
	const format = FORMATS_AFFICHES.find(({ id }) => id === readChoix(page, '#expo-format'));
	const quels = readChoix(page, '#expo-quels') === 'remplis' ? 'remplis' : 'tous';
	const textes = readTextes(page, memoire.composition.exposition);
	const panneaux = fillPanneaux(textes.panneaux, memoire.composition, quels);
	if (!format) return;
	if (panneaux.length === 0) {
		say('Aucun panneau à imprimer\u00a0: remplissez une place, ou remettez un panneau.');
		return;
	}
	pieceOf(page, '[data-resolutions]').textContent = await warnPhotos(panneaux, format);
	const nom = `${nameExposition(poste)}-${format.id}.pdf`;
	await givePdf(
		nom,
		() => compose(poste, panneaux, format),
		say,
		'Prenez les textes à modifier, ou les affiches de la page de l’exposition.',
	);
}

const readChoix = (page: HTMLElement, selecteur: string): string =>
	pieceOf<HTMLSelectElement>(page, selecteur).value;

async function compose(
	poste: Poste,
	panneaux: readonly PanneauLu[],
	format: FormatAffiches,
): Promise<Uint8Array<ArrayBuffer>> {
	const { page, memoire } = poste;
	const { auteurs, attribution, url } = readTextes(page, memoire.composition.exposition);
	const images = await gatherImages(page.dataset.base ?? '', panneaux);
	const noms = new Map(panneaux.map(({ axe, nomAxe }) => [axe, nomAxe]));
	const titre = sayEnseigne(poste);
	const papier = renderExposition({ titre, auteurs, attribution }, panneaux, {
		nameAxe: (axe) => noms.get(axe) ?? axe,
		imageOf: (cle) => images.get(cle)?.chemin,
		url,
	});
	const { modele, taille, coupe, carreaux } = format;
	const fournitures = {
		images: [...images.values()].map(({ chemin, octets }) => [chemin, octets] as const),
		...(taille ? { reglages: { format: taille, coupe: coupe ? 'oui' : 'non' } } : {}),
	};
	const pdf = await composePapier({ modele, ...papier }, fournitures);
	if (coupe) return toFichier(await finishPdf(pdf, { genre: 'boites', ...coupe }));
	if (!carreaux) return pdf;
	const pages = panneaux.map((p) => `Panneau ${p.numero}, ${p.titre}`);
	return toFichier(await finishPdf(pdf, { genre: 'carreaux', titre, pages }));
}

const toFichier = (octets: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(octets);

/** A picture that cannot be had is left out: its place is said in words. */
async function gatherImages(base: string, panneaux: readonly PanneauLu[]): Promise<Images> {
	const entrees = await Promise.all(
		listImages(panneaux).map(async (cle, i) => {
			const octets = await findImage(base, cle);
			if (!octets) return [];
			const chemin = `images/${i}.${isDessin(cle) ? 'svg' : 'jpg'}`;
			return [[cle, { chemin, octets: new Uint8Array(await octets.arrayBuffer()) }] as const];
		}),
	);
	return new Map(entrees.flat());
}

/** The photos that will look blurred at the size that is asked; empty when none will. */
async function warnPhotos(
	panneaux: readonly PanneauLu[],
	{ taille }: FormatAffiches,
): Promise<string> {
	if (!taille) return '';
	const dits = await Promise.all(
		panneaux.flatMap(({ numero, places }) =>
			places.map(async ({ titre, rempli }) => {
				const octets = rempli?.photo && (await findPhoto(rempli.photo.cle));
				if (!octets) return [];
				const ppp = resolutionOf(await sizeOf(octets), taille);
				return ppp < PPP_MIN
					? [`panneau ${numero}, «\u00a0${titre}\u00a0» (${ppp} points par pouce)`]
					: [];
			}),
		),
	);
	const floues = dits.flat();
	return floues.length === 0
		? ''
		: `En ${taille.toUpperCase()}, moins de ${PPP_MIN} points par pouce\u00a0: ${floues.join(', ')}. Choisissez un format plus petit, ou une photo plus grande.`;
}
