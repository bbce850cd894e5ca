/** Values of schema.org as plain words: texts, names, lengths of time. */
import { cleanSaisie } from '../../../core/ecriture/index.ts';
import { isObjet } from '../../../core/formats/objet.ts';
import type { Unite } from '../../../core/schema/champs.ts';
import type { Noeud } from './cadre.ts';

export const listOf = (valeur: unknown): unknown[] =>
	valeur === undefined || valeur === null ? [] : [valeur].flat();

export const isNoeud = (valeur: unknown): valeur is Noeud => isObjet(valeur);

/** A text, the value of one, or the name of a thing; empty when it is none of them. */
export function sayValeur(valeur: unknown): string {
	if (typeof valeur === 'string') return cleanSaisie(valeur).trim();
	if (typeof valeur === 'number') return String(valeur);
	if (Array.isArray(valeur)) return valeur.map(sayValeur).filter(Boolean).join(', ');
	if (!isNoeud(valeur)) return '';
	return sayValeur(valeur['@value'] ?? valeur.name ?? valeur.text ?? valeur.id ?? '');
}

/** Calls `voir` on the steps under some value, in order; `section`: the titles above, joined. */
export function visitEtapes(
	valeur: unknown,
	voir: (etape: Noeud | string, section: string) => void,
	section = '',
): void {
	for (const etape of listOf(valeur)) {
		if (!isNoeud(etape)) voir(sayValeur(etape), section);
		else if (etape.itemListElement === undefined) voir(etape, section);
		else {
			const nom = sayValeur(etape.name);
			visitEtapes(etape.itemListElement, voir, [section, nom].filter(Boolean).join(', '));
		}
	}
}

const DUREE =
	/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;
const UNITES: readonly Unite[] = ['annee', 'mois', 'semaine', 'jour', 'heure', 'minute'];

/** `PT2H30M`: 150 minutes; undefined when it is no length of time, or nothing of it. */
export function readDuree(valeur: unknown): { min: number; unite: Unite } | undefined {
	const [, ...nombres] = DUREE.exec(sayValeur(valeur)) ?? [];
	const parties = UNITES.flatMap((unite, i) =>
		Number(nombres[i] ?? 0) > 0 ? [{ min: Number(nombres[i]), unite }] : [],
	);
	const [premiere, seconde, ...reste] = parties;
	if (!premiere || reste.length > 0) return undefined;
	if (!seconde) return premiere;
	return premiere.unite === 'heure' && seconde.unite === 'minute'
		? { min: premiere.min * 60 + seconde.min, unite: 'minute' }
		: undefined;
}

const LICENCE_CC =
	/creativecommons\.org\/(?:licenses\/(?<code>[a-z-]+)\/(?<version>\d\.\d)|publicdomain\/zero)/iu;

/** The words of a licence that is given by its address. */
export function sayLicence(valeur: unknown): string {
	const dite = sayValeur(valeur);
	const groupes = LICENCE_CC.exec(dite)?.groups;
	if (groupes) return groupes.code ? `CC ${groupes.code.toUpperCase()} ${groupes.version}` : 'CC0';
	return /etalab|licence-ouverte/iu.test(dite) ? 'Licence Ouverte' : dite;
}
