/** Between the fields of the page and plain values, in both directions. */
import { cleanSaisie } from '../../core/ecriture/nettoyer.ts';
import { stripPuce } from '../../core/ecriture/puces.ts';
import {
	type Bornes,
	parseAdresse,
	parseDate,
	parseNombre,
	type UniteSaisie,
} from '../../core/saisie/saisie.ts';
import { fillCommune, readCommune } from './champ-commune.ts';
import { addElement, clearElements, listElements, openFirst } from './elements.ts';

export type Valeurs = Record<string, unknown>;
type Champ = HTMLElement;
type Saisie = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The box of a field that has one. */
export function saisieOf(champ: Champ): Saisie {
	return champ.querySelector(
		':scope > :is(input, textarea, select), :scope > label > input',
	) as Saisie;
}

export const enfantsOf = (champ: Champ): Champ[] => [
	...champ.querySelectorAll<Champ>(':scope > .champ-corps > [data-champ]'),
];
const cochesOf = (champ: Champ): HTMLInputElement[] => [
	...champ.querySelectorAll<HTMLInputElement>(
		':scope > .champ-options input, :scope > .champ-voies input',
	),
];
export const formesOf = (champ: Champ): HTMLInputElement[] => [
	...champ.querySelectorAll<HTMLInputElement>(':scope > .champ-voies input'),
];
export const corpsDeForme = (champ: Champ, i: number): Champ | null =>
	champ.querySelector<Champ>(`:scope > [data-forme-corps="${i}"] > [data-champ]`);

/** Nothing, or a list or an object that holds nothing. */
const isVide = (valeur: unknown): boolean =>
	valeur === undefined ||
	(typeof valeur === 'object' && valeur !== null && Object.keys(valeur).length === 0);

/** What a list or an object that holds nothing is written as. */
function videOf<T>(champ: Champ, vide: T): T | undefined {
	return 'requis' in champ.dataset || 'vide' in champ.dataset ? vide : undefined;
}

/** What a list copies for each of its elements. */
export const modeleOf = (liste: Champ): DocumentFragment | undefined =>
	liste.querySelector<HTMLTemplateElement>(':scope > template[data-modele]')?.content;

/** The answer of a field; undefined when there is none. */
export function readChamp(champ: Champ): unknown {
	switch (champ.dataset.genre) {
		case 'objet': {
			const entrees = enfantsOf(champ).map((c) => [c.dataset.champ, readChamp(c)] as const);
			const pleines = entrees.filter(([, v]) => v !== undefined);
			return pleines.every(([, v]) => isVide(v)) ? videOf(champ, {}) : Object.fromEntries(pleines);
		}
		case 'liste': {
			const valeurs = listRemplis(champ).map(readChamp);
			return valeurs.length > 0 ? valeurs : videOf(champ, []);
		}
		case 'cases': {
			const valeurs = readCases(champ);
			return valeurs.length > 0 ? valeurs : videOf(champ, []);
		}
		case 'formes':
			return readForme(champ);
		case 'oui-non': {
			const valeur = cochesOf(champ).find((c) => c.checked)?.value;
			return valeur ? valeur === 'true' : undefined;
		}
		case 'case':
			return (saisieOf(champ) as HTMLInputElement).checked || undefined;
		default:
			return readSaisie(champ);
	}
}

/** The elements where something is written: the others are not in the file. */
const listRemplis = (liste: Champ): Champ[] =>
	listElements(liste).filter((e) => !isVide(readChamp(e)));

/** In the order they were given first, then as the page lists them. */
function readCases(champ: Champ): string[] {
	const coches = cochesOf(champ);
	const cochees = new Set(coches.filter((c) => c.checked).map((c) => c.value));
	const connues = new Set(coches.map((c) => c.value));
	const avant = JSON.parse(champ.dataset.ordre ?? '[]') as string[];
	const gardees = avant.filter((v) => cochees.has(v) || !connues.has(v));
	return [...new Set([...gardees, ...cochees])];
}

function readForme(champ: Champ): unknown {
	const choisie = formesOf(champ).find((f) => f.checked);
	if (!choisie) return undefined;
	const { constante, drapeau } = choisie.dataset;
	if (constante !== undefined) return constante;
	const corps = corpsDeForme(champ, Number(choisie.value));
	const valeur = corps ? readChamp(corps) : undefined;
	return drapeau ? { [drapeau]: true, ...(valeur as Valeurs | undefined) } : valeur;
}

function readSaisie(champ: Champ): unknown {
	const saisie = saisieOf(champ);
	const texte = stripListe(champ, cleanSaisie(saisie.value)).trim();
	if (texte === '') return undefined;
	if (champ.dataset.genre === 'nombre') return parseNombre(texte, bornesOf(saisie)) ?? texte;
	if ('date' in saisie.dataset) return parseDate(texte) ?? texte;
	if ('adresse' in saisie.dataset) return parseAdresse(texte) ?? texte;
	if ('commune' in saisie.dataset) return readCommune(saisie, texte);
	return texte;
}

