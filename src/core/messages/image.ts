/** What can be wrong with an image, and what it tells without showing it. */

import {
	CACHEES,
	type Cachee,
	COTE_PUBLIE,
	IMAGE_OCTETS_MAX,
	PIXELS_MAX,
} from '../lecture/images.ts';
import { sayNombre } from '../temps/durees.ts';
import { avertissement, erreur, type Valeur } from './entree.ts';

type Cotes = Valeur & { largeur: number; hauteur: number };

const sayCotes = ({ largeur, hauteur }: Omit<Cotes, 'valeur'>): string =>
	`${sayNombre(largeur)}\u00a0×\u00a0${sayNombre(hauteur)}`;

/** « dit où elle a été prise, et garde d’autres données cachées : l’appareil, un commentaire » */
function sayCachees(cachees: readonly Cachee[]): string {
	const autres = cachees.filter((c) => c !== 'lieu').map((c) => CACHEES[c]);
	if (!cachees.includes('lieu')) return `garde des données cachées : ${autres.join(', ')}`;
	const lieu = 'dit où elle a été prise';
	return autres.length === 0
		? lieu
		: `${lieu}, et garde d’autres données cachées : ${autres.join(', ')}`;
}

const millions = (nombre: number): string => sayNombre(nombre / 1_000_000);

export const image = {
	'image-illisible': erreur<Valeur>(
		(p) => `Le contenu de « ${p.valeur} » n’est pas celui que son nom annonce.`,
		() => 'Exportez l’image à nouveau en PNG, JPEG, WebP ou AVIF.',
	),
	'image-abimee': erreur<Valeur>(
		(p) => `L’image « ${p.valeur} » est abîmée : elle ne peut pas être ouverte en entier.`,
		() => 'Reprenez l’original, ou exportez-la à nouveau en PNG, JPEG, WebP ou AVIF.',
	),
	'image-enorme': erreur<Cotes>(
		(p) =>
			p.largeur > 0
				? `L’image « ${p.valeur} » fait ${sayCotes(p)} points : elle est trop grande pour être ouverte sans risque.`
				: `Le fichier de l’image « ${p.valeur} » est trop lourd pour être ouvert sans risque.`,
		() =>
			`Réduisez-la : au plus ${millions(PIXELS_MAX)} millions de points et ${millions(IMAGE_OCTETS_MAX)} Mo. Le site n’en publie que ${sayNombre(COTE_PUBLIE)} points de côté.`,
	),
	'image-reduite': avertissement<Cotes & { publiee: { largeur: number; hauteur: number } }>(
		(p) =>
			`L’image « ${p.valeur} » fait ${sayCotes(p)} points : elle est publiée en ${sayCotes(p.publiee)}.`,
		() =>
			'Si ses détails comptent, coupez-la en plusieurs images ; sinon, réduisez-la : le dépôt restera léger.',
	),
	'image-bavarde': avertissement<Valeur & { cachees: readonly Cachee[] }>(
		(p) => `L’image « ${p.valeur} » ${sayCachees(p.cachees)}.`,
		() =>
			'Le site n’en publie rien : il en fait une copie sans ces données. Le fichier d’origine les garde : s’il va dans un dépôt public, exportez-le d’abord sans ses métadonnées.',
	),
};
