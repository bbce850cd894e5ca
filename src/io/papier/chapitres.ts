/** The chapter of each sheet: written where scripts fetch it, and bound into the books. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { listImages, listOuvertures, type Ouverture } from '../../renderers/epub/index.ts';
import { renderChapitre } from '../../renderers/xhtml/index.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { Dossiers } from '../construction/arborescence.ts';
import { digestCode } from '../construction/code.ts';
import { digestValeur, digestVue } from '../construction/empreintes.ts';
import { Reserve } from '../construction/reserve.ts';
import { readTailles } from '../contenu/images/index.ts';

/** Where the code of a chapter begins. */
export const CODE_CHAPITRES = ['src/renderers/xhtml/index.ts', 'src/renderers/epub/liens.ts'];

interface Notes {
	images: string[];
	ouvertures: Ouverture[];
}

export interface ChapitreEcrit extends Notes {
	/** Changes with its text. */
	empreinte: string;
	fichier: string;
}

/** Writes them under `dossier`; by the ref of their sheet. */
export function writeChapitres(
	{ catalogue, vueOf }: Site,
	dossier: string,
): Map<string, ChapitreEcrit> {
	const reserve = new Reserve<Notes>('chapitres', digestCode(CODE_CHAPITRES));
	const dossiers = new Dossiers();
	const adresse = adresseSite();
	const chapitres = listFiches(catalogue).map((fiche): [string, ChapitreEcrit] => {
		const vue = vueOf(fiche);
		const images = readTailles(vue.page, vue.fichiers);
		const empreinte = digestValeur([digestVue(vue), [...images], adresse]);
		const nom = `${fiche.ref}.xhtml`;
		const fichier = path.join(dossier, nom);
		dossiers.prepare(fichier);
		const gardees = reserve.take(nom, empreinte, fichier);
		if (gardees) return [fiche.ref, { ...gardees, empreinte, fichier }];
		const xhtml = renderChapitre(vue, { adresse, images });
		const notes = { images: listImages(xhtml), ouvertures: listOuvertures(xhtml) };
		writeFileSync(fichier, xhtml);
		reserve.keep(nom, empreinte, fichier, notes);
		return [fiche.ref, { ...notes, empreinte, fichier }];
	});
	reserve.save();
	return new Map(chapitres);
}
