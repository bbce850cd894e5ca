/** The published episodes, as players show them. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { toSecondes } from '../../core/temps/instants.ts';
import type { DefinitionEmission, Emission } from '../definir-emission.ts';
import type { DonneesEpisode } from './schema.ts';

export const emission: DefinitionEmission = {
	titre: 'Impulser, la série à écouter',
	phrase:
		'Des épisodes de vingt minutes, enregistrés dans des villages par leurs habitants, avec leurs doutes et ce qu’ils ont essayé. Chaque épisode mène aux fiches d’Impulser, un commun de méthodes pour les communes rurales.',
	page: '/episodes/',
	preparer: ({ episodes }, id) => {
		const episode = episodes.get(id);
		if (!episode) return undefined;
		const { numero, titre, chapitres = [] } = episode.donnees;
		return { chemin: episode.chemin, numero, titre, chapitres: chapitres.map(toChapitre) };
	},
	list: ({ episodes }) =>
		[...episodes.values()]
			.flatMap(({ ref, page, donnees }) => toEmission(ref, page, donnees) ?? [])
			.sort((a, b) => a.numero - b.numero),
};

const toChapitre = ({ debut, titre }: { debut: string; titre: string }) => ({
	debut: toSecondes(debut),
	titre,
});

function toEmission(ref: string, page: string, donnees: DonneesEpisode): Emission | undefined {
	const { audio: son, voix = [], chapitres = [], transcription = [], explicite } = donnees;
	if (donnees.enregistrement !== 'publie' || !son) return undefined;
	return {
		...{ ref, page, son, voix, explicite },
		numero: donnees.numero,
		titre: donnees.titre,
		phrase: donnees.en_une_phrase,
		chapitres: chapitres.map(toChapitre),
		passages: transcription.map(({ debut, ...dit }) => ({ debut: toSecondes(debut), ...dit })),
	};
}

/** An episode among the others of the series. */
export interface LigneSerie {
	numero: number;
	titre: string;
	page: string;
	publie: boolean;
}

/** The whole series, by number. */
export const listSerie = ({ episodes }: Catalogue): LigneSerie[] =>
	[...episodes.values()]
		.map(({ page, donnees: { numero, titre, enregistrement } }) => ({
			...{ numero, titre, page },
			publie: enregistrement === 'publie',
		}))
		.sort((a, b) => a.numero - b.numero);
