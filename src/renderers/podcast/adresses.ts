/** Where the files of a series of recordings stand, from the root of the site. */
import type { Emission } from '../../familles/definir-emission.ts';

export const PAGE_PODCAST = '/podcast.xml';
export const PAGE_COUVERTURE = '/podcast.png';

/** Undefined where there is no chapter. */
export const pageChapitres = ({ page, chapitres }: Emission): string | undefined =>
	chapitres.length > 0 ? `${page}chapitres.json` : undefined;

export const pageTranscription = ({ page }: Emission): string => `${page}transcription.vtt`;
