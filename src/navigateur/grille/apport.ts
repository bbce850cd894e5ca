/** Answers that come from elsewhere: a code, files, a camera. What is said of them is in French. */
import { decodeNiveaux } from '../../core/grille/code.ts';
import { addFeuilles, type Lecture, readFichier } from '../../core/grille/fichier.ts';
import { type Feuille, isVierge } from '../../core/grille/reponses.ts';
import type { Carnet } from './carnet.ts';
import type { GrilleLue } from './grille-lue.ts';
import { sayFeuille } from './mots.ts';

/** What one has, joined to what came, and what became of it; without a carnet, nothing came. */
export interface Apport {
	carnet?: Carnet;
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

/** Joins them to those one has; one's own, come back, are not counted twice. */
export function joinFeuilles(carnet: Carnet, nouvelles: readonly Feuille[]): Apport {
	const { mienne, autres } = carnet;
	const { feuilles, homonymes, deja } = addFeuilles(
		autres,
		nouvelles,
		isVierge(mienne) ? undefined : mienne,
	);
	const ajoutees = feuilles.length - autres.length;
	const dits = [
		...(ajoutees > 0 || deja === 0 ? [sayAjoutees(ajoutees)] : []),
		...(deja > 0 ? [sayDeja(deja, ajoutees)] : []),
		...homonymes.map(
			(qui) => `«\u00a0${qui}\u00a0» y était avec d’autres réponses\u00a0: les deux sont gardées.`,
		),
	];
	return { carnet: { ...carnet, autres: feuilles }, dit: dits.join(' ') };
}

function sayDeja(deja: number, ajoutees: number): string {
	if (ajoutees === 0) return 'Ces réponses étaient déjà là.';
	return deja > 1 ? `${deja} étaient déjà là.` : 'Une autre était déjà là.';
}

const sayAjoutees = (n: number): string =>
	n === 1 ? 'Réponses ajoutées.' : `${n} réponses de personnes ou de groupes ajoutées.`;

/**
 * What became of several files: the faults with the name of each. A file that holds all someone had, opened where
 * nothing is answered yet, gives back their own answers and notes.
 */
export function joinFichiers(
	carnet: Carnet,
	lus: readonly { nom: string; lu: Lecture }[],
): Apport & { fautes: string[] } {
	const fautes = lus.flatMap(({ nom, lu }) => ('refus' in lu ? `${nom}\u00a0: ${lu.refus}` : []));
	const inconnus = lus.flatMap(({ nom, lu }) =>
		'inconnus' in lu && lu.inconnus.length > 0
			? `${nom}\u00a0: ${lu.inconnus.length} réponses portent sur des questions que la grille ne pose plus\u00a0; elles sont gardées, sans être montrées.`
			: [],
	);
	const repris = isVierge(carnet.mienne)
		? lus.find(({ lu }) => 'tout' in lu && lu.tout)?.lu
		: undefined;
	const [sienne] = repris && 'feuilles' in repris ? repris.feuilles : [];
	const nouvelles = lus
		.flatMap(({ lu }) => ('feuilles' in lu ? lu.feuilles : []))
		.filter((feuille) => feuille !== sienne);
	const debut = sienne ? { ...carnet, mienne: sienne } : carnet;
	const dits = [...(sienne ? ['Vos réponses et vos notes sont revenues.'] : [])];
	if (nouvelles.length === 0)
		return { ...(sienne ? { carnet: debut } : {}), dit: [...dits, ...inconnus].join(' '), fautes };
	const { carnet: joint = debut, dit } = joinFeuilles(debut, nouvelles);
	return { carnet: joint, dit: [...dits, dit, ...inconnus].join(' '), fautes };
}

/** The answers that the address holds after its #, taken out of it; undefined when it holds none. */
export async function takeFragment(grille: GrilleLue): Promise<Lecture | undefined> {
	if (!location.hash.startsWith(`#${FRAGMENT}=`)) return undefined;
	const { readFragment } = await import('../../core/formats/fragment.ts');
	const texte = readFragment(FRAGMENT, location.hash) ?? '';
	history.replaceState(null, '', location.pathname + location.search);
	return readFichier(texte, grille);
}

/** Names told one by one; the others are counted. */
const NOMMES = 5;

export function sayRecues(feuilles: readonly Feuille[], { criteres }: GrilleLue): string {
	const dites = feuilles
		.slice(0, NOMMES)
		.map((f) => `${f.qui || 'quelqu’un'} (${sayFeuille(f, criteres)})`);
	const reste = feuilles.length - dites.length;
	const autres = reste > 0 ? ` et ${reste}\u00a0autres` : '';
	return `Cette adresse porte les réponses de ${dites.join(', ')}${autres}. Voulez-vous les ajouter aux vôtres\u202f?`;
}
