/** What the page of a grid shows around its form: the code, those gathered, what can be undone. */
import { encodeNiveaux, sayCode } from '../../core/grille/code.ts';
import { countReponses, isVierge } from '../../core/grille/reponses.ts';
import type { Etat } from './etat.ts';
import type { GrilleLue } from './grille-lue.ts';
import { createListe } from './liste.ts';
import { sayFeuille } from './mots.ts';

export function showEtat(page: HTMLElement, grille: GrilleLue, etat: Etat): void {
	const piece = (selecteur: string): HTMLElement => page.querySelector(selecteur) as HTMLElement;
	const { mienne, autres, avant } = etat.carnet;
	const nombre = countReponses(mienne, grille.criteres);
	piece('[data-sans-reponse]').hidden = nombre > 0;
	piece('[data-avec-reponse]').hidden = nombre === 0;
	const niveaux = grille.ids.map((id) => mienne.reponses[id]?.niveau);
	piece('.grille-code').textContent = sayCode(encodeNiveaux(niveaux, grille.ids));
	piece('#grille-qr').hidden = true;
	piece('[data-commande=qr]').ariaExpanded = 'false';
	const sienne = isVierge(mienne) ? undefined : mienne;
	piece('.grille-feuilles').replaceChildren(...createListe(grille, sienne, autres));
	piece('[data-vide]').hidden = sienne !== undefined || autres.length > 0;
	piece('[data-avis=exemple]').hidden = !etat.exemple;
	piece('.grille-compte').textContent = `${nombre} sur ${grille.ids.length}`;
	(piece('[data-commande=annuler]') as HTMLButtonElement).disabled = !etat.annulable;
	piece('[data-ancien]').hidden = avant.length === 0;
	piece('[data-ancien]').textContent = avant
		.map((f) => `${f.qui || 'Sans nom'}\u00a0: ${sayFeuille(f, grille.criteres)}`)
		.join('\u00a0; ');
	piece('[data-commande=oublier-avant]').hidden = avant.length === 0;
}
