/** What is searched of each sheet. */
import type { Champ } from './champs.ts';
import type { Cherchable } from './cherchable.ts';
import { MotsJoints } from './composes.ts';
import { AUTRES_FORMES, AUTRES_NOMS } from './extrait.ts';
import type { Matiere } from './matiere.ts';
import { normalizeMots, splitMots } from './normaliseur.ts';
import { type Releve, readReleve } from './releve.ts';

/** One record per sheet, in the order given. `read`: where what is kept of a sheet is found. */
export function buildFichesCherchables(
	matieres: readonly Matiere[],
	read: (matiere: Matiere) => Releve = readReleve,
): Cherchable[] {
	const releves = matieres.map(read);
	const connus = new MotsJoints(releves.map(({ soudes }) => soudes));
	return matieres.map((matiere, i) => buildFiche(matiere, releves[i] as Releve, connus));
}

function buildFiche(
	{ alias, formes, texte, ...matiere }: Matiere,
	{ champs, bruts, joints }: Releve,
	connus: MotsJoints,
): Cherchable {
	const formesBrutes = splitMots(formes);
	const ajouts: Champ[] = [
		{ nom: 'joints', mots: joints.filter((joint) => connus.has(joint)) },
		{ nom: 'formes', mots: normalizeMots(formesBrutes) },
	];
	return {
		...matiere,
		champs: [...champs, ...ajouts],
		texte: [texte, addTo(AUTRES_NOMS, alias), addTo(AUTRES_FORMES, formes)].join(''),
		bruts: [...bruts, ...formesBrutes],
	};
}

const addTo = (titre: string, noms: string): string => (noms === '' ? '' : `${titre}${noms}.`);
