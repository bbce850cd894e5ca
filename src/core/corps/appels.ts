/** Calls of notes and sources where French sets them: against the word, before the stop. */

import { findBloc } from '../../blocs/registre/definitions.ts';
import type { Ligne } from '../arbre.ts';
import { splitFin } from '../texte/appels.ts';

const isAppel = (ligne: Ligne | undefined): boolean =>
	ligne?.type === 'appel-note' || (ligne?.type === 'bloc' && findBloc(ligne.nom)?.appel === true);

/** « Un fait. [1] » becomes « Un fait [1]. »; several calls stay together. */
export function placeAppels(lignes: readonly Ligne[]): Ligne[] {
	const placees: Ligne[] = [];
	for (let i = 0; i < lignes.length; i++) {
		const ligne = lignes[i] as Ligne;
		if (ligne.type !== 'texte' || !isAppel(lignes[i + 1])) {
			placees.push(ligne);
			continue;
		}
		const { corps, fin } = splitFin(ligne.valeur.trimEnd());
		if (corps === '' || fin === '') {
			placees.push(ligne);
			continue;
		}
		placees.push({ ...ligne, valeur: corps });
		while (isAppel(lignes[i + 1])) placees.push(lignes[++i] as Ligne);
		placees.push({ type: 'texte', valeur: fin });
	}
	return placees;
}
