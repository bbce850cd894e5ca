/**
 * Answers that come from a draft of another version, from an address, from anyone: those that the form
 * can show, and the names of the others.
 */
import { isObjet } from '../../core/formats/objet.ts';
import { corpsDeForme, enfantsOf, modeleOf, type Valeurs } from './champs.ts';
import { nomOf } from './nom.ts';

type Champ = HTMLElement;

export interface Tri {
	valeurs: Valeurs;
	/** Said as a person reads them: « Étapes », « Objectifs (30 réponses sur 500) ». */
	ecartes: string[];
}

/** Beyond, a list has no limit of its own that a person would reach. */
const ELEMENTS_MAX = 100;

/** The answers of a form, by the fields of its first level. */
export function sortValeurs(champs: readonly Champ[], recues: Valeurs): Tri {
	const ecartes = new Set<string>();
	const valeurs = keepObjet(champs, recues, (nom) => ecartes.add(nom));
	return { valeurs: valeurs ?? {}, ecartes: [...ecartes] };
}

type Ecarter = (nom: string) => void;

function keepObjet(champs: readonly Champ[], recues: Valeurs, ecarter: Ecarter): Valeurs {
	const connus = new Map(champs.map((c) => [c.dataset.champ ?? '', c]));
	const entrees = Object.entries(recues).flatMap(([nom, valeur]) => {
		const champ = connus.get(nom);
		if (!champ) ecarter(nom);
		const gardee = champ && keepChamp(champ, valeur, ecarter);
		return gardee === undefined ? [] : [[nom, gardee] as const];
	});
	return Object.fromEntries(entrees);
}

/** The value when the field can show it, what of it can be shown, or undefined. */
function keepChamp(champ: Champ, valeur: unknown, ecarter: Ecarter): unknown {
	if (valeur === undefined || valeur === null) return undefined;
	const gardee = keepForme(champ, valeur, ecarter);
	if (gardee === undefined) ecarter(nomOf(champ) || (champ.dataset.champ ?? ''));
	return gardee;
}

function keepForme(champ: Champ, valeur: unknown, ecarter: Ecarter): unknown {
	switch (champ.dataset.genre) {
		case 'objet':
			return isObjet(valeur) ? keepObjet(enfantsOf(champ), valeur, ecarter) : undefined;
		case 'liste':
			return Array.isArray(valeur) ? keepListe(champ, valeur, ecarter) : undefined;
		case 'cases':
			return Array.isArray(valeur) ? keepCases(champ, valeur, ecarter) : undefined;
		case 'formes':
			return keepVoie(champ, valeur, ecarter);
		case 'oui-non':
			return typeof valeur === 'boolean' ? valeur : undefined;
		case 'case':
			return valeur === true ? true : undefined;
		case 'choix':
			return typeof valeur === 'string' && hasOption(champ, valeur) ? valeur : undefined;
		default:
			return typeof valeur === 'string' || typeof valeur === 'number' ? valeur : undefined;
	}
}

const hasOption = (champ: Champ, valeur: string): boolean =>
	[...champ.querySelectorAll('option')].some((o) => o.value === valeur);

function keepListe(champ: Champ, valeurs: readonly unknown[], ecarter: Ecarter): unknown[] {
	const element = modeleOf(champ)?.querySelector<Champ>('[data-element] > [data-champ]');
	const ajout = champ.querySelector<HTMLElement>(':scope > .champ-ajout > button');
	const max = Math.min(Number(ajout?.dataset.max) || ELEMENTS_MAX, ELEMENTS_MAX);
	if (valeurs.length > max) ecarter(`${nomOf(champ)} (${max} réponses sur ${valeurs.length})`);
	const dire: Ecarter = () => ecarter(nomOf(champ));
	return valeurs.slice(0, max).flatMap((v) => {
		const gardee = element ? keepChamp(element, v, dire) : undefined;
		return gardee === undefined ? [] : [gardee];
	});
}

function keepCases(champ: Champ, valeurs: readonly unknown[], ecarter: Ecarter): string[] {
	const connues = new Set(
		[...champ.querySelectorAll<HTMLInputElement>(':scope > .champ-options input')].map(
			(c) => c.value,
		),
	);
	const gardees = valeurs.filter((v): v is string => typeof v === 'string' && connues.has(v));
	if (gardees.length < valeurs.length) ecarter(nomOf(champ));
	return [...new Set(gardees)];
}

/** The first of the ways to answer that can show it. */
function keepVoie(champ: Champ, valeur: unknown, ecarter: Ecarter): unknown {
	const voies = [...champ.querySelectorAll<HTMLInputElement>(':scope > .champ-voies input')];
	if (voies.some((v) => v.dataset.constante !== undefined && v.dataset.constante === valeur))
		return valeur;
	for (const voie of voies) {
		const { constante, drapeau } = voie.dataset;
		const corps = constante === undefined ? corpsDeForme(champ, Number(voie.value)) : null;
		if (!corps || (drapeau !== undefined) !== (isObjet(valeur) && valeur[drapeau ?? ''] === true))
			continue;
		const { [drapeau ?? '']: _, ...reste } = isObjet(valeur) ? valeur : {};
		const gardee = keepForme(corps, drapeau ? reste : valeur, ecarter);
		if (gardee !== undefined) return drapeau ? { [drapeau]: true, ...(gardee as Valeurs) } : gardee;
	}
	return undefined;
}
