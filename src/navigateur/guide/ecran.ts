/** What the page of a guide shows around its list: the length, what one owes to the person, the sheet of paper. */
import { countMinutes, type Guide } from '../../core/enquete/guide.ts';
import { sayMinutes } from '../../core/temps/durees.ts';
import { type Banque, createFeuille, saySensibles } from './rendu.ts';

/** What a person bears, telling. */
const LONG = 75;

export function showFeuille(page: HTMLElement, guide: Guide, banque: Banque): void {
	const piece = (selecteur: string): HTMLElement => page.querySelector(selecteur) as HTMLElement;
	const minutes = countMinutes(guide, (id) => banque.get(id)?.minutes);
	piece('.guide-compte').textContent = sayLongueur(guide.lignes.length, minutes);
	const dit = saySensibles(guide, banque);
	piece('.guide-sensible').textContent = dit;
	piece('.guide-sensible').hidden = dit === '';
	piece('[data-titre]').textContent = guide.titre.trim() || 'Guide d’entretien';
	piece('[data-duree]').textContent = sayMinutes(minutes);
	piece('[data-questions]').replaceChildren(...createFeuille(guide, banque));
}

function sayLongueur(n: number, minutes: number): string {
	if (n === 0) return 'Aucune question';
	const long = minutes > LONG ? ' C’est long\u00a0: gardez-en pour une autre fois.' : '';
	return `${n}\u00a0question${n > 1 ? 's' : ''}, ${sayMinutes(minutes)}.${long}`;
}
