/** What a browser keeps of a grid: one's own answers, those one has gathered, those of another date. */
import { addFeuilles } from '../../core/grille/fichier.ts';
import { mergeFeuilles } from '../../core/grille/fusion.ts';
import { type Feuille, parseFeuille } from '../../core/grille/reponses.ts';
import { listGardes, readGarde, removeGarde, setAside, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';

export interface Carnet {
	mienne: Feuille;
	autres: Feuille[];
	/** Those of another date. */
	avant: Feuille[];
}

export const VIDE: Carnet = { mienne: { qui: '', date: '', reponses: {} }, autres: [], avant: [] };

const VERSION = 1;

/** Undefined when the text is not that of a carnet, or is that of a newer page. */
function parseCarnet(texte: string): Carnet | undefined {
	try {
		const lu = JSON.parse(texte);
		const mienne = parseFeuille(lu?.mienne);
		if (lu?.version !== VERSION || !mienne) return undefined;
		return { mienne, autres: parseListe(lu.autres), avant: parseListe(lu.avant) };
	} catch {
		return undefined;
	}
}

const parseListe = (valeur: unknown): Feuille[] =>
	Array.isArray(valeur) ? valeur.flatMap((brute) => parseFeuille(brute) ?? []) : [];

const isMeme = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was changed here since `base` stays; all else is what another tab wrote. */
export function mergeCarnets(base: Carnet, ici: Carnet, ailleurs: Carnet): Carnet {
	const pick = (cle: 'autres' | 'avant'): Feuille[] => {
		if (isMeme(ici[cle], base[cle])) return ailleurs[cle];
		if (isMeme(ailleurs[cle], base[cle])) return ici[cle];
		return addFeuilles(ailleurs[cle], ici[cle]).feuilles;
	};
	return {
		mienne: mergeFeuilles(base.mienne, ici.mienne, ailleurs.mienne),
		autres: pick('autres'),
		avant: pick('avant'),
	};
}

/** The carnet of one grid, seen from one tab: it never writes over what it has not read. */
export class Memoire {
	/** What other tabs are told of: their events name it. */
	readonly cle: string;
	/** What this tab last read or wrote. */
	private vu: string | null = null;
	private base: Carnet = VIDE;

	constructor(grille: string) {
		this.cle = nameGarde(`grille:${grille}`);
	}

	/** What is kept; a text that cannot be read is put aside, and given back as `illisible`. */
	read(): { carnet: Carnet; illisible?: string } {
		const brut = readGarde(this.cle);
		const carnet = brut === null ? VIDE : parseCarnet(brut);
		if (carnet) this.adopt(brut, carnet);
		else if (brut !== null) this.settle(brut);
		return carnet ? { carnet } : { carnet: VIDE, ...(brut ? { illisible: brut } : {}) };
	}

	/** Keeps it, joined to what another tab may have written; false when the browser refuses. */
	write(carnet: Carnet): { carnet: Carnet; garde: boolean } {
		const present = readGarde(this.cle);
		const neuf = present !== null && present !== this.vu;
		const ailleurs = neuf ? parseCarnet(present) : undefined;
		if (neuf && !ailleurs && !this.settle(present)) return { carnet, garde: false };
		const joint = ailleurs ? mergeCarnets(this.base, carnet, ailleurs) : carnet;
		const brut = JSON.stringify({ version: VERSION, ...joint });
		const garde = writeGarde(this.cle, brut);
		if (garde) this.adopt(brut, joint);
		return { carnet: joint, garde };
	}

	/** Puts aside what cannot be read: it may then be written over. */
	private settle(brut: string): boolean {
		const fait = setAside(this.cle, brut);
		if (fait) this.vu = brut;
		return fait;
	}

	/** What another tab wrote, joined to what is here; undefined when there is nothing new to read. */
	join(carnet: Carnet): Carnet | undefined {
		const present = readGarde(this.cle);
		// Erased there: erased here.
		if (present === null && this.vu !== null) {
			this.adopt(null, VIDE);
			return VIDE;
		}
		const ailleurs = present === null || present === this.vu ? undefined : parseCarnet(present);
		if (!ailleurs) return undefined;
		const joint = mergeCarnets(this.base, carnet, ailleurs);
		this.adopt(present, ailleurs);
		return joint;
	}

	/** Everything of this grid, what was put aside included. */
	clear(): void {
		for (const cle of [this.cle, ...listGardes(`${this.cle}!`)]) removeGarde(cle);
		this.adopt(null, VIDE);
	}

	private adopt(brut: string | null, carnet: Carnet): void {
		this.vu = brut;
		this.base = carnet;
	}
}
