/** A guide in an address: the group opens it and has the same questions. */
import { type Guide, parseTexteGuide } from '../../core/enquete/guide.ts';
import { readFragment, writeFragment } from '../../core/formats/fragment.ts';
import { compteInsecable } from '../../core/texte/comptes.ts';
import { adresseIci } from '../ici.ts';
import type { Banque } from './banque.ts';
import { texteOf } from './rendu.ts';

const NOM = 'guide';

export const adresseOf = (guide: Guide): string =>
	adresseIci() + writeFragment(NOM, JSON.stringify(guide));

/** The text of the guide that the address holds after its #, taken out of it; empty when it cannot be read. */
export function readAdresse(): string {
	const texte = readFragment(NOM, location.hash) ?? '';
	history.replaceState(null, '', location.pathname + location.search);
	return texte;
}

/**
 * The guide that the address holds after its #, taken out of it, without the questions that nobody can read here;
 * undefined when it cannot be read, or is empty.
 */
export function takeGuide(banque: Banque): Guide | undefined {
	const guide = parseTexteGuide(readAdresse());
	const lignes = guide?.lignes.filter((ligne) => texteOf(ligne, banque).trim() !== '') ?? [];
	return guide && lignes.length > 0 ? { ...guide, lignes } : undefined;
}

const sayNombre = (n: number): string => compteInsecable(n, 'question');

export function sayRecu(guide: Guide | undefined, mien: Guide): string {
	if (!guide)
		return 'L’adresse suivie ne contient pas de guide lisible\u00a0: demandez qu’on vous la renvoie. Le vôtre n’a pas changé.';
	const titre = guide.titre.trim() ? ` «\u00a0${guide.titre.trim()}\u00a0»,` : '';
	return `Un guide vous est proposé\u00a0:${titre} ${sayNombre(guide.lignes.length)}.${sayPlace(mien)}`;
}

/** What becomes of one's own. */
const sayPlace = ({ lignes }: Guide): string =>
	lignes.length === 0
		? ''
		: ` Il prendra la place du vôtre (${sayNombre(lignes.length)})\u00a0: pour le garder, copiez d’abord son adresse, dans «\u00a0Emporter\u00a0».`;
