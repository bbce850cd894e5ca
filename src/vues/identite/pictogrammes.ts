import { FAMILLES } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';

/**
 * The pictograms of the axes and of the families: one pen stroke in a square of 24, drawn for this
 * project. Never alone: the name stands beside it.
 */
const COTE = 24;

/** The pen, on a screen: the attributes of the SVG that holds the stroke. */
export const PLUME = {
	viewBox: `0 0 ${COTE} ${COTE}`,
	fill: 'none',
	stroke: 'currentColor',
	'stroke-width': '1.7',
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round',
} as const;

/** What is drawn, as the data of an SVG path. */
export const PICTOGRAMMES: Readonly<Record<string, string>> = {
	// An ear of wheat
	alimentaire:
		'M12 22V7.5M12 8.5C9.8 7 9.8 4.2 12 2c2.2 2.2 2.2 5 0 6.5ZM12 13.5C8.8 13.7 6.8 11.9 6.5 8.8c3.2-.2 5.2 1.6 5.5 4.7ZM12 13.5c3.2.2 5.2-1.6 5.5-4.7-3.2-.2-5.2 1.6-5.5 4.7ZM12 19c-3.2.2-5.2-1.6-5.5-4.7 3.2-.2 5.2 1.6 5.5 4.7ZM12 19c3.2.2 5.2-1.6 5.5-4.7-3.2-.2-5.2 1.6-5.5 4.7Z',
	// The sun coming up
	energetique:
		'M2 20h20M6.5 20a5.5 5.5 0 0 1 11 0M12 5.5v5M5.2 10.2l2.2 2.2M18.8 10.2l-2.2 2.2M1.8 15.8h2M20.2 15.8h2',
	// Two people over one book
	'autonomie-solidarite':
		'M9 6.2a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0ZM20.4 6.2a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0ZM12 14.5c-2.6-1.9-5.8-2.3-9.5-1.5v7.2c3.7-.8 6.9-.4 9.5 1.5 2.6-1.9 5.8-2.3 9.5-1.5V13c-3.7-.8-6.9-.4-9.5 1.5ZM12 14.5v7.2',
	// A heart and a cross
	sanitaire:
		'M12 20.8C6.2 17 2.8 13.3 2.8 8.9c0-2.9 2.2-5.1 4.9-5.1 1.8 0 3.4 1 4.3 2.6.9-1.6 2.5-2.6 4.3-2.6 2.7 0 4.9 2.2 4.9 5.1 0 4.4-3.4 8.1-9.2 11.9ZM12 9v6M9 12h6',
	// A market stall
	economique:
		'M3.5 3.5h17L22 9H2ZM2 9c0 3.6 5 3.6 5 0 0 3.6 5 3.6 5 0 0 3.6 5 3.6 5 0 0 3.6 5 3.6 5 0M4 12.5v8h16v-8M4 16h16',
	...Object.fromEntries(FAMILLES.map((famille) => [famille, NOMS_FAMILLES[famille].pictogramme])),
};

/**
 * A style sheet that gives `--picto`, a mask, to each element with the name of a pictogram in `data-picto`:
 * where a page repeats them, the style sheet says them once.
 */
export const buildFeuille = (): string =>
	Object.entries(PICTOGRAMMES)
		.map(([nom, trace]) => `[data-picto="${nom}"]{--picto:url("${toAdresse(trace)}")}`)
		.join('\n');

/** The drawing as an address; of a mask, only what is opaque counts. */
function toAdresse(trace: string): string {
	const plume = Object.entries(PLUME).map(([nom, valeur]) => `${nom}='${valeur}'`);
	const svg = `<svg xmlns='http://www.w3.org/2000/svg' ${plume.join(' ')}><path d='${trace}'/></svg>`;
	return `data:image/svg+xml,${encodeURI(svg)}`;
}