/** An item of a list pasted with its bullet: the page draws one. */
const stripListe = (champ: Champ, texte: string): string =>
	champ.parentElement?.matches('[data-element]') ? stripPuce(texte) : texte;

/** What the page says of a number; what is none stays as it was typed: the check will ask again. */
function bornesOf({ dataset }: Saisie): Bornes {
	const toBorne = (texte: string | undefined): number | undefined =>
		texte === undefined ? undefined : Number(texte);
	return {
		entier: 'entier' in dataset,
		min: toBorne(dataset.min),
		max: toBorne(dataset.maxNombre),
		unite: dataset.unite as UniteSaisie | undefined,
	};
}

/** Shows a value in a field; `undefined` empties it. */
export function fillChamp(champ: Champ, valeur: unknown): void {
	const vide = Array.isArray(valeur)
		? valeur.length === 0
		: typeof valeur === 'object' && valeur !== null && Object.keys(valeur).length === 0;
	champ.toggleAttribute('data-vide', vide);
	switch (champ.dataset.genre) {
		case 'objet':
			for (const enfant of enfantsOf(champ))
				fillChamp(enfant, (valeur as Valeurs | undefined)?.[enfant.dataset.champ ?? '']);
			break;
		case 'liste':
			clearElements(champ);
			for (const v of Array.isArray(valeur) ? valeur : []) fillChamp(addElement(champ), v);
			openFirst(champ);
			break;
		case 'cases':
			champ.dataset.ordre = JSON.stringify(valeur ?? []);
			for (const c of cochesOf(champ)) c.checked = ((valeur ?? []) as string[]).includes(c.value);
			break;
		case 'formes':
			fillForme(champ, valeur);
			break;
		case 'oui-non':
			for (const c of cochesOf(champ)) c.checked = c.value === String(valeur ?? '');
			break;
		case 'case':
			(saisieOf(champ) as HTMLInputElement).checked = valeur === true;
			break;
		default:
			fillSaisie(saisieOf(champ), valeur);
	}
}

function fillSaisie(saisie: Saisie, valeur: unknown): void {
	const texte = valeur === undefined ? '' : String(valeur);
	if (saisie instanceof HTMLSelectElement && ![...saisie.options].some((o) => o.value === texte))
		saisie.append(new Option(texte, texte));
	if ('commune' in saisie.dataset) fillCommune(saisie, texte);
	else saisie.value = texte;
}

function fillForme(champ: Champ, valeur: unknown): void {
	const formes = formesOf(champ);
	const convient = (f: HTMLInputElement): boolean => {
		const { constante, drapeau } = f.dataset;
		if (constante !== undefined) return valeur === constante;
		if (drapeau) return typeof valeur === 'object' && valeur !== null && drapeau in valeur;
		const genre = corpsDeForme(champ, Number(f.value))?.dataset.genre;
		return Array.isArray(valeur) ? genre === 'liste' : genre !== 'liste';
	};
	const choisie = valeur === undefined ? formes[0] : (formes.find(convient) ?? formes[0]);
	for (const f of formes) {
		f.checked = f === choisie;
		const corps = corpsDeForme(champ, Number(f.value));
		if (corps) fillChamp(corps, f === choisie ? valeur : undefined);
	}
	showForme(champ);
}

/** Shows the questions of the way that is chosen, and no other. */
export function showForme(champ: Champ): void {
	for (const f of formesOf(champ)) {
		const zone = champ.querySelector<HTMLElement>(`:scope > [data-forme-corps="${f.value}"]`);
		if (zone) zone.hidden = !f.checked;
	}
}

/** The fields of the first level, of the form or of one of its parts. */
export function listChamps(zone: HTMLElement): Champ[] {
	const champs = '.contribution-groupe > [data-champ]';
	return [...zone.querySelectorAll<Champ>(champs)];
}

/** The field that a path leads to, or the nearest that holds it. */
export function findChamp(racine: HTMLElement, chemin: string): Champ | undefined {
	const cles = chemin.split('.');
	let champ = listChamps(racine).find((c) => c.dataset.champ === cles[0]);
	for (const cle of cles.slice(1)) {
		const suivant = champ && stepInto(champ, cle);
		if (!suivant) break;
		champ = suivant;
	}
	return champ;
}

function stepInto(champ: Champ, cle: string): Champ | undefined {
	if (champ.dataset.genre === 'formes') {
		const choisie = formesOf(champ).find((f) => f.checked);
		const corps = choisie && corpsDeForme(champ, Number(choisie.value));
		return corps ? stepInto(corps, cle) : undefined;
	}
	if (champ.dataset.genre === 'objet') return enfantsOf(champ).find((c) => c.dataset.champ === cle);
	if (champ.dataset.genre !== 'liste') return undefined;
	return listRemplis(champ)[Number(cle)];
}
