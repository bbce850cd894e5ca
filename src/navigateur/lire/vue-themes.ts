/** The codebook: a button for each theme, and what one does to them. */
import { type Lecture, listThemes, type Theme } from '../../core/lecture-commune/lecture.ts';
import { create } from '../creer.ts';
import { isTouche } from '../touche.ts';
import type { EtatLecture } from './etat.ts';
import { sayCompte } from './mots.ts';
import { touchesOf } from './touches.ts';

/** Buttons that mark the current sentence; the cursor stays on the one that was pressed. */
export function showThemes(place: HTMLElement, etat: EtatLecture): void {
	const { lecture } = etat;
	const phrase = etat.phrases[etat.phrase];
	const marques = phrase ? etat.marquesOf(phrase) : [];
	const touches = touchesOf(lecture);
	const lignes = listThemes(lecture).map((theme) => {
		const bouton = createBouton(theme, touches.get(theme.id) ?? '');
		bouton.ariaPressed = `${marques.includes(theme.id)}`;
		const ligne = create('li', {}, bouton);
		if (theme.parent) ligne.className = 'lire-sous';
		return ligne;
	});
	keepFocus(place, () => place.replaceChildren(...lignes));
}

function createBouton({ id, nom, definition = '' }: Theme, touche: string): HTMLButtonElement {
	const lettre = create('kbd', {}, touche);
	lettre.setAttribute('aria-hidden', 'true');
	const bouton = create(
		'button',
		{ type: 'button', className: 'lire-theme', id: `theme-${id}`, title: definition },
		create('span', {}, nom),
		...(touche ? [lettre] : []),
	);
	bouton.dataset.marque = id;
	if (touche) bouton.setAttribute('aria-keyshortcuts', touche);
	return bouton;
}

/** Draws a list anew; the cursor comes back to the element of the same identifier. */
function keepFocus(place: HTMLElement, draw: () => void): void {
	const actif = document.activeElement;
	const id = actif && place.contains(actif) ? actif.id : '';
	draw();
	if (id) document.getElementById(id)?.focus({ preventScroll: true });
}

/** A form for each theme: its name, what it is, where it goes. What one is typing is left as it is. */
export function showRangement(place: HTMLElement, lecture: Lecture): void {
	const voulu = JSON.stringify([lecture.themes, lecture.passages.length]);
	if (place.dataset.montre === voulu || isEcrit(place)) return;
	place.dataset.montre = voulu;
	const ouverts = new Set([...place.querySelectorAll('details[open]')].map(({ id }) => id));
	keepFocus(place, () => {
		place.replaceChildren(...listThemes(lecture).map((theme) => createFiche(theme, lecture)));
		for (const fiche of place.querySelectorAll('details')) fiche.open = ouverts.has(fiche.id);
	});
}

const isEcrit = (place: HTMLElement): boolean =>
	[...place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(
		(champ) => champ === document.activeElement && isTouche(champ),
	);

function createFiche(theme: Theme, lecture: Lecture): HTMLLIElement {
	const { id, nom, definition = '', parent = '' } = theme;
	const n = lecture.passages.filter((passage) => passage.theme === id).length;
	const hauts = lecture.themes.filter((t) => !t.parent && t.id !== id);
	const tient = lecture.themes.some((t) => t.parent === id);
	const autres = listThemes(lecture).filter((t) => t.id !== id);
	const nommer = create('input', { type: 'text', defaultValue: nom, maxLength: 60 });
	const definir = create('textarea', { defaultValue: definition, rows: 2, maxLength: 300 });
	const ranger = createSelect('Aucun', hauts, parent);
	ranger.disabled = tient;
	const fondre = createSelect('Choisir…', autres, '');
	const retirer = create(
		'button',
		{ type: 'button', className: 'lien-bouton' },
		'Supprimer ce thème',
	);
	retirer.dataset.retirer = id;
	const fiche = create(
		'details',
		{ id: `fiche-${id}` },
		create(
			'summary',
			{},
			nom,
			create('span', { className: 'precision' }, ` ${sayCompte(n, 'marque')}`),
		),
		create(
			'div',
			{ className: 'formulaire-champs' },
			createChamp('nom', id, 'Nom', nommer),
			createChamp('definition', id, 'Ce qui en est, et n’en est pas', definir),
			createChamp('parent', id, 'Dans le thème', ranger),
			createChamp('fondre', id, 'Réunir avec', fondre),
		),
		create('p', {}, retirer),
	);
	return create('li', {}, fiche);
}

function createChamp(
	geste: string,
	theme: string,
	dit: string,
	champ: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
): HTMLParagraphElement {
	champ.id = `${geste}-${theme}`;
	champ.dataset.geste = geste;
	champ.dataset.theme = theme;
	return create('p', {}, create('label', { htmlFor: champ.id }, dit), champ);
}

function createSelect(vide: string, themes: readonly Theme[], choisi: string): HTMLSelectElement {
	const options = themes.map(({ id, nom }) =>
		create('option', { value: id, defaultSelected: id === choisi }, nom),
	);
	return create('select', {}, create('option', { value: '' }, vide), ...options);
}
