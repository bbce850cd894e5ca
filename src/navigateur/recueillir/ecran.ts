/** What the page shows of the recueil that is open. */

import { sayIdentifiants } from '../../core/enquete/identite.ts';
import { listQuiNomment } from '../../core/enquete/masque.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { create } from '../creer.ts';
import type { RecueilGarde } from '../repondre/memoire.ts';
import {
	nameEntretien,
	sayEntretien,
	sayEntretiens,
	sayQuestions,
	sayTitre,
} from '../repondre/mots.ts';
import { listDoublons } from './doublons.ts';

/** Beyond, the list tells no more than its number. */
const LIGNES_MAX = 30;

export const pieceOf = <T extends HTMLElement>(page: HTMLElement, selecteur: string): T =>
	page.querySelector(selecteur) as T;

const createBouton = (
	dit: string,
	quoi: string,
	donnees: Readonly<Record<string, string>>,
): HTMLButtonElement => {
	const bouton = create(
		'button',
		{ type: 'button', className: 'lien-bouton' },
		dit,
		create('span', { className: 'invisible' }, ` ${quoi}`),
	);
	Object.assign(bouton.dataset, donnees);
	return bouton;
};

export function showRecueils(
	page: HTMLElement,
	gardes: readonly RecueilGarde[],
	cle: string,
	exemple: boolean,
): void {
	pieceOf(page, '[data-recueils]').hidden = exemple || gardes.length === 0;
	pieceOf(page, '.repondre-recueils').replaceChildren(
		...gardes.map(({ cle: sienne, recueil }) => {
			const titre = sayTitre(recueil.questionnaire);
			const bouton = createBouton(sienne === cle ? 'Ouvert' : 'Ouvrir', titre, { recueil: sienne });
			bouton.disabled = sienne === cle;
			return create(
				'li',
				{},
				create('p', {}, create('strong', {}, titre), ` – ${sayEntretiens(recueil)}`),
				bouton,
			);
		}),
	);
}

export const sayRecueil = (recueil: Recueil | undefined): string =>
	recueil
		? `${sayTitre(recueil.questionnaire)}\u00a0: ${sayQuestions(recueil.questionnaire)}, ${sayEntretiens(recueil)}.`
		: 'Ouvrez le recueil d’un volontaire, ou tous à la fois. Le premier donne les questions\u00a0; les autres le rejoignent.';

/** Answers in which something tells who someone is. */
export function showNoms(page: HTMLElement, recueil: Recueil): number {
	const nomment = listQuiNomment(recueil);
	pieceOf(page, '[data-noms-dit]').textContent =
		nomment.length === 0
			? 'Aucun numéro, aucune adresse, aucun nom précédé de « M. » ou « Mme » n’a été trouvé. Relisez tout de même\u00a0: un prénom ou un métier rare suffit à reconnaître quelqu’un.'
			: `${nomment.length}\u00a0réponse${nomment.length > 1 ? 's contiennent' : ' contient'} de quoi reconnaître quelqu’un.`;
	pieceOf(page, '.recueillir-noms').replaceChildren(
		...nomment.slice(0, LIGNES_MAX).map(({ entretien, question, texte }) =>
			create(
				'li',
				{},
				create('p', {}, create('strong', {}, nameEntretien(entretien)), ` – ${texte}`),
				create('p', { className: 'precision' }, sayIdentifiants(texte)),
				createBouton('Remplacer', nameEntretien(entretien).toLowerCase(), {
					masquer: entretien.id,
					question,
				}),
			),
		),
		...sayReste(nomment.length),
	);
	pieceOf(page, '[data-tout-masquer]').hidden = nomment.length < 2;
	return nomment.length;
}

const sayReste = (nombre: number): HTMLElement[] =>
	nombre > LIGNES_MAX ? [create('li', {}, `Et ${nombre - LIGNES_MAX}\u00a0autres.`)] : [];

export function showDoublons(page: HTMLElement, recueil: Recueil): void {
	const groupes = listDoublons(recueil.entretiens);
	pieceOf(page, '[data-doublons]').hidden = groupes.length === 0;
	pieceOf(page, '.recueillir-doublons').replaceChildren(
		...groupes.slice(0, LIGNES_MAX).flatMap((groupe) =>
			groupe.map((entretien) =>
				create(
					'li',
					{},
					create(
						'p',
						{},
						create('strong', {}, nameEntretien(entretien)),
						` – ${sayEntretien(entretien, recueil.questionnaire)}`,
					),
					createBouton('Retirer', nameEntretien(entretien).toLowerCase(), {
						retirer: entretien.id,
					}),
				),
			),
		),
		...sayReste(groupes.length),
	);
}
