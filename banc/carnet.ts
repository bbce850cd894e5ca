/** Where the figures of a run are written down as they come, each on its line. */
import { type Budgets, type Chiffres, nameMachine, sayBilan, sayReperes } from './budgets.ts';
import { type Cle, nameOf, signeOf, type Tailles } from './lignes.ts';
import { tell, writeValeur } from './mesures.ts';

const LARGEUR = 56;

/** `budgets`: what the figures are compared with, when their sizes are those of the budgets. */
export class Carnet {
	private readonly notes = new Map<Cle, number>();
	private readonly tailles: Tailles;
	private readonly budgets: Budgets | undefined;

	constructor(tailles: Tailles, budgets: Budgets | undefined) {
		this.tailles = tailles;
		this.budgets = budgets;
	}

	get chiffres(): Chiffres {
		return this.notes;
	}

	/** Says a figure, and keeps it; one that cannot be had here is said so. `ou`: the page it is that of. */
	note(cle: Cle, valeur: number | undefined, ou?: string): void {
		const quoi = nameOf(cle, this.tailles).padEnd(LARGEUR);
		if (valeur === undefined) {
			tell(`${quoi} inconnue sur ce système`);
			return;
		}
		this.notes.set(cle, valeur);
		const reperes = this.budgets && sayReperes(cle, valeur, this.budgets, nameMachine());
		const ecrite = writeValeur(valeur, signeOf(cle)).padStart(12);
		tell([`${quoi} ${ecrite}`, ou, reperes].filter(Boolean).join('  '));
	}

	/** The last lines, when there is something to compare with. */
	sayBilan(): void {
		if (!this.budgets || this.notes.size === 0) return;
		const lignes = sayBilan(this.notes, this.budgets, this.tailles, nameMachine());
		tell(['', ...lignes].join('\n'));
	}
}
