/** Papers of the page as PDFs made in the browser. Loaded at the first one. */
import type { FeuillePapier } from '../../renderers/papier/feuille.ts';
import { saveFichier } from '../fichiers.ts';
import { composePapier } from './atelier.ts';
import { toBlocs } from './blocs.ts';

interface Commande extends Omit<FeuillePapier, 'blocs'> {
	/** Of the file, with its extension. */
	nom: string;
}

/** A sheet of the page, as it is shown. */
export const composePdf = (
	source: Element,
	{ nom, ...feuille }: Commande,
	say: (texte: string) => void,
): Promise<void> =>
	givePdf(
		nom,
		() => composePapier({ modele: 'feuille', ...feuille, blocs: toBlocs(source) }),
		say,
		'Imprimez la feuille\u00a0: «\u00a0Enregistrer au format PDF\u00a0» en donne un aussi.',
	);

/** Gives the file; says what goes on, and what to do when it cannot be made. */
export async function givePdf(
	nom: string,
	compose: () => Promise<Uint8Array<ArrayBuffer>>,
	say: (texte: string) => void,
	sinon: string,
): Promise<void> {
	say('Mise en page… La première fois, la page charge de quoi composer\u00a0: cela peut durer.');
	try {
		saveFichier(await compose(), nom, 'application/pdf');
		say(`Fichier ${nom} prêt.`);
	} catch {
		say(`Le PDF n’a pas pu être fait. ${sinon}`);
	}
}
