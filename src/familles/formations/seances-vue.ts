/** A session as the person who leads it needs it: its hour, what one does, what one reads aloud, what one shows. */
import { sayMinutes } from '../../core/temps/durees.ts';
import { sayHeure } from '../../vues/deroule/mots.ts';
import { listPieces, type PartieDocument } from '../../vues/documents/document.ts';
import { definitions, liste, listeNumerotee, paragraphe } from '../../vues/fiche/contenus.ts';
import type { VueContenu, VueTexte } from '../../vues/fiche/vue.ts';
import { type SeancePosee, sayPriorite, saySeance } from './programme-vue.ts';
import type { Exercice } from './schema.ts';

/** What a session needs of the rest of its training. */
export interface Entours {
	exerciceOf: (id: string) => Exercice | undefined;
	outilOf: (id: string) => VueTexte | undefined;
	/** The number of its first slide, in the whole training. */
	diapoOf: (seance: string) => number;
}

export function tellSeance(seance: SeancePosee, entours: Entours): PartieDocument {
	const { id, titre, debut, but, deroule, vigilance, outil, exercice } = seance;
	const outilDit = outil ? entours.outilOf(outil) : undefined;
	const fait = exercice ? entours.exerciceOf(exercice) : undefined;
	const pieces = listPieces(
		{ genre: 'phrase', ton: 'petit', texte: `${saySeance(seance)}. ${sayPriorite(seance)}.` },
		paragraphe(`But\u00a0: ${minuscule(but)}`),
		listeNumerotee(deroule),
		vigilance ? { genre: 'encadre', nom: 'À surveiller', texte: vigilance } : undefined,
		...(fait ? tellExercice(fait) : []),
		tellDiapos(seance, entours.diapoOf(id)),
		outilDit ? { genre: 'liste', elements: [outilDit] } : undefined,
	);
	return {
		titre: `${sayHeure(debut)}. ${titre}`,
		sous: true,
		ancre: `seance-${id}`,
		pieces,
	};
}

const minuscule = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1);

/** What one reads, gives, waits for, and asks at the end. */
function tellExercice(exercice: Exercice): VueContenu[] {
	const { titre, minutes, consigne, materiel, etapes, ce_qu_on_attend, reprise } = exercice;
	const entrees: VueTexte[] = [
		{ terme: 'À lire à voix haute', texte: consigne },
		...(materiel.length > 0 ? [{ terme: 'Matériel', texte: `${materiel.join('\u00a0; ')}.` }] : []),
		{ terme: 'Le temps', texte: etapes.join(' ') },
		{ terme: 'Ce que l’on attend', texte: ce_qu_on_attend },
		{ terme: 'Pour en parler ensuite', texte: reprise.join(' ') },
	];
	return [
		{ genre: 'sous-titre', titre: `Exercice\u00a0: ${titre}`, precision: sayMinutes(minutes) },
		...[definitions(entrees)].filter((contenu) => contenu !== undefined),
	];
}

/** What one says over each slide: for who has no second screen, or no screen at all. */
function tellDiapos({ diapos = [] }: SeancePosee, premiere: number): VueContenu | undefined {
	return definitions(
		diapos.map(({ titre, points, notes }, i) => ({
			terme: `Diapositive ${premiere + i}. ${titre}`,
			texte: notes ?? points.join('\u00a0; '),
		})),
	);
}

/** An exercise on the page of the sheet: as one reads it to choose. */
export const showExercice = (exercice: Exercice): VueContenu[] => {
	const { titre, minutes, consigne, materiel, etapes, ce_qu_on_attend, reprise } = exercice;
	return [
		{ genre: 'sous-titre', titre, precision: sayMinutes(minutes) },
		paragraphe(consigne),
		...[listeNumerotee(etapes), liste(materiel)].filter((contenu) => contenu !== undefined),
		{
			genre: 'definitions',
			entrees: [
				{ terme: 'Ce que l’on attend', texte: ce_qu_on_attend },
				{ terme: 'Pour en parler ensuite', texte: reprise.join(' ') },
			],
		},
	];
};
