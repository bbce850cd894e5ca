/** The file of a recueil, or of a restitution: joined to the one that asks the same, kept beside the others otherwise. */
import { type RestitutionLue, readRestitution } from '../../core/enquete/fichier-restitution.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { isMemeQuestionnaire, joinRecueils } from '../../core/enquete/reunion.ts';
import { readFichierPar } from '../repondre/apport.ts';
import type { MemoireRecueils } from '../repondre/memoire.ts';

/** What the file holds, its recueil open; or why nothing was taken, in French. */
export async function openFichier(
	recueils: MemoireRecueils,
	fichier: File,
): Promise<RestitutionLue | { refus: string }> {
	const lu = await readFichierPar(fichier, readRestitution);
	if (!('refus' in lu)) takeRecueil(recueils, lu.recueil);
	return lu;
}

function takeRecueil(recueils: MemoireRecueils, apporte: Recueil): void {
	recueils.closeExemple();
	const pareil = recueils
		.list()
		.find(({ recueil }) => isMemeQuestionnaire(recueil.questionnaire, apporte.questionnaire));
	if (!pareil) {
		recueils.add(apporte);
		return;
	}
	recueils.open(pareil.cle);
	recueils.change((present) => joinRecueils([present, apporte]).recueil);
}
