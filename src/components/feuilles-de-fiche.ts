/** Style sheets that few sheets need: the pages of the others do not bring them. */
import barres from '../styles/barres.css?url';
import ecoute from '../styles/ecoute.css?url';
import type { VueContenu, VueFiche } from '../vues/fiche/vue.ts';

const FEUILLES: Partial<Record<VueContenu['genre'], string>> = {
	graphique: barres,
	conducteur: ecoute,
	ecoute,
	transcription: ecoute,
};

/** Addresses of those that the contents of this sheet ask for, each once. */
export function listFeuilles({ sections }: VueFiche): string[] {
	const genres = sections.flatMap(({ contenus }) => contenus.map(({ genre }) => genre));
	return [...new Set(genres.flatMap((genre) => FEUILLES[genre] ?? []))];
}
