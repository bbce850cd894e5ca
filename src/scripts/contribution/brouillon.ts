/** What is being written, kept in this browser only: nothing is lost when the page is closed. */
import type { Commune } from '../../core/catalogue.ts';
import type { Valeurs } from './champs.ts';

export interface Brouillon {
	valeurs: Valeurs;
	recit: string;
	blocs: boolean;
	/** Those that were picked by name, to name them again. */
	communes: Commune[];
	/** ISO date and time. */
	garde: string;
	/** The file that was being mended, as it was then. */
	original?: string | undefined;
}

const PREFIXE = 'impulser:contribution:';

/** One draft by kind of form and by sheet being mended. */
export class Brouillons {
	private readonly cle: string;

	constructor(genre: string, ref: string) {
		this.cle = `${PREFIXE}${genre}:${ref}`;
	}

	read(): Brouillon | undefined {
		try {
			const lu = JSON.parse(localStorage.getItem(this.cle) ?? 'null') as Brouillon | null;
			return lu && typeof lu.valeurs === 'object' && typeof lu.recit === 'string' ? lu : undefined;
		} catch {
			return undefined;
		}
	}

	/** Whether it could be kept: a browser may refuse, or be full. */
	write(brouillon: Brouillon): boolean {
		try {
			localStorage.setItem(this.cle, JSON.stringify(brouillon));
			return true;
		} catch {
			return false;
		}
	}

	clear(): void {
		try {
			localStorage.removeItem(this.cle);
		} catch {
			// Refused too: there is nothing to clear.
		}
	}
}
