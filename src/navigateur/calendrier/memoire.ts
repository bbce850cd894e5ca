/** What a browser keeps of a way: the Monday when it starts, what is done. */
import { isDate } from '../../core/temps/dates.ts';
import { lundiOf } from '../../core/temps/semaines.ts';
import { readLisible, removeGarde, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';

export interface Suivi {
	debut?: string | undefined;
	/** Keys of what is ticked. */
	faits: readonly string[];
}

/** A whole day that the calendar has. */
export const isJour = (jour: string): boolean =>
	jour.length === '2027-03-28'.length && isDate(jour);

export class MemoireCalendrier {
	readonly cle: string;
	refuse = false;
	private suivi: Suivi = { faits: [] };
	/** What is kept can neither be read nor put aside: nothing is written over it. */
	private bloque = false;

	constructor(id: string) {
		this.cle = nameGarde(`calendrier:${id}`);
	}

	/** What is kept now, by this tab or another; where nothing can be kept, what was last done here. */
	get present(): Suivi {
		if (!this.refuse) this.suivi = this.read();
		return this.suivi;
	}

	change(run: (suivi: Suivi) => Suivi): void {
		const { debut, faits } = run(this.present);
		this.suivi = { debut, faits };
		if (debut === undefined && faits.length === 0 && !this.bloque) removeGarde(this.cle);
		else this.refuse = this.bloque || !writeGarde(this.cle, JSON.stringify(this.suivi));
	}

	private read(): Suivi {
		const { lu, bloque } = readLisible(this.cle, parseSuivi);
		this.bloque = bloque;
		return lu ?? { faits: [] };
	}
}

function parseSuivi(brut: string): Suivi | undefined {
	try {
		const lu = JSON.parse(brut) as Partial<Record<keyof Suivi, unknown>> | null;
		const { debut, faits } = lu ?? {};
		if (!Array.isArray(faits) || (debut !== undefined && typeof debut !== 'string'))
			return undefined;
		return {
			debut: debut !== undefined && isJour(debut) ? lundiOf(debut) : undefined,
			faits: faits.filter((fait) => typeof fait === 'string'),
		};
	} catch {
		return undefined;
	}
}
