/** The steps that a tab can take back, the last one first. */

/** What was there before, and after. */
export interface Pas<T> {
	avant: T;
	apres: T;
}

const PAS_MAX = 100;

export class Passe<T, P extends Pas<T> = Pas<T>> {
	private readonly pas: P[] = [];
	private readonly suit: (apres: T, avant: T) => boolean;
	private dernier = '';

	/** `suit`: whether nothing was done between what a step left and what the next one found. */
	constructor(suit: (apres: T, avant: T) => boolean = isMeme) {
		this.suit = suit;
	}

	get annulable(): boolean {
		return this.pas.length > 0;
	}

	/** `geste`: the same one again, when nothing came between, is the same step. */
	add(pas: P, geste = ''): void {
		const dernier = this.pas.at(-1);
		const meme = geste !== '' && geste === this.dernier;
		if (dernier && meme && this.suit(dernier.apres, pas.avant)) dernier.apres = pas.apres;
		else this.pas.push(pas);
		if (this.pas.length > PAS_MAX) this.pas.shift();
		this.dernier = geste;
	}

	/** The last step, which is no more there. */
	take(): P | undefined {
		this.dernier = '';
		return this.pas.pop();
	}
}

/** Whether two values say the same, written the same way. */
export const isMeme = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
