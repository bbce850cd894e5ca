/** What leaves the page: files, and cards to cut out. Loaded on demand. */
import { writeCitationsCsv } from '../../core/lecture-commune/citations-csv.ts';
import { type Compte, countThemes } from '../../core/lecture-commune/comptes.ts';
import { writeFichierLecture } from '../../core/lecture-commune/fichier-lecture.ts';
import { maskTextes } from '../../core/lecture-commune/gestes.ts';
import type { Lecture } from '../../core/lecture-commune/lecture.ts';
import { create } from '../creer.ts';
import { nameEntretien } from './mots.ts';

interface Sortie {
	/** Of the file, before the day. */
	nom: string;
	extension: string;
	type: string;
	write: (lecture: Lecture) => Promise<BlobPart>;
}

const CSV = 'text/csv;charset=utf-8';
const MISE = { haut: 1.8, cotes: 2, police: 11, grand: 16, petit: 12, avant: 0.4, apres: 0.15 };

/** By the command of its button. Those that go to others than the readers leave names out. */
export const SORTIES = {
	json: {
		...{ nom: 'lecture', extension: 'json', type: 'application/json' },
		write: async (lecture) => writeFichierLecture(lecture),
	},
	qdpx: {
		...{ nom: 'lecture', extension: 'qdpx', type: 'application/zip' },
		write: async (lecture) =>
			(await import('../../core/lecture-commune/qdpx.ts')).writeQdpx(maskTextes(lecture)),
	},
	csv: {
		...{ nom: 'paroles', extension: 'csv', type: CSV },
		write: async (lecture) => {
			const masquee = maskTextes(lecture);
			return writeCitationsCsv(masquee, countThemes(masquee));
		},
	},
	odt: {
		...{ nom: 'paroles', extension: 'odt', type: 'application/vnd.oasis.opendocument.text' },
		write: async (lecture) => {
			const { toOdt } = await import('../emporter/odt.ts');
			const titre = lecture.titre.trim() || 'Ce qui a été dit';
			return toOdt(createTexte(maskTextes(lecture), titre), titre, MISE);
		},
	},
	'polis-commentaires': {
		...{ nom: 'comments', extension: 'csv', type: CSV },
		write: async (lecture) =>
			(await import('../../core/lecture-commune/polis.ts')).writePolisCommentaires(
				countThemes(maskTextes(lecture)),
			),
	},
	'polis-participants': {
		...{ nom: 'participants-votes', extension: 'csv', type: CSV },
		write: async (lecture) =>
			(await import('../../core/lecture-commune/polis.ts')).writePolisParticipants(
				countThemes(maskTextes(lecture)),
			),
	},
} satisfies Readonly<Record<string, Sortie>>;

const listDits = (lecture: Lecture): Compte[] =>
	countThemes(lecture).filter(({ citations }) => citations.length > 0);

/** The quotations of each theme, under its name. */
function createTexte(lecture: Lecture, titre: string): HTMLElement {
	const themes = listDits(lecture).flatMap(({ theme, entretiens, citations }) => [
		create('h4', {}, theme.nom),
		...(theme.definition ? [create('p', {}, create('em', {}, theme.definition))] : []),
		create(
			'p',
			{},
			entretiens > 1 ? `${entretiens}\u00a0personnes en parlent.` : 'Une personne en parle.',
		),
		...citations.map((citation) =>
			create('p', {}, `«\u00a0${citation.dit}\u00a0» (${nameEntretien(citation)})`),
		),
	]);
	return create('div', {}, create('h3', {}, titre), ...themes);
}

/** A card for each sentence of each theme: the words, the theme in a corner, nobody’s name. */
export const createMur = (lecture: Lecture): HTMLElement[] =>
	listDits(maskTextes(lecture)).flatMap(({ theme, citations }) =>
		citations.map(({ dit }) =>
			create(
				'li',
				{ className: `lire-carte${dit.length > 220 ? ' lire-carte-longue' : ''}` },
				create('p', { className: 'lire-carte-theme' }, theme.nom),
				create('p', {}, dit),
			),
		),
	);
