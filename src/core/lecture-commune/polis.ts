/**
 * Quotations in the shape of the exports of Pol.is (« comments.csv », « participants-votes.csv »), which other tools of
 * discussion take. Nobody has voted on them: what is not known is left empty.
 */
import { writeCsvVirgules } from '../formats/csv.ts';
import type { Citation, Compte } from './comptes.ts';

const COMMENTAIRES = [
	...['timestamp', 'datetime', 'comment-id', 'author-id'],
	...['agrees', 'disagrees', 'moderated', 'comment-body'],
];
const PARTICIPANTS = [
	...['participant', 'group-id', 'n-comments'],
	...['n-votes', 'n-agree', 'n-disagree'],
];

/** Each sentence once, whatever its themes; a person is a rank, from 0. */
function listPropositions(comptes: readonly Compte[]): { citation: Citation; rang: number }[] {
	const vues = new Map<string, Citation>();
	for (const citation of comptes.flatMap(({ citations }) => citations)) {
		const cle = `${citation.texte} ${citation.debut} ${citation.fin}`;
		if (!vues.has(cle)) vues.set(cle, citation);
	}
	const rangs = new Map<string, number>();
	return [...vues.values()].map((citation) => {
		const rang = rangs.get(citation.entretien) ?? rangs.size;
		rangs.set(citation.entretien, rang);
		return { citation, rang };
	});
}

export const writePolisCommentaires = (comptes: readonly Compte[]): string =>
	writeCsvVirgules([
		COMMENTAIRES,
		...listPropositions(comptes).map(({ citation, rang }, i) => [
			...['', '', i, rang, '', '', ''],
			citation.dit.replace(/\s+/g, ' '),
		]),
	]);

export function writePolisParticipants(comptes: readonly Compte[]): string {
	const dites = listPropositions(comptes).map(({ rang }) => rang);
	const lignes = [...new Set(dites)].map((rang) => [
		...[rang, '', dites.filter((autre) => autre === rang).length],
		...['', '', ''],
	]);
	return writeCsvVirgules([PARTICIPANTS, ...lignes]);
}
