/** Gives many changed inputs to what reads them: nothing may break, nor take more than a second. */
import { sayErreur } from '../../src/io/commandes/commande.ts';
import { createTirage, type Hasard } from './mutations.ts';

/** Something that reads what a stranger wrote. */
export interface Cible {
	nom: string;
	/** Inputs that are right, to be changed. */
	graines: () => readonly Uint8Array[];
	mutate: (octets: Uint8Array, hasard: Hasard) => Uint8Array;
	/** Reads, writes what is accepted, and throws `Error` with what is wrong of what came out. */
	essaie: (octets: Uint8Array) => unknown;
	/** It may refuse by throwing a sentence for a person. */
	refuse?: boolean;
}

export interface FauteFuzz {
	cible: string;
	/** With it, `rejoue` gives the same input. */
	graine: number;
	dit: string;
	octets: Uint8Array;
}

export interface BilanFuzz {
	cible: string;
	essais: number;
	/** In milliseconds. */
	pire: number;
	fautes: FauteFuzz[];
}

/** Beyond, a reader is said to hang: of the processor, since other programs share the machine. */
const LENT_MS = 1000;
/** In milliseconds. */
const readProcesseur = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};
/** Faults of one target that are kept: the first are enough to look for the others. */
const FAUTES_MAX = 20;

/** Whether it is a sentence made for a person, without what is unforeseen (io/commandes/commande.ts). */
const isRefus = (cause: unknown): boolean =>
	cause instanceof Error && !sayErreur(cause).includes('erreur imprévue');

/** The input that a seed gives. */
export function buildEntree(cible: Cible, graine: number): Uint8Array {
	const hasard = createTirage(graine);
	return cible.mutate(hasard.pick(cible.graines()), hasard);
}

/** Tries the seeds `debut` to `debut + nombre`, or until `fin` (milliseconds of `performance.now()`). */
export async function fuzz(
	cible: Cible,
	{
		debut,
		nombre,
		fin = Number.POSITIVE_INFINITY,
	}: { debut: number; nombre: number; fin?: number },
): Promise<BilanFuzz> {
	const bilan: BilanFuzz = { cible: cible.nom, essais: 0, pire: 0, fautes: [] };
	for (let i = 0; i < nombre && performance.now() < fin; i++) {
		const graine = debut + i;
		const octets = buildEntree(cible, graine);
		const note = (dit: string): void => {
			if (bilan.fautes.length < FAUTES_MAX)
				bilan.fautes.push({ cible: cible.nom, graine, dit, octets });
		};
		const { faute, duree } = await tryTwice(cible, octets);
		bilan.essais++;
		bilan.pire = Math.max(bilan.pire, duree);
		if (faute) note(faute);
		if (duree > LENT_MS) note(`a pris ${Math.round(duree)} ms`);
	}
	return bilan;
}

interface Essai {
	faute: string | undefined;
	/** Of the processor, in milliseconds. */
	duree: number;
}

async function tryOnce(cible: Cible, octets: Uint8Array): Promise<Essai> {
	const depuis = readProcesseur();
	let faute: string | undefined;
	try {
		await cible.essaie(octets);
	} catch (cause) {
		if (!(cible.refuse && isRefus(cause))) faute = sayCause(cause);
	}
	return { faute, duree: readProcesseur() - depuis };
}

/** What was slow is tried again: memory may have been tidied meanwhile. */
async function tryTwice(cible: Cible, octets: Uint8Array): Promise<Essai> {
	const premier = await tryOnce(cible, octets);
	if (premier.duree <= LENT_MS) return premier;
	const second = await tryOnce(cible, octets);
	return second.duree < premier.duree ? second : premier;
}

const sayCause = (cause: unknown): string =>
	cause instanceof Error
		? `${cause.name} : ${cause.message.slice(0, 300)}${placeOf(cause)}`
		: String(cause);

/** Where in our code. */
const placeOf = ({ stack = '' }: Error): string => {
	const place = /(?:src|outillage)\/[\w/.-]+:\d+/.exec(stack)?.[0];
	return place ? ` (${place})` : '';
};
