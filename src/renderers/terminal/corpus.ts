/** The state of the commons for a terminal: plain text, in columns. */

import { maxOf } from '../../core/formats/suites.ts';
import { countPoints } from '../../core/lecture/places.ts';
import type { VueLien } from '../../vues/fiche/vue.ts';
import type { VueEtat } from '../../vues/listes/etat.ts';
import type { Repartition } from '../../vues/listes/repartitions.ts';

export function toTerminal(vue: VueEtat): string {
	const { relectures, liens } = vue;
	const relues = [
		...(relectures.plusAncienne ? [sayLien(relectures.plusAncienne)] : []),
		`Relues : ${relectures.faites}. Jamais relues : ${relectures.jamais}.`,
	];
	return [
		part(`${vue.fiches} fiches`, []),
		part('Ce que disent les fiches', alignSuivis(vue)),
		...vue.repartitions.map(sayRepartition),
		...vue.manques.map(({ titre, liens }) => sayListe(titre, liens)),
		part(relectures.plusAncienne ? 'Relecture (la plus ancienne d’abord)' : 'Relecture', relues),
		part('Lisibilité (de la plus difficile à la plus facile)', alignLisibilite(vue)),
		part('Liens', [liens.texte, ...liens.muets.map((m) => `${m.url}  ${m.raison}`)]),
	].join('\n');
}

const part = (titre: string, lignes: readonly string[]): string =>
	`${titre}\n${lignes.map((l) => `  ${l}\n`).join('')}`;

const sayLien = ({ titre, href, texte }: VueLien): string =>
	[href.replace(/^\/|\/$/g, ''), titre, texte].filter(Boolean).join('  ');

const sayListe = (titre: string, liens: readonly VueLien[]): string =>
	part(
		`${titre} (${liens.length})`,
		align(liens.map((l) => [l.href.replace(/^\/|\/$/g, ''), l.titre, l.texte ?? ''])),
	);

function sayRepartition({ titre, precision, comptes }: Repartition): string {
	const lignes = align(
		comptes.map(({ nom, nombre }) => [nom, String(nombre)]),
		1,
	);
	return part(precision ? `${titre}. ${precision}` : titre, lignes);
}

const alignSuivis = ({ suivis }: VueEtat): string[] =>
	align(suivis.map(({ quoi, tenus, sur }) => [quoi, `${tenus} sur ${sur}`]));

function alignLisibilite({ lisibilite }: VueEtat): string[] {
	const fr = (n: number): string => n.toLocaleString('fr-FR', { minimumFractionDigits: 1 });
	return align(
		[
			['fiche', 'indice', 'mots/phrase', 'plus longue', 'plus de 35 mots'],
			...lisibilite.map((l) => [
				l.fiche.href.replace(/^\/|\/$/g, ''),
				fr(l.indice),
				fr(l.motsParPhrase),
				String(l.plusLongue),
				String(l.longues),
			]),
		],
		1,
	);
}

/** Columns of the same width; from `aDroite` on, figures end together. */
function align(lignes: readonly string[][], aDroite = Number.POSITIVE_INFINITY): string[] {
	const largeurs = (lignes[0] ?? []).map((_, i) =>
		maxOf(lignes.map((l) => countPoints(l[i] ?? ''))),
	);
	return lignes.map((ligne) =>
		ligne
			.map((cellule, i) => {
				const blanc = ' '.repeat((largeurs[i] ?? 0) - countPoints(cellule));
				return i >= aDroite ? blanc + cellule : cellule + blanc;
			})
			.join('  ')
			.trimEnd(),
	);
}
