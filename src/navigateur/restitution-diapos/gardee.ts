/** What the slides say: the restitution that the address asks for, of this browser, of a file, or the example. */
import { type RestitutionLue, readRestitution } from '../../core/enquete/fichier-restitution.ts';
import { nameGarde } from '../noms.ts';
import { buildExemple } from '../recueillir/exemple.ts';
import { MemoireRecueils } from '../repondre/memoire.ts';
import { EXEMPLE, EXEMPLE_RESTITUTION } from '../restituer/exemple.ts';
import { MemoireRestitution } from '../restituer/memoire.ts';

/** In an address, in place of the name of a recueil: the file that was opened in this window. */
export const FICHIER = 'fichier';
const nameFichier = (): string => nameGarde('restitution-montree');

/** Whether it could be kept for as long as this window, and for the one that it opens. */
export function keepFichier(texte: string): boolean {
	try {
		sessionStorage.setItem(nameFichier(), texte);
		return true;
	} catch {
		return false;
	}
}

function readGarde(): RestitutionLue | undefined {
	try {
		const lu = readRestitution(sessionStorage.getItem(nameFichier()) ?? '');
		return 'refus' in lu ? undefined : lu;
	} catch {
		return undefined;
	}
}

/** `demande`: the last part of the name of a recueil, or nothing: the latest. Undefined when there is none. */
export function findGardee(demande: string): RestitutionLue | undefined {
	if (demande === EXEMPLE) return { recueil: buildExemple(), restitution: EXEMPLE_RESTITUTION };
	if (demande === FICHIER) return readGarde();
	const recueils = new MemoireRecueils();
	const garde = recueils
		.list()
		.find(({ cle }) => demande === '' || cle === recueils.prefixe + demande);
	if (!garde) return undefined;
	const nom = garde.cle.slice(recueils.prefixe.length);
	return { recueil: garde.recueil, restitution: new MemoireRestitution(nom).restitution };
}
