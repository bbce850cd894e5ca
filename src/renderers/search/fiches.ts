/** What is searched of each sheet. */
import type { Champ } from './champs.ts';
import type { Cherchable } from './cherchable.ts';
import { MotsJoints } from './composes.ts';
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
): { fiches: Iterable<Cherchable>; connus: MotsJoints } {
	const releves = matieres.map(read);
	const connus = new MotsJoints(releves.map(({ soudes }) => listMots(soudes)));
	return {
		connus,
		fiches: {
			*[Symbol.iterator]() {
				for (const [i, matiere] of matieres.entries())
					yield buildFiche(matiere, releves[i] as Releve, connus);
			},
		},
	};
}

function buildFiche(
	{ formes, grandeurs, ...matiere }: Matiere,
	{ champs, bruts, joints, unites }: Releve,
	connus: MotsJoints,
): Cherchable {
	const formesBrutes = splitMots(formes);
	const textes = unites.map(listMots);
	const dites = textes.flat().filter((mot) => mot.startsWith('#'));
	const ajouts: Champ[] = [
		{ nom: 'grandeurs', mots: [...new Set([...grandeurs, ...dites])] },
		{ nom: 'joints', mots: listMots(joints).filter((joint) => connus.has(joint)) },
		{ nom: 'formes', mots: normalizeMots(formesBrutes) },
	];
	return {
		...matiere,
		champs: [...champs.map(({ nom, mots }) => ({ nom, mots: listMots(mots) })), ...ajouts],
		unites: textes,
		bruts: [...listMots(bruts), ...formesBrutes],
	};
}
