/** The chapters and the words of a recording, as players take them. */
import type { Emission } from '../../familles/definir-emission.ts';

/** JSON Chapters 1.2: `site` is the address of the site, without its last slash. */
export function renderChapitres(emission: Emission, site: string): string {
	const chapters = emission.chapitres.map(({ debut, titre }) => ({
		startTime: debut,
		title: titre,
		...(site ? { url: `${site}${emission.page}#t=${debut}` } : {}),
	}));
	return `${JSON.stringify({ version: '1.2.0', title: emission.titre, chapters }, null, '\t')}\n`;
}

/** WebVTT: a passage lasts until the next one, the last one until the end of the sound. */
export function renderVtt({ passages, son }: Emission): string {
	const reperes = passages.map(({ debut, qui, dit }, i) => {
		const fin = passages[i + 1]?.debut ?? son.duree;
		return `${sayInstant(debut)} --> ${sayInstant(fin)}\n<v ${escapeVtt(qui)}>${escapeVtt(dit)}\n`;
	});
	return ['WEBVTT\n', ...reperes].join('\n');
}

/** What stands for itself in a cue: the signs that begin a tag, and a line for each line. */
const escapeVtt = (texte: string): string =>
	texte
		.replace(/\s+/g, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');

const sayInstant = (secondes: number): string => {
	const parts = [Math.floor(secondes / 3600), Math.floor(secondes / 60) % 60, secondes % 60];
	return `${parts.map((part) => `${part}`.padStart(2, '0')).join(':')}.000`;
};
