/** The elements of a list: added, moved, taken away, each with names of its own. */
import { fillOptions } from './listes.ts';
import { nomOf } from './nom.ts';

let compte = 0;

const zoneOf = (liste: HTMLElement): HTMLElement =>
	liste.querySelector(':scope > [data-elements]') as HTMLElement;

/** The field of each element, in order. */
export function listElements(liste: HTMLElement): HTMLElement[] {
	return [
		...liste.querySelectorAll<HTMLElement>(
			':scope > [data-elements] > [data-element] > [data-champ]',
		),
	];
}

export function clearElements(liste: HTMLElement): void {
	zoneOf(liste).replaceChildren();
	countElements(liste);
}

/** A list that needs one shows a first element, ready to be filled. */
export function openFirst(liste: HTMLElement): void {
	const ajout = liste.querySelector<HTMLElement>(':scope > .champ-ajout > button');
	if (
		'requis' in liste.dataset &&
		Number(ajout?.dataset.min) > 0 &&
		listElements(liste).length === 0
	)
		addElement(liste);
}

/** Adds an empty element at the end, and gives its field. */
export function addElement(liste: HTMLElement): HTMLElement {
	const modele = liste.querySelector<HTMLTemplateElement>(':scope > template[data-modele]');
	if (!modele) throw new Error(`« ${liste.dataset.champ} » n’est pas une liste.`);
	const copie = modele.content.cloneNode(true) as DocumentFragment;
	rename(copie, `-${++compte}`);
	fillOptions(copie);
	const element = copie.firstElementChild as HTMLElement;
	zoneOf(liste).append(copie);
	countElements(liste);
	const champ = element.querySelector<HTMLElement>(':scope > [data-champ]') as HTMLElement;
	for (const interieure of champ.querySelectorAll<HTMLElement>('[data-genre=liste]'))
		openFirst(interieure);
	champ.dispatchEvent(new CustomEvent('element-ajoute', { bubbles: true }));
	return champ;
}

const NOMS = ['id', 'for', 'name', 'list', 'aria-describedby', 'aria-labelledby'];

/** Every name of the copy, and of the models it holds, made unique by a suffix. */
function rename(zone: DocumentFragment, suffixe: string): void {
	for (const element of zone.querySelectorAll('*')) {
		for (const nom of NOMS) {
			const valeur = element.getAttribute(nom);
			if (valeur)
				element.setAttribute(
					nom,
					valeur.replace(/\S+/g, (id) => id + suffixe),
				);
		}
		if (element instanceof HTMLTemplateElement) rename(element.content, suffixe);
	}
}

/** Numbers the elements for who cannot see them, and stops at the limit. */
function countElements(liste: HTMLElement): void {
	const elements = [...zoneOf(liste).children];
	for (const [i, element] of elements.entries()) {
		const rang = `${i + 1} sur ${elements.length}`;
		for (const bouton of element.querySelectorAll<HTMLElement>(':scope > .champ-gestes > button'))
			bouton.setAttribute('aria-label', `${bouton.textContent} l’élément ${rang}`);
		nameElement(element, `${rang} de «\u00a0${nomOf(liste)}\u00a0»`);
		const premier = element.querySelector<HTMLButtonElement>(
			':scope > .champ-gestes > [data-geste=monter]',
		);
		if (premier) premier.disabled = i === 0;
	}
	const ajout = liste.querySelector<HTMLButtonElement>(':scope > .champ-ajout > button');
	if (ajout) ajout.disabled = elements.length >= Number(ajout.dataset.max);
}

/** A name that is heard and not seen says which one it is: several of one name are not told apart. */
function nameElement(element: Element, rang: string): void {
	const nom = element.querySelector(':scope > [data-champ] > :is(label, legend).invisible');
	if (!nom) return;
	const dit = nom.querySelector('[data-rang]') ?? document.createElement('span');
	dit.setAttribute('data-rang', '');
	dit.textContent = ` ${rang}`;
	nom.append(dit);
}

/** Adds, takes away or moves up, as the button says; gives what should be focused. */
export function doGeste(bouton: HTMLElement): HTMLElement | null {
	const liste = bouton.closest<HTMLElement>('[data-genre=liste]');
	if (!liste) return null;
	if (bouton.dataset.geste === 'ajouter') return firstSaisie(addElement(liste));
	const element = bouton.closest<HTMLElement>('[data-element]') as HTMLElement;
	const voisin = (element.previousElementSibling ??
		element.nextElementSibling) as HTMLElement | null;
	if (bouton.dataset.geste === 'retirer') element.remove();
	else element.previousElementSibling?.before(element);
	countElements(liste);
	if (bouton.dataset.geste === 'monter')
		return bouton.matches(':disabled') ? firstSaisie(element) : bouton;
	return voisin ? firstSaisie(voisin) : liste.querySelector('[data-geste=ajouter]');
}

export function firstSaisie(zone: HTMLElement): HTMLElement | null {
	return zone.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select');
}
