import { toIri } from '../../core/donnees/iris.ts';
import { createNoeud } from '../../core/donnees/noeud.ts';
import { toDureeIso } from '../../core/temps/duree-iso.ts';
import type { DefinitionNoeud } from '../definir-noeud.ts';
import type { DonneesEpisode } from './schema.ts';

export const noeud: DefinitionNoeud<DonneesEpisode> = {
	types: ['PodcastEpisode'],
	dire: ({ numero, fiches, audio }, { iris, partOf }) => ({
		episodeNumber: numero,
		about: fiches.map(iris.fiche),
		datePublished: audio?.date,
		associatedMedia:
			audio &&
			createNoeud(partOf('son'), ['AudioObject'], {
				contentUrl: toIri(audio.adresse),
				duration: toDureeIso({ min: audio.duree / 60, unite: 'minute' }),
			}),
	}),
};
