/** An example, said to be one: a village that does not exist has filled three places. */
import {
	type Composition,
	createComposition,
	setChamp,
} from '../../core/exposition/composition.ts';
import { listPlaces, type Poste } from './poste.ts';

const DITS = {
	chiffre: {
		valeur: '8 sur 10',
		texte: 'personnes en emploi de Saint-Exemple partent travailler en voiture.',
		origine: 'Chiffre inventé pour l’exemple',
	},
	citation: {
		texte: '«\u00a0L’hiver de la grande neige, on mangeait chez ma voisine.\u00a0»',
		origine: 'Parole inventée pour l’exemple',
	},
	initiative: {
		texte: 'Le mardi, on répare les vélos derrière la salle des fêtes. Chacun vient avec le sien.',
		origine: 'Initiative inventée pour l’exemple',
	},
} as const;

/** The first place of each of three kinds. */
export function buildExemple(poste: Poste): Composition {
	const vide = {
		...createComposition(poste.memoire.composition.exposition),
		commune: 'Saint-Exemple',
	};
	return Object.entries(DITS).reduce<Composition>((composition, [type, dits]) => {
		const place = listPlaces(poste).find(({ dataset }) => dataset.type === type)?.dataset.place;
		if (!place) return composition;
		return Object.entries(dits).reduce<Composition>(
			(suite, [champ, dit]) => setChamp(suite, place, champ as 'texte', dit),
			composition,
		);
	}, vide);
}
