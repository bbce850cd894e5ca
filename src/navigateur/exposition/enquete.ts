/** What an enquiry kept in this browser puts on the panel « what you told us ». */

import { RESTITUTION_VIDE, sayEcoute } from '../../core/enquete/restitution.ts';
import { type Composition, setChamp } from '../../core/exposition/composition.ts';
import { MemoireRecueils } from '../repondre/memoire.ts';
import { sayTitre } from '../repondre/mots.ts';
import { MemoireRestitution } from '../restituer/memoire.ts';
import { listPlaces, type Poste, pieceOf } from './poste.ts';

/** Shows the choice where there is one. */
export function offerRecueils(page: HTMLElement): void {
	const gardes = new MemoireRecueils().list();
	pieceOf(page, '[data-enquete]').hidden = gardes.length === 0;
	pieceOf(page, '#expo-recueil').replaceChildren(
		...gardes.map(({ cle, recueil }) => new Option(sayTitre(recueil.questionnaire), cle)),
	);
}

/** Fills the first number of the panel with how many people were heard, its words with those that were chosen to be given back. */
export function takeEnquete(poste: Poste): void {
	const { page, change, say } = poste;
	const { value: cle } = pieceOf<HTMLSelectElement>(page, '#expo-recueil');
	const recueils = new MemoireRecueils();
	const garde = recueils.list().find((sien) => sien.cle === cle);
	const places = placesDesParoles(poste);
	if (!garde || places.length === 0) return;
	const nom = cle.slice(recueils.prefixe.length);
	const { restitution = RESTITUTION_VIDE } = new MemoireRestitution(nom);
	const paroles = restitution.paroles.map(({ dit }) => `«\u00a0${dit}\u00a0»`);
	const dites = [paroles, sayEcoute(garde.recueil)] as const;
	change((composition) =>
		fillPlaces(composition, places, garde.recueil.entretiens.length, ...dites),
	);
	const n = Math.min(paroles.length, places.filter(isCitation).length);
	say(
		n > 0
			? 'Le panneau des paroles est rempli. «\u00a0Annuler\u00a0» remet ce qui était là.'
			: 'Le nombre de personnes est noté. Choisissez d’abord des paroles dans «\u00a0Rendre ce que l’on a entendu\u00a0» pour qu’elles viennent ici.',
	);
}

const isCitation = ({ dataset }: HTMLElement): boolean => dataset.type === 'citation';

/** Of the panel that waits for words: the one that has the most places for them. */
function placesDesParoles(poste: Poste): HTMLElement[] {
	const panneaux = Map.groupBy(listPlaces(poste), (place) => place.closest('[data-panneau]'));
	const [places = []] = [...panneaux.values()].sort(
		(a, b) => b.filter(isCitation).length - a.filter(isCitation).length,
	);
	return places.some(isCitation) ? places : [];
}

function fillPlaces(
	composition: Composition,
	places: readonly HTMLElement[],
	personnes: number,
	paroles: readonly string[],
	ecoute: readonly string[],
): Composition {
	const chiffre = places.find(({ dataset }) => dataset.type === 'chiffre')?.dataset.place;
	const compte = chiffre
		? setChamp(
				setChamp(composition, chiffre, 'valeur', `${personnes}`),
				...([chiffre, 'texte', ecoute.join(' ')] as const),
			)
		: composition;
	return places.filter(isCitation).reduce((suite, { dataset }, i) => {
		const parole = paroles[i];
		return parole ? setChamp(suite, dataset.place ?? '', 'texte', parole) : suite;
	}, compte);
}
