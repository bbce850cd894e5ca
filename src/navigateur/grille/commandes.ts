/** What the buttons of the page of a grid do. Loaded at the first one. */
import { countReponses, type Feuille, isVierge } from '../../core/grille/reponses.ts';
import { goTo } from '../aller.ts';
import { VIDE } from './carnet.ts';
import { createEmport } from './emport.ts';
import type { Etat } from './etat.ts';
import { buildExemple } from './exemple.ts';
import type { GrilleLue } from './grille-lue.ts';
import { createPartage } from './partage.ts';

export interface Poste {
	page: HTMLElement;
	grille: GrilleLue;
	etat: Etat;
	feuilles: Feuille[];
	say: (texte: string) => void;
	show: () => void;
	/** Draws what comes out now, without waiting. */
	drawNow: () => void;
}

/** By the name that a button bears (`data-commande`). */
export type Commandes = Record<string, (bouton: HTMLElement) => unknown>;

export const createCommandes = (poste: Poste): Commandes => ({
	...createPartage(poste),
	...createEmport(poste),
	...createExemple(poste),
	...createRetours(poste),
	suivant: () => startSuivante(poste),
});

/** Sheets of paper are typed one after the other: the answers of the form join those gathered, and it is empty. */
function startSuivante({ page, etat, say, show }: Poste): unknown {
	const { mienne, autres } = etat.carnet;
	if (isVierge(mienne)) return say('Le formulaire est déjà vide.');
	if (etat.exemple) return say('Revenez d’abord à vos réponses\u00a0: l’exemple n’est pas gardé.');
	etat.change({ ...etat.carnet, mienne: VIDE.mienne, autres: [...autres, mienne] }, '');
	show();
	goTo(page.querySelector('#grille-repondre'));
	return say('Réponses rangées. À la personne suivante.');
}

const createExemple = ({ page, grille, etat, say, show, drawNow }: Poste): Commandes => ({
	exemple: () => {
		if (!etat.exemple) etat.showExemple(buildExemple(grille.ids));
		show();
		drawNow();
		goTo(page.querySelector('#grille-ressort'));
		say('Un exemple inventé est ouvert.');
	},
	'fermer-exemple': () => {
		etat.closeExemple();
		show();
		goTo(page.querySelector('#grille-repondre'));
		say('Vos réponses sont revenues.');
	},
});

/** Back, by a step or altogether. */
const createRetours = ({ page, grille, etat, say, show }: Poste): Commandes => ({
	'oublier-avant': () => {
		etat.change({ ...etat.carnet, avant: [] }, '');
		show();
		page.querySelector<HTMLElement>('#grille-ancien')?.focus();
	},
	annuler: () => {
		etat.undo();
		show();
		const n = countReponses(etat.carnet.mienne, grille.criteres);
		say(`Annulé. ${n}\u00a0réponse${n > 1 ? 's' : ''} ici.`);
		if (!etat.annulable) page.querySelector<HTMLElement>('#grille-repondre')?.focus();
	},
	effacer: () => {
		if (etat.exemple) return say('Fermez d’abord l’exemple\u00a0: il n’est pas gardé.');
		etat.clear();
		show();
		return say(
			'Tout est effacé de ce navigateur. «\u00a0Annuler\u00a0» le remet, tant que la page reste ouverte.',
		);
	},
});
