/** Places of a recording on the page where one reads it: `#t=80`, which also names that place of the sound itself. */
import type { VueContenu } from './vue.ts';

type Chapitres = Extract<VueContenu, { genre: 'transcription' }>['chapitres'];

export const ancreInstant = (secondes: number): string => `t=${secondes}`;

/** Each place that has an anchor, once: that of a chapter is that of its first passage. */
export const listInstants = (chapitres: Chapitres): string[] => [
	...new Set(
		chapitres.flatMap(({ titre, secondes, passages }) =>
			[...(titre ? [secondes] : []), ...passages.map((p) => p.secondes)].map(ancreInstant),
		),
	),
];
