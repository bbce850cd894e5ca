/** Answers that come from elsewhere: a code, files, a camera. What is said of them is in French. */
import { decodeNiveaux } from '../../core/grille/code.ts';
import { addFeuilles, type Lecture, readFichier } from '../../core/grille/fichier.ts';
import type { Feuille } from '../../core/grille/reponses.ts';
import type { GrilleLue } from './grille-lue.ts';
import { sayFeuille } from './mots.ts';

/** Answers joined, and what became of them; or why there are none. */
export interface Apport {
	feuilles?: Feuille[];
	dit: string;
}

/** What answers are called in an address. */
export const FRAGMENT = 'reponses';

/** Bytes of a file of answers: far more than a hundred people write. */
const TAILLE_MAX = 4_000_000;

const aujourdhui = (): string => new Date().toLocaleDateString('sv');

/** The answers of someone who reads their code aloud. */
export function readCode(
	grille: GrilleLue,
	code: string,
	qui: string,
): Feuille | { refus: string } {
	const niveaux = decodeNiveaux(code, grille.ids);
	if ('refus' in niveaux) return niveaux;
	const reponses = grille.ids.flatMap((id, i) => {
		const niveau = niveaux[i];
		return niveau ? [[id, { niveau }] as const] : [];
	});
	if (reponses.length === 0) return { refus: 'Ce code ne porte aucune réponse.' };
	return { qui: qui.trim(), date: aujourdhui(), reponses: Object.fromEntries(reponses) };
}

/** Each file on its own: one that cannot be read takes nothing from the others. */
export async function readFichiers(
	grille: GrilleLue,
	fichiers: Iterable<File>,
): Promise<{ nom: string; lu: Lecture }[]> {
	return Promise.all(
		[...fichiers].map(async (fichier) => ({
			nom: fichier.name,
			lu:
				fichier.size > TAILLE_MAX
					? { refus: 'Ce fichier est trop gros pour être un fichier de réponses.' }
					: readFichier(await fichier.text(), grille),
		})),
	);
}

/** Joins them to those one has. */
export function joinFeuilles(presentes: readonly Feuille[], nouvelles: readonly Feuille[]): Apport {
	const { feuilles, homonymes, deja } = addFeuilles(presentes, nouvelles);
	const ajoutees = feuilles.length - presentes.length;
	const dits = [
		...(ajoutees > 0 || deja === 0 ? [sayAjoutees(ajoutees)] : []),
		...(deja > 0 ? [sayDeja(deja, ajoutees)] : []),
		...homonymes.map(
			(qui) => `«\u00a0${qui}\u00a0» y était avec d’autres réponses\u00a0: les deux sont gardées.`,
		),
	];
	return { feuilles, dit: dits.join(' ') };
}

function sayDeja(deja: number, ajoutees: number): string {
	if (ajoutees === 0) return 'Ces réponses étaient déjà là.';
	return deja > 1 ? `${deja} étaient déjà là.` : 'Une autre était déjà là.';
}

const sayAjoutees = (n: number): string =>
	n === 1 ? 'Réponses ajoutées.' : `${n} réponses de personnes ou de groupes ajoutées.`;

/** What became of several files: the faults first, with the name of each. */
export function joinFichiers(
	presentes: readonly Feuille[],
	lus: readonly { nom: string; lu: Lecture }[],
): Apport {
	const nouvelles = lus.flatMap(({ lu }) => ('feuilles' in lu ? lu.feuilles : []));
	const fautes = lus.flatMap(({ nom, lu }) => ('refus' in lu ? `${nom}\u00a0: ${lu.refus}` : []));
	const inconnus = lus.flatMap(({ nom, lu }) =>
		'inconnus' in lu && lu.inconnus.length > 0
			? `${nom}\u00a0: ${lu.inconnus.length} réponses portent sur des questions que la grille ne pose plus\u00a0; elles sont gardées, sans être montrées.`
			: [],
	);
	if (nouvelles.length === 0) return { dit: fautes.join(' ') };
	const { feuilles, dit } = joinFeuilles(presentes, nouvelles);
	return { ...(feuilles ? { feuilles } : {}), dit: [dit, ...fautes, ...inconnus].join(' ') };
}

/** The answers that the address holds after its #, taken out of it; undefined when it holds none. */
export async function takeFragment(grille: GrilleLue): Promise<Lecture | undefined> {
	if (!location.hash.startsWith(`#${FRAGMENT}=`)) return undefined;
	const { readFragment } = await import('../../core/formats/fragment.ts');
	const texte = readFragment(FRAGMENT, location.hash) ?? '';
	history.replaceState(null, '', location.pathname + location.search);
	return readFichier(texte, grille);
}

export function sayRecues(feuilles: readonly Feuille[], { criteres }: GrilleLue): string {
	const dites = feuilles.map((f) => `${f.qui || 'quelqu’un'} (${sayFeuille(f, criteres)})`);
	return `Cette adresse porte les réponses de ${dites.join(', ')}. Voulez-vous les ajouter aux vôtres\u202f?`;
}
