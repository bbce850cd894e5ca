/** What the page of a guide shows around its list: the length, what one owes to the person, the sheet of paper. */
import { countMinutes, type Guide } from '../../core/enquete/guide.ts';
import { sayMinutes } from '../../core/temps/durees.ts';
import { create } from '../creer.ts';
import { drawSuite } from '../suite.ts';
import type { Banque } from './banque.ts';
import { showCadre } from './cadre.ts';
import { type Copie, listCopies } from './copies.ts';
import { listFeuille } from './feuille.ts';
import { saySensibles } from './rendu.ts';

/** What a person bears, telling. */
const LONG = 75;

export function showFeuille(page: HTMLElement, guide: Guide, banque: Banque): void {
	const piece = (selecteur: string): HTMLElement => page.querySelector(selecteur) as HTMLElement;
	const minutes = countMinutes(guide, (id) => banque.get(id)?.minutes);
	piece('.guide-compte').textContent = sayLongueur(guide.lignes.length, minutes);
	const dit = saySensibles(guide, banque);
	piece('.guide-sensible').textContent = dit;
	piece('.guide-sensible').hidden = dit === '';
	const say = (selecteur: string, texte: string): void => {
		for (const place of page.querySelectorAll(selecteur)) place.textContent = texte;
	};
	say('[data-titre]', guide.titre.trim() || 'Guide d’entretien');
	say('[data-duree]', sayMinutes(minutes));
	drawSuite(piece('[data-questions]'), listFeuille(guide, banque));
	showCadre(page, guide);
}

const QUAND = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' });

export function showCopies(page: HTMLElement): void {
	const copies = listCopies();
	page.querySelector('.guide-copies')?.replaceChildren(...copies.map(createCopie));
	page.querySelector('.guide-sans-copie')?.toggleAttribute('hidden', copies.length > 0);
}

function createCopie({ quand, guide }: Copie): HTMLLIElement {
	const titre = guide.titre.trim() || 'Sans titre';
	const n = guide.lignes.length;
	const dit = `${titre}, ${n}\u00a0question${n > 1 ? 's' : ''}, ${QUAND.format(new Date(quand))}`;
	const boutons = (['rouvrir', 'jeter'] as const).map((geste) => {
		const visible = geste === 'rouvrir' ? 'Rouvrir' : 'Jeter';
		const bouton = create('button', { type: 'button', className: 'lien-bouton' }, visible);
		bouton.append(create('span', { className: 'invisible' }, `\u00a0: ${dit}`));
		bouton.dataset.copie = geste;
		bouton.dataset.quand = quand;
		return bouton;
	});
	return create('li', {}, `${dit} `, boutons[0] ?? '', ' ', boutons[1] ?? '');
}

function sayLongueur(n: number, minutes: number): string {
	if (n === 0) return 'Aucune question';
	const long = minutes > LONG ? ' C’est long\u00a0: gardez-en pour une autre fois.' : '';
	return `${n}\u00a0question${n > 1 ? 's' : ''}, ${sayMinutes(minutes)}.${long}`;
}
