/** What is wrong with what the project stands on, and what to do. */
import parse, { type Info } from 'spdx-expression-parse';
import type { Paquet } from './paquets.ts';

/** Licences that let the project use, change and give away a package: docs/decisions/0005-bibliotheques.md. */
export const LICENCES: ReadonlySet<string> = new Set([
	...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
	...['Python-2.0', 'Zlib', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-SA-4.0', 'WTFPL', 'OFL-1.1', 'EUPL-1.2'],
	// A file of theirs that we would change must stay open: none is changed.
	...['MPL-2.0', 'LGPL-3.0-or-later'],
]);

/** Packages whose licence was read by a person: what it is, and why it is allowed. */
export const LUES: ReadonlyMap<string, string> = new Map([
	[
		'@cspell/dict-en-common-misspellings',
		'CC BY-SA 4.0, celle de nos textes ; ses mots ne sont lus qu’à la vérification',
	],
	['dejavu-fonts-ttf', 'licence de Bitstream Vera : libre d’usage, dans les PDF aussi'],
]);

/** A fault and what mends it. */
export interface FauteDePaquet {
	paquet: string;
	texte: string;
	aide: string;
}

const nommer = ({ nom, version }: Paquet): string => `${nom}@${version}`;

/** All of them, in the order of the lock; `programmes`: which packages were judged (`readProgrammes`). */
export const findFautes = (
	paquets: readonly Paquet[],
	programmes: ReadonlyMap<string, boolean>,
): FauteDePaquet[] => [
	...paquets.flatMap((paquet) => checkPaquet(paquet, programmes)),
	...[...programmes.keys()]
		.filter((nom) => !paquets.some((p) => p.nom === nom && p.installe))
		.map((nom) => ({
			paquet: nom,
			texte: 'est dans « allowScripts » et n’installe plus rien',
			aide: 'Retirez sa ligne de « allowScripts », dans package.json.',
		})),
];

function checkPaquet(paquet: Paquet, programmes: ReadonlyMap<string, boolean>): FauteDePaquet[] {
	const fautes: Omit<FauteDePaquet, 'paquet'>[] = [];
	if (paquet.empreinte === undefined)
		fautes.push({
			texte: 'n’a pas d’empreinte dans le verrou : n’importe quoi peut venir à sa place',
			aide: 'Faites : npm run dependances -- --completer',
		});
	if (paquet.installe && !programmes.has(paquet.nom))
		fautes.push({
			texte: 'lance un programme à l’installation, et personne n’a dit s’il le peut',
			aide: 'Lisez ce programme, puis écrivez son nom dans « allowScripts », dans package.json, suivi de true ou de false.',
		});
	if (!isAdmise(paquet.licence) && !LUES.has(paquet.nom))
		fautes.push({
			texte: paquet.licence
				? `a la licence « ${paquet.licence} », qui n’est pas de celles que le projet admet`
				: 'ne dit pas sa licence',
			aide: 'Lisez-la, puis changez de paquet, ou ajoutez-la à src/core/dependances/fautes.ts avec la raison.',
		});
	return fautes.map((faute) => ({ paquet: nommer(paquet), ...faute }));
}

/** Whether an SPDX expression is allowed: one side of an « OR » is enough, both of an « AND » are needed. */
export function isAdmise(expression: string): boolean {
	try {
		return isNoeudAdmis(parse(expression));
	} catch {
		return false;
	}
}

function isNoeudAdmis(noeud: Info): boolean {
	if ('license' in noeud) return LICENCES.has(noeud.license);
	const cotes = [noeud.left, noeud.right];
	return noeud.conjunction === 'or' ? cotes.some(isNoeudAdmis) : cotes.every(isNoeudAdmis);
}

/** By licence, how many packages have it; the most frequent first. */
export function countLicences(paquets: readonly Paquet[]): [licence: string, nombre: number][] {
	const comptes = new Map<string, number>();
	for (const { licence } of paquets) {
		const nom = licence || 'non dite';
		comptes.set(nom, (comptes.get(nom) ?? 0) + 1);
	}
	return [...comptes].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'fr'));
}
