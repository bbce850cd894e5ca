/** Files of recueils that one opens: joined to the one that asks the same, kept beside the others otherwise. */
import { readFichierGuide } from '../../core/enquete/fichier-guide.ts';
import { readRecueil } from '../../core/enquete/fichier-recueil.ts';
import type { Guide } from '../../core/enquete/guide.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { isMemeQuestionnaire, joinRecueils } from '../../core/enquete/reunion.ts';
import type { EtatSaisie } from './etat.ts';
import { nameEntretien, sayEntretiens, sayTitre } from './mots.ts';

/** Bytes of a file: far more than a village tells. */
const TAILLE_MAX = 20_000_000;

/** What `read` takes from its text; or why nothing was, in French. */
export const readFichierPar = async <T>(
	fichier: File,
	read: (texte: string) => T | { refus: string },
): Promise<T | { refus: string }> =>
	fichier.size > TAILLE_MAX
		? { refus: 'Ce fichier est trop gros pour être celui d’un recueil. Rien n’a changé ici.' }
		: read(await fichier.text());

export const readFichier = (fichier: File): Promise<Recueil | { refus: string }> =>
	readFichierPar(fichier, readRecueil);

/** The guide of a file that the composer made; undefined when it is no such file. */
export async function readGuide(fichier: File): Promise<Guide | undefined> {
	const lu = fichier.size > TAILLE_MAX ? undefined : readFichierGuide(await fichier.text());
	return lu && 'refus' in lu ? undefined : lu;
}

/** Takes it in and opens it; what became of it, in French. */
export function takeRecueil(etat: EtatSaisie, apporte: Recueil): string {
	const { memoire } = etat;
	const gardes = memoire.list();
	const pareil = gardes
		.filter(({ recueil }) => isMemeQuestionnaire(recueil.questionnaire, apporte.questionnaire))
		.sort((a, b) => Number(b.cle === memoire.cle) - Number(a.cle === memoire.cle))[0];
	if (!pareil) {
		memoire.add(apporte);
		etat.startEntretien();
		return `Recueil «\u00a0${sayTitre(apporte.questionnaire)}\u00a0» ouvert\u00a0: ${sayEntretiens(apporte)}.`;
	}
	if (pareil.cle !== memoire.cle) etat.open(pareil.cle);
	const { recueil, deja, conflits } = joinRecueils([pareil.recueil, apporte]);
	const ajoutes = recueil.entretiens.length - pareil.recueil.entretiens.length;
	if (ajoutes > 0) memoire.change((present) => joinRecueils([present, apporte]).recueil);
	etat.settle();
	return [
		sayAjoutes(ajoutes),
		...(deja > 0 ? [sayDeja(deja)] : []),
		...conflits.map(
			(conflit) =>
				`${nameEntretien(conflit)}\u00a0: il y était avec d’autres réponses, les deux sont gardés.`,
		),
	].join(' ');
}

function sayAjoutes(n: number): string {
	if (n === 0) return 'Rien de nouveau dans ce fichier.';
	return n > 1 ? `${n}\u00a0entretiens ajoutés.` : 'Un entretien ajouté.';
}

const sayDeja = (n: number): string =>
	n > 1 ? `${n}\u00a0étaient déjà là.` : 'Un autre était déjà là.';
