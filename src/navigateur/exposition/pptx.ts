/** The panels as slides to edit, one each. */
import PptxGenJS from 'pptxgenjs';
import { sayEnseigne } from './feuille.ts';
import { findPhoto, toAdresse } from './photos.ts';
import type { Poste } from './poste.ts';
import { fillPanneaux, type PanneauLu, readTextes } from './textes.ts';

const MODELE = 'PANNEAU';
const VERT = '1D5C42';
const ENCRE = '23291F';

/** The bytes of the file. Its texts are texts: a title is the title of its slide. */
export async function writePptx(poste: Poste): Promise<ArrayBuffer> {
	const { page, memoire } = poste;
	const { panneaux, attribution } = readTextes(page, memoire.composition.exposition);
	const diapos = new PptxGenJS();
	diapos.layout = 'LAYOUT_WIDE';
	diapos.title = sayEnseigne(poste);
	diapos.company = 'Impulser';
	defineModele(diapos, attribution);
	for (const panneau of fillPanneaux(panneaux, memoire.composition))
		await addPanneau(diapos, panneau);
	return (await diapos.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
}

function defineModele(diapos: PptxGenJS, attribution: string): void {
	diapos.defineSlideMaster({
		title: MODELE,
		background: { color: 'FFFFFF' },
		objects: [
			{ rect: { x: 0, y: 0, w: 13.33, h: 0.25, fill: { color: VERT } } },
			{
				placeholder: {
					options: {
						...{ name: 'titre', type: 'title', x: 0.5, y: 0.4, w: 12.3, h: 1.1 },
						...{ fontSize: 34, bold: true, color: VERT, align: 'left', valign: 'middle' },
					},
					text: '',
				},
			},
			{
				placeholder: {
					options: {
						...{ name: 'corps', type: 'body', x: 0.5, y: 1.6, w: 7.6, h: 5.2 },
						...{ fontSize: 18, color: ENCRE, align: 'left', valign: 'top' },
					},
					text: '',
				},
			},
			{ text: { text: attribution, options: { x: 0.5, y: 7, w: 12.3, h: 0.35, fontSize: 9 } } },
		],
	});
}

async function addPanneau(diapos: PptxGenJS, panneau: PanneauLu): Promise<void> {
	const { titre, chapeau, chiffres, places, question } = panneau;
	const diapo = diapos.addSlide({ masterName: MODELE });
	diapo.addText(titre, { placeholder: 'titre' });
	const remplis = places.flatMap(({ titre: nom, rempli }) =>
		rempli
			? [`${nom}\u00a0: ${[rempli.valeur, rempli.texte, rempli.origine].filter(Boolean).join(' ')}`]
			: [],
	);
	const lignes = [
		chapeau,
		...chiffres.map(({ valeur, legende }) => `${valeur} ${legende}`),
		...remplis,
		question,
	];
	diapo.addText(
		lignes.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 8 } })),
		{ placeholder: 'corps' },
	);
	diapo.addNotes(sayNotes(panneau));
	await addPhoto(diapo, panneau);
}

const sayNotes = ({ textes, ailleurs, sources }: PanneauLu): string =>
	[...textes.map(({ titre, texte }) => `${titre}. ${texte}`), ...ailleurs, ...sources].join('\n');

/** The first photo of its places. */
async function addPhoto(diapo: PptxGenJS.Slide, { places }: PanneauLu): Promise<void> {
	const photo = places.find(({ rempli }) => rempli?.photo)?.rempli?.photo;
	const octets = photo && (await findPhoto(photo.cle));
	if (!octets) return;
	const place = { x: 8.4, y: 1.6, w: 4.4, h: 5 };
	diapo.addImage({
		...place,
		data: await toAdresse(octets),
		altText: photo.alt,
		sizing: { type: 'contain', w: place.w, h: place.h },
	});
}
