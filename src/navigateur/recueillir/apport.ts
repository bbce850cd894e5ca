/** Files that volunteers bring, each read on its own: one that cannot be read takes nothing from the others. */
import { readRecueil } from '../../core/enquete/fichier-recueil.ts';
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { isMemeQuestionnaire, joinRecueils } from '../../core/enquete/reunion.ts';
import { readTableau } from '../../core/enquete/tableau.ts';
import { nameEntretien, sayTitre } from '../repondre/mots.ts';

/** Bytes of a file: far more than a town tells. */
const TAILLE_MAX = 50_000_000;

export type FichierLu = { recueil: Recueil; remarques: string[] } | { refus: string };

/** `voulu`: what tables answer; a file of a recueil bears its own questions. */
export async function readFichier(
	fichier: File,
	voulu: Questionnaire | undefined,
): Promise<FichierLu> {
	if (fichier.size > TAILLE_MAX) return { refus: 'Ce fichier est trop gros. Rien n’a changé ici.' };
	if (/\.json$/i.test(fichier.name)) {
		const recueil = readRecueil(await fichier.text());
		return 'refus' in recueil ? recueil : { recueil, remarques: [] };
	}
	if (!voulu)
		return {
			refus:
				'Un tableau ne dit pas ses questions\u00a0: ouvrez d’abord le fichier d’un recueil, ou composez le questionnaire dans ce navigateur.',
		};
	try {
		const { readTable } = await import('./tables.ts');
		const table = await readTable(fichier.name, new Uint8Array(await fichier.arrayBuffer()));
		const lu = readTableau(table.lignes, voulu);
		if ('refus' in lu) return lu;
		const { entretiens, remarques } = lu;
		return {
			recueil: { questionnaire: voulu, entretiens },
			remarques: [...table.remarques, ...remarques],
		};
	} catch {
		return { refus: 'Ce fichier ne s’ouvre pas\u00a0: il est abîmé, ou n’est pas un tableau.' };
	}
}

/** What became of one file: the recueil as it is then, and sentences. */
export interface Ajout {
	recueil: Recueil;
	dits: string[];
}

export function addFichier(present: Recueil | undefined, lu: FichierLu): Ajout | { refus: string } {
	if ('refus' in lu) return lu;
	const { recueil: apporte, remarques } = lu;
	const base = present ?? { questionnaire: apporte.questionnaire, entretiens: [] };
	if (!isMemeQuestionnaire(base.questionnaire, apporte.questionnaire))
		return {
			refus: `Ces réponses sont celles d’un autre questionnaire, «\u00a0${sayTitre(apporte.questionnaire)}\u00a0». Rien n’a changé ici.`,
		};
	const { recueil, deja, conflits } = joinRecueils([base, apporte]);
	const ajoutes = recueil.entretiens.length - base.entretiens.length;
	return {
		recueil,
		dits: [
			sayAjoutes(ajoutes, deja),
			...conflits.map(
				(conflit) =>
					`${nameEntretien(conflit)}\u00a0: il y était avec d’autres réponses, les deux sont gardés.`,
			),
			...remarques,
		],
	};
}

/** With what the file brings, if it can be joined: to the recueil as it is kept now. */
export function joinFichier(actuel: Recueil, lu: FichierLu): Recueil {
	const ajout = addFichier(actuel, lu);
	return 'refus' in ajout ? actuel : ajout.recueil;
}

function sayAjoutes(ajoutes: number, deja: number): string {
	const n =
		ajoutes === 0 ? 'Rien de nouveau' : `${ajoutes}\u00a0entretien${ajoutes > 1 ? 's' : ''}`;
	const connus = deja === 0 ? '' : `, ${deja} déjà là`;
	return `${n}${connus}.`;
}
