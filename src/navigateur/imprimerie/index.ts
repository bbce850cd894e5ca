/** A sheet of the page as a PDF made in the browser. Loaded at the first one. */
import type { FeuillePapier } from '../../renderers/papier/feuille.ts';
import { saveFichier } from '../fichiers.ts';
import { composeFeuille } from './atelier.ts';
import { toBlocs } from './blocs.ts';

interface Commande extends Omit<FeuillePapier, 'blocs'> {
	/** Of the file, with its extension. */
	nom: string;
}

/** Gives the file; says what goes on, and what to do when it cannot be made. */
export async function composePdf(
	source: Element,
	{ nom, ...feuille }: Commande,
	say: (texte: string) => void,
): Promise<void> {
	say('Mise en page… La première fois, la page charge de quoi composer\u00a0: cela peut durer.');
	try {
		const octets = await composeFeuille({ ...feuille, blocs: toBlocs(source) });
		saveFichier(octets, nom, 'application/pdf');
		say(`Fichier ${nom} prêt.`);
	} catch {
		say(
			'Le PDF n’a pas pu être fait. Imprimez la feuille\u00a0: «\u00a0Enregistrer au format PDF\u00a0» en donne un aussi.',
		);
	}
}
