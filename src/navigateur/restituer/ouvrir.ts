/** The file of a recueil, opened: joined to the one that asks the same, kept beside the others otherwise. */
import { isMemeQuestionnaire, joinRecueils } from '../../core/enquete/reunion.ts';
import { readFichier } from '../repondre/apport.ts';
import type { MemoireRecueils } from '../repondre/memoire.ts';

/** Why nothing was taken, in French; empty when it is open. */
export async function openFichier(recueils: MemoireRecueils, fichier: File): Promise<string> {
	const lu = await readFichier(fichier);
	if ('refus' in lu) return lu.refus;
	recueils.closeExemple();
	const pareil = recueils
		.list()
		.find(({ recueil }) => isMemeQuestionnaire(recueil.questionnaire, lu.questionnaire));
	if (pareil) {
		recueils.open(pareil.cle);
		recueils.change((present) => joinRecueils([present, lu]).recueil);
	} else recueils.add(lu);
	return '';
}
