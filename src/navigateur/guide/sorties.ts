/** What a questionnaire leaves as, for machines: each writer is loaded when it is asked for. */
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import { saveFichier } from '../fichiers.ts';

interface Sortie {
	/** Of the file. */
	nom: string;
	type: string;
	write: (questionnaire: Questionnaire) => Promise<BlobPart>;
}

const CSV = 'text/csv;charset=utf-8';

/** By the command of its button. */
export const SORTIES = {
	xlsform: {
		nom: 'guide-entretien.xlsx',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		write: async (q) => (await import('./xlsform.ts')).writeXlsForm(q),
	},
	xform: {
		nom: 'guide-entretien.xml',
		type: 'application/xml;charset=utf-8',
		write: async (q) => (await import('../../core/enquete/xform.ts')).buildXForm(q),
	},
	limesurvey: {
		nom: 'guide-entretien-limesurvey.txt',
		type: 'text/tab-separated-values;charset=utf-8',
		write: async (q) => (await import('../../core/enquete/limesurvey.ts')).writeLimeSurvey(q),
	},
	'saisie-ods': {
		nom: 'grille-de-saisie.ods',
		type: 'application/vnd.oasis.opendocument.spreadsheet',
		write: async (q) => (await import('./saisie-ods.ts')).writeSaisieOds(q),
	},
	'saisie-csv': {
		nom: 'grille-de-saisie.csv',
		type: CSV,
		write: async (q) => (await import('../../core/enquete/saisie.ts')).writeSaisieCsv(q),
	},
	'codes-md': {
		nom: 'livre-de-codes.md',
		type: 'text/markdown;charset=utf-8',
		write: async (q) =>
			(await import('../../core/enquete/livre-de-codes.ts')).writeLivreMarkdown(q),
	},
	'codes-csv': {
		nom: 'livre-de-codes.csv',
		type: CSV,
		write: async (q) => (await import('../../core/enquete/livre-de-codes.ts')).writeLivreCsv(q),
	},
} satisfies Readonly<Record<string, Sortie>>;

/** Gives the file to the person; what is to be said of it. */
export async function saveSortie(
	questionnaire: Questionnaire,
	{ nom, type, write }: Sortie,
): Promise<string> {
	try {
		saveFichier(await write(questionnaire), nom, type);
		return `Fichier ${nom} prêt.`;
	} catch {
		return 'Le fichier n’a pas pu être fait. Imprimez le guide.';
	}
}
