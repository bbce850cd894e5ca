/** What one chooses among: the recueil, the words, the numbers. */

import type { Recueil } from '../../core/enquete/recueil.ts';
import {
	CHAMPS_RESTITUTION,
	hasParole,
	listGraphiques,
	PAROLES_MAX,
	type Restitution,
} from '../../core/enquete/restitution.ts';
import { create } from '../creer.ts';
import type { RecueilGarde } from '../repondre/memoire.ts';
import { sayEntretiens, sayTitre } from '../repondre/mots.ts';
import { createAffiche, createRestitution } from './feuille.ts';
import { countQuiNomment, isNommee, type LotParoles } from './paroles.ts';

export const pieceOf = <T extends HTMLElement>(page: HTMLElement, selecteur: string): T =>
	page.querySelector(selecteur) as T;

export function showChoix(
	page: HTMLElement,
	gardes: readonly RecueilGarde[],
	cle: string,
	exemple: boolean,
): void {
	pieceOf(page, '[data-vide]').hidden = exemple || gardes.length > 0;
	pieceOf(page, '[data-choisir]').hidden = exemple || gardes.length === 0;
	pieceOf(page, '#restituer-choix').replaceChildren(
		...gardes.map(({ cle: sienne, recueil }) => {
			const dit = `${sayTitre(recueil.questionnaire)}, ${sayEntretiens(recueil)}`;
			return new Option(dit, sienne, false, sienne === cle);
		}),
	);
}

/** The fields, but the one that is being typed in. */
export function fillChamps(page: HTMLElement, { champs }: Restitution): void {
	for (const nom of CHAMPS_RESTITUTION) {
		const champ = pieceOf<HTMLInputElement>(page, `.restituer-champs [name="${nom}"]`);
		const dit = champs[nom] ?? '';
		if (champ !== document.activeElement && champ.value !== dit) champ.value = dit;
	}
}

/** Drawn once for a recueil: ticking a box moves nothing. */
export function drawParoles(page: HTMLElement, lots: readonly LotParoles[]): void {
	const nomment = countQuiNomment(lots);
	pieceOf(page, '[data-paroles-dit]').textContent = [
		lots.length === 0
			? 'Aucune réponse racontée dans ce recueil.'
			: `Choisissez jusqu’à ${PAROLES_MAX}\u00a0paroles, des plus différentes. Une parole ne porte ni nom, ni âge, ni lieu.`,
		...(nomment > 0
			? [
					`${nomment > 1 ? `${nomment}\u00a0réponses disent` : 'Une réponse dit'} de qui il s’agit\u00a0: retirez les noms en rassemblant, elle${nomment > 1 ? 's' : ''} viendr${nomment > 1 ? 'ont' : 'a'} ici.`,
				]
			: []),
	].join(' ');
	pieceOf(page, '.restituer-paroles').replaceChildren(
		...lots.map(({ theme, paroles }, i) => {
			const dites = paroles.filter((parole) => !isNommee(parole));
			return create(
				'details',
				{ open: i === 0 },
				create('summary', {}, `${theme} (${dites.length})`),
				create(
					'ul',
					{},
					...dites.map((parole) => {
						const champ = create('input', { type: 'checkbox' });
						champ.dataset.parole = JSON.stringify(parole);
						return create('li', {}, create('label', {}, champ, create('span', {}, parole.dit)));
					}),
				),
			);
		}),
	);
}

export function drawNombres(page: HTMLElement, recueil: Recueil): void {
	const graphiques = listGraphiques(recueil);
	pieceOf(page, '[data-nombres-dit]').textContent =
		graphiques.length === 0
			? 'Aucune question à choix n’a cinq réponses\u00a0: il n’y a rien à compter, et ce n’est pas grave.'
			: 'Décochez ce qui n’aide pas à comprendre.';
	pieceOf(page, '.restituer-nombres').replaceChildren(
		...graphiques.map(({ id, titre }) => {
			const champ = create('input', { type: 'checkbox' });
			champ.dataset.nombre = id;
			return create('li', {}, create('label', {}, champ, create('span', {}, titre)));
		}),
	);
}

/** What is ticked, and what will be printed. */
export function showRestitution(
	page: HTMLElement,
	recueil: Recueil,
	restitution: Restitution,
): void {
	for (const champ of page.querySelectorAll<HTMLInputElement>('[data-parole]'))
		champ.checked = hasParole(restitution, JSON.parse(champ.dataset.parole ?? '{}'));
	for (const champ of page.querySelectorAll<HTMLInputElement>('[data-nombre]'))
		champ.checked = !restitution.tues.includes(champ.dataset.nombre ?? '');
	fillChamps(page, restitution);
	const feuilles = {
		restitution: createRestitution(recueil, restitution),
		affiche: createAffiche(recueil, restitution),
	};
	for (const [nom, contenu] of Object.entries(feuilles)) {
		const feuille = pieceOf(page, `[data-feuille=${nom}]`);
		feuille.replaceChildren(...contenu);
		feuille.hidden = false;
	}
	const n = restitution.paroles.length;
	pieceOf(page, '.repondre-compte').textContent = `${n}\u00a0parole${n > 1 ? 's' : ''}`;
}
