/** The key of each theme: one letter or digit, in the order of the codebook. */
import { type Lecture, listThemes } from '../../core/lecture-commune/lecture.ts';

/** Letters that do something else on this page are not there: j k n p s t u. */
const TOUCHES = [...'123456789azeryiodfghlmwxcvbq'];

/** By theme; those beyond have none. */
export const touchesOf = (lecture: Pick<Lecture, 'themes'>): Map<string, string> =>
	new Map(
		listThemes(lecture).flatMap(({ id }, rang) => {
			const touche = TOUCHES[rang];
			return touche ? [[id, touche] as const] : [];
		}),
	);

/**
 * What a key says: on a French keyboard, a digit is typed with a shift that nobody presses here. `code`: the place of
 * the key.
 */
export function readTouche({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
	const chiffre = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
	return key === '/' ? '/' : (chiffre ?? key.toLowerCase());
}
