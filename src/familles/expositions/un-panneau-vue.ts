/** One panel in words, for the page of its exhibition. */

import { NOMS_TYPES_PLACE } from '../../core/schema/types-de-place.ts';
import { sayBarres } from '../../vues/affiches/barres.ts';
import type { VueContenu, VueTexte } from '../../vues/fiche/vue.ts';
import { nommer, sayAdresse, toVueTexte } from '../../vues/mots.ts';
import type { Regard } from '../definir-vue.ts';
import { ownerOf } from './panneaux-vue.ts';
import { findRempli } from './regle-reprise.ts';
import type { Panneau, Place, Rempli } from './schema.ts';

type Sien = Regard<'expositions'>;

/** `numero`: its place on the wall. */
export function sayPanneau(regard: Sien, panneau: Panneau, numero: number): VueContenu[] {
	const { catalogue, fiche } = regard;
	const { titre, axe, chapeau, dessin, question, ailleurs = [], emplacements = [] } = panneau;
	const page = `/expositions/${ownerOf(catalogue, fiche.id, panneau)}/`;
	return [
		{
			genre: 'sous-titre',
			titre: `${numero}. ${titre}`,
			...(axe ? { precision: nommer(catalogue, 'axes', axe) } : {}),
		},
		...(dessin
			? [{ genre: 'figure' as const, page, fichier: dessin.fichier, alt: dessin.alt }]
			: []),
		{ genre: 'paragraphes', textes: [{ texte: chapeau }] },
		...sayTextes(regard, panneau),
		...ailleurs.map(
			({ quoi, page: href }): VueContenu => ({
				genre: 'liste',
				elements: [{ texte: quoi, lien: { titre: 'Lire la fiche', href } }],
			}),
		),
		{ genre: 'paragraphes', textes: [{ texte: `La question\u00a0: ${question}` }] },
		...emplacements.flatMap((place) => sayPlace(regard, panneau, place)),
	];
}

function sayTextes(
	{ numeros }: Sien,
	{ textes = [], chiffres = [], graphique }: Panneau,
): VueContenu[] {
	const entrees = [
		...textes.map(({ titre, ...dit }): VueTexte => ({ ...toVueTexte(dit, numeros), terme: titre })),
		...chiffres.map(
			({ valeur, legende, source }): VueTexte => ({
				...toVueTexte({ texte: legende, source }, numeros),
				terme: valeur,
			}),
		),
	];
	const source = numeros.get(graphique?.source ?? '');
	return [
		...(entrees.length > 0 ? [{ genre: 'definitions' as const, entrees }] : []),
		...(graphique
			? [
					{
						genre: 'graphique' as const,
						titre: graphique.titre,
						barres: sayBarres(graphique),
						...(source === undefined ? {} : { source }),
					},
				]
			: []),
	];
}

/** A place to fill, or what fills it. */
function sayPlace(regard: Sien, panneau: Panneau, place: Place): VueContenu[] {
	const rempli = findRempli(regard.donnees, panneau, place);
	if (rempli) return sayRempli(regard, place, rempli);
	const { type, titre, consigne, ou_trouver, adresse } = place;
	return [
		{
			genre: 'coches',
			elements: [
				{
					texte: `${NOMS_TYPES_PLACE[type]}\u00a0: ${titre}. ${consigne} Où le trouver\u00a0: ${ou_trouver}`,
					...(adresse ? { lien: { titre: sayAdresse(adresse), href: adresse } } : {}),
				},
			],
		},
	];
}

function sayRempli({ fiche }: Sien, { titre }: Place, rempli: Rempli): VueContenu[] {
	const { valeur, texte, origine, photo } = rempli;
	const dit = [valeur && `${valeur}.`, texte, origine && `(${origine})`].filter(Boolean).join(' ');
	return [
		...(photo
			? [
					{
						genre: 'figure' as const,
						page: fiche.page,
						fichier: photo.fichier,
						alt: photo.alt,
						legende: photo.credit,
					},
				]
			: []),
		{ genre: 'definitions', entrees: [{ terme: titre, texte: dit || 'En image.' }] },
	];
}
