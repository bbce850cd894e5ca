/** Words that may be read by all: what was marked when people read together, else the answers as they were given. */

import { listAccordes } from '../../core/enquete/comptes.ts';
import { findIdentifiants } from '../../core/enquete/identite.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import type { Parole } from '../../core/enquete/restitution.ts';

export interface LotParoles {
	theme: string;
	paroles: readonly Parole[];
}

/** The open answers, question by question, in the order of the interviews. */
export const listReponsesOuvertes = (recueil: Recueil): LotParoles[] => {
	const accordes = listAccordes(recueil);
	return recueil.questionnaire.questions
		.filter(({ type }) => type === 'ouverte' || type === 'courte')
		.map(({ id, texte: theme }) => ({
			theme,
			paroles: listUniques(
				accordes.flatMap(({ reponses }) => reponses[id] ?? []),
				theme,
			),
		}))
		.filter(({ paroles }) => paroles.length > 0);
};

/** Words that tell who someone is are not offered: names come out first. */
export const countQuiNomment = (lots: readonly LotParoles[]): number =>
	lots.flatMap(({ paroles }) => paroles).filter(isNommee).length;

export const isNommee = ({ dit }: Parole): boolean => findIdentifiants(dit).length > 0;

/** The same words, said by several people, are read once. */
export const listUniques = (dits: readonly string[], theme: string): Parole[] =>
	[...new Set(dits.map((dit) => dit.trim()))].filter(Boolean).map((dit) => ({ theme, dit }));
