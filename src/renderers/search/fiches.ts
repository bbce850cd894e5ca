/** What is searched of each sheet. */
import type { Champ } from './champs.ts';
import type { Cherchable } from './cherchable.ts';
import { MotsJoints } from './composes.ts';
import { AUTRES_FORMES, AUTRES_NOMS } from './extrait.ts';
import type { Matiere } from './matiere.ts';
import { normalizeMots, splitMots } from './normaliseur.ts';
import { listMots, type Releve, readReleve } from './releve.ts';

/**
 * One record per sheet, in the order given, made each time it is gone through: of thousands, one at a time
 * is there. `read`: where what is kept of a sheet is found.
 */
export function readFichesCherchables(
	matieres: readonly Matiere[],
	read: (matiere: Matiere) => Releve = readReleve,
): Iterable<Cherchable> {
	const releves = matieres.map(read);
	const connus = new MotsJoints(releves.map(({ soudes }) => listMots(soudes)));
	return {
		*[Symbol.iterator]() {
			for (const [i, matiere] of matieres.entries())
				yield buildFiche(matiere, releves[i] as Releve, connus);
		},
	};
}

function buildFiche(
	{ alias, formes, texte, ...matiere }: Matiere,
	{ champs, bruts, joints }: Releve,
	connus: MotsJoints,
): Cherchable {
	const formesBrutes = splitMots(formes);
	const ajouts: Champ[] = [
		{ nom: 'joints', mots: listMots(joints).filter((joint) => connus.has(joint)) },
		{ nom: 'formes', mots: normalizeMots(formesBrutes) },
	];
	return {
		...matiere,
		champs: [...champs.map(({ nom, mots }) => ({ nom, mots: listMots(mots) })), ...ajouts],
		texte: [texte, addTo(AUTRES_NOMS, alias), addTo(AUTRES_FORMES, formes)].join(''),
		bruts: [...listMots(bruts), ...formesBrutes],
	};
}

const addTo = (titre: string, noms: string): string => (noms === '' ? '' : `${titre}${noms}.`);
