/** New lines in the list of a guide: what was open stays open, whoever types goes on where they were. */
import type { Guide } from '../../core/enquete/guide.ts';
import { drawSuite } from '../suite.ts';
import type { Banque } from './banque.ts';
import { createReglages } from './reglages.ts';
import { listLignes } from './rendu.ts';

type Champ = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

const idOf = (element: Element | null): string | undefined =>
	element?.closest<HTMLElement>('li')?.dataset.id;

/** Fills the settings of a line, once it is opened. */
export function fillReglages(ligne: HTMLElement, guide: Guide, banque: Banque): void {
	const dite = guide.lignes.find(({ id }) => id === ligne.dataset.id);
	const place = ligne.querySelector('.guide-champs');
	if (dite && place) place.replaceChildren(...createReglages(dite, guide, banque));
}

export function showLignes(liste: HTMLElement, guide: Guide, banque: Banque): void {
	const actif = liste.contains(document.activeElement)
		? (document.activeElement as Champ)
		: undefined;
	const tenu = actif && {
		id: idOf(actif),
		name: actif.name,
		place: actif instanceof HTMLTextAreaElement ? [actif.selectionStart, actif.selectionEnd] : [],
	};
	const ouvertes = new Set([...liste.querySelectorAll('details[open]')].map(idOf));
	drawSuite(liste, listLignes(guide, banque));
	const lignes = [...liste.children] as HTMLElement[];
	for (const ligne of lignes.filter(({ dataset }) => ouvertes.has(dataset.id))) {
		fillReglages(ligne, guide, banque);
		ligne.querySelector('details')?.setAttribute('open', '');
	}
	if (!tenu?.name) return;
	const ligne = lignes.find(({ dataset }) => dataset.id === tenu.id);
	const champ = ligne?.querySelector<Champ>(`[name=${tenu.name}]`);
	champ?.focus();
	const [debut, fin] = tenu.place;
	if (champ instanceof HTMLTextAreaElement && debut !== undefined && fin !== undefined)
		champ.setSelectionRange(debut, fin);
}
