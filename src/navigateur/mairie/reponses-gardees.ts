/** The answers that a browser keeps for the mairie: what it gives back is checked. */
import { CHAMPS, type IdChamp } from '../../vues/mairie/champs.ts';

/** Said again at each visit, or of one sheet only. */
const OUBLIES: readonly IdChamp[] = ['date', 'raison'];

export type Reponses = Partial<Record<IdChamp, string>>;

/** The answers kept, those of known questions alone; none when the text is not that of answers. */
export function parseReponses(texte: string | null): Reponses {
	try {
		const lues: unknown = JSON.parse(texte ?? '{}');
		if (typeof lues !== 'object' || lues === null) return {};
		const connues = CHAMPS.flatMap(({ id }) => {
			const valeur = Object.hasOwn(lues, id) && (lues as Record<string, unknown>)[id];
			return typeof valeur === 'string' ? [[id, valeur]] : [];
		});
		return Object.fromEntries(connues);
	} catch {
		return {};
	}
}

/** What to keep: these answers over those kept before, without the empty ones nor those of one visit. */
export const mergeReponses = (gardees: Reponses, reponses: Reponses): Reponses =>
	Object.fromEntries(
		Object.entries({ ...gardees, ...reponses }).filter(
			([id, valeur]) => valeur !== '' && !OUBLIES.includes(id as IdChamp),
		),
	);
