/** The texts of the panels that are hung, to print or to edit. */
import { toSlug } from '../../core/texte/proche.ts';
import { create } from '../creer.ts';
import { type Poste, pieceOf } from './poste.ts';
import { fillPanneaux, type PanneauLu, readTextes } from './textes.ts';

/** Of its files, without extension. */
export const nameExposition = ({ memoire }: Poste): string =>
	['exposition', toSlug(memoire.composition.commune)].filter(Boolean).join('-');

/** « Saint-Aubin, De quoi vit notre village ? » */
export function sayEnseigne({ page, memoire }: Poste): string {
	const { commune, exposition } = memoire.composition;
	return [commune.trim(), readTextes(page, exposition).enseigne].filter(Boolean).join(', ');
}

export function drawFeuille(poste: Poste): HTMLElement {
	const { page, memoire } = poste;
	const { composition } = memoire;
	const { panneaux, attribution } = readTextes(page, composition.exposition);
	const feuille = pieceOf(page, '[data-feuille]');
	feuille.replaceChildren(
		create('h3', {}, sayEnseigne(poste)),
		...fillPanneaux(panneaux, composition).flatMap(createPanneau),
		create('p', { className: 'precision' }, attribution),
	);
	return feuille;
}

function createPanneau(panneau: PanneauLu): HTMLElement[] {
	const { numero, titre, chapeau, textes, chiffres, ailleurs, question, places, sources } = panneau;
	const dire = (...dits: string[]): HTMLElement => create('p', {}, ...dits);
	return [
		create('h4', {}, `${numero}. ${titre}`),
		dire(chapeau),
		...textes.map((t) => create('p', {}, create('strong', {}, `${t.titre}. `), t.texte)),
		...chiffres.map((c) => create('p', {}, create('strong', {}, `${c.valeur} `), c.legende)),
		...ailleurs.map((dit) => dire(dit)),
		create('p', {}, create('em', {}, question)),
		...places.map((place) => createPlace(place)),
		...(sources.length > 0
			? [create('p', { className: 'precision' }, `Sources\u00a0: ${sources.join('\u202f; ')}.`)]
			: []),
	];
}

function createPlace({ titre, consigne, rempli }: PanneauLu['places'][number]): HTMLElement {
	const dit = rempli
		? [rempli.valeur, rempli.texte, rempli.photo?.alt, rempli.origine && `(${rempli.origine})`]
		: [consigne];
	return create('p', {}, create('strong', {}, `${titre}\u00a0: `), dit.filter(Boolean).join(' '));
}
