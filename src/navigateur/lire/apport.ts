/** What one brings: files of recueils, files of other readers, transcripts. Loaded at the first one. */
import { readRecueil } from '../../core/enquete/fichier-recueil.ts';
import { decodeOctets } from '../../core/formats/read-csv.ts';
import { addRecueil, addTextes, toTranscription } from '../../core/lecture-commune/arrivee.ts';
import {
	isFichierLecture,
	readFichierLecture,
} from '../../core/lecture-commune/fichier-lecture.ts';
import { type Lecture, listLecteurs } from '../../core/lecture-commune/lecture.ts';
import { joinLectures } from '../../core/lecture-commune/reunion.ts';
import type { EtatLecture } from './etat.ts';
import { nameTexte, sayCompte, sayPar } from './mots.ts';

/** Bytes of a file: far more than a village tells. */
const TAILLE_MAX = 20_000_000;

const ET = new Intl.ListFormat('fr');

/** Takes a file in; what became of it, or why nothing was taken. */
export async function takeFichier(
	etat: EtatLecture,
	fichier: File,
): Promise<{ dit: string } | { refus: string }> {
	if (fichier.size > TAILLE_MAX)
		return { refus: `${fichier.name}\u00a0: ce fichier est trop gros. Rien n’a changé ici.` };
	const texte = decodeOctets(new Uint8Array(await fichier.arrayBuffer())).texte;
	if (isFichierLecture(texte)) return takeLecture(etat, texte);
	if (/^\ufeff?\s*\{/.test(texte)) return takeRecueil(etat, texte);
	const titre = fichier.name.replace(/\.\w+$/, '');
	return takeTranscription(etat, titre, texte, '');
}

function takeLecture(etat: EtatLecture, texte: string): { dit: string } | { refus: string } {
	const lue = readFichierLecture(texte);
	if ('refus' in lue) return lue;
	etat.closeExemple();
	const { ajoutes, conflits } = joinLectures(etat.lecture, lue);
	const avant = etat.lecture.textes.length;
	etat.memoire.change((present) => {
		const { lecture } = joinLectures(present, lue);
		return { ...lecture, titre: lecture.titre || lue.titre };
	});
	return {
		dit: [
			...sayJointe(lue, ajoutes, etat.lecture.textes.length - avant),
			...sayConflits(conflits),
		].join(' '),
	};
}

function sayJointe(lue: Lecture, ajoutes: number, textes: number): string[] {
	const qui = listLecteurs(lue).map(sayPar);
	const marques = ajoutes > 1 ? `${ajoutes}\u00a0marques ajoutées` : 'Une marque ajoutée';
	return [
		ajoutes === 0 ? 'Aucune marque nouvelle dans ce fichier.' : `${marques} (${ET.format(qui)}).`,
		...(textes > 0 ? [`${sayCompte(textes, 'texte')} de plus.`] : []),
	];
}

const sayConflits = (conflits: Lecture['textes']): string[] =>
	conflits.map(
		(texte) =>
			`${nameTexte(texte)}\u00a0: ses mots ne sont pas les mêmes dans ce fichier, ses marques n’ont pas été reprises.`,
	);

function takeRecueil(etat: EtatLecture, texte: string): { dit: string } | { refus: string } {
	const recueil = readRecueil(texte);
	if ('refus' in recueil) return recueil;
	etat.closeExemple();
	return { dit: addTo(etat, (lecture) => addRecueil(lecture, recueil)) };
}

/** A transcript that one pasted, or a file of text. */
export function takeTranscription(
	etat: EtatLecture,
	titre: string,
	dit: string,
	numero: string,
): { dit: string } | { refus: string } {
	const texte = toTranscription(titre, dit, numero);
	if (!texte) return { refus: 'Il n’y a rien à lire dans ce texte. Rien n’a changé ici.' };
	etat.closeExemple();
	return { dit: addTo(etat, (lecture) => addTextes(lecture, [texte])) };
}

/** Adds texts and opens the first new one; what was added, in French. */
export function addTo(etat: EtatLecture, run: (lecture: Lecture) => Lecture): string {
	const avant = new Set(etat.lecture.textes.map(({ id }) => id));
	etat.memoire.change(run);
	const nouveaux = etat.lecture.textes.filter(({ id }) => !avant.has(id));
	const [premier] = nouveaux;
	if (!premier) return 'Rien de nouveau à lire ici.';
	etat.open(premier.id);
	return nouveaux.length > 1
		? `${nouveaux.length}\u00a0textes ajoutés.`
		: `Un texte ajouté\u00a0: ${nameTexte(premier)}.`;
}
