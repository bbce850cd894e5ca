/** The parts of a form. A folded one is only made when it is needed: a long form weighs little. */
import { fillChamp, listChamps, readChamp, type Valeurs } from './champs.ts';
import { fillOptions } from './listes.ts';

const modeleOf = (partie: Element): HTMLTemplateElement | null =>
	partie.querySelector<HTMLTemplateElement>(':scope > template[data-partie]');

const nomsOf = (partie: HTMLElement): string[] => (partie.dataset.noms ?? '').split(' ');

export class Parties {
	/** Answers given to the form, for the parts that are not made yet. */
	private valeurs: Valeurs = {};
	private readonly racine: HTMLElement;

	constructor(racine: HTMLElement) {
		this.racine = racine;
		// It does not bubble.
		racine.addEventListener('toggle', ({ target }) => this.make(target as HTMLElement), true);
	}

	private get parties(): HTMLElement[] {
		return [...this.racine.querySelectorAll<HTMLElement>('.contribution-groupe')];
	}

	/** The answers, whether their part is made or not. */
	read(): Valeurs {
		const entrees = this.parties.flatMap((partie) =>
			modeleOf(partie)
				? nomsOf(partie).map((nom) => [nom, this.valeurs[nom]] as const)
				: listChamps(partie).map((c) => [c.dataset.champ ?? '', readChamp(c)] as const),
		);
		return Object.fromEntries(entrees.filter(([, valeur]) => valeur !== undefined));
	}

	/** Shows these answers, and no other. */
	fill(valeurs: Valeurs): void {
		this.valeurs = valeurs;
		for (const partie of this.parties) this.fillPartie(partie);
	}

	/** Makes every part, without unfolding it. */
	makeAll(): void {
		for (const partie of this.parties) this.make(partie);
	}

	/** Unfolds every part. */
	openAll(): void {
		this.makeAll();
		for (const partie of this.parties) if (partie instanceof HTMLDetailsElement) partie.open = true;
	}

	private make(partie: HTMLElement): void {
		const modele = modeleOf(partie);
		if (!modele) return;
		modele.replaceWith(modele.content);
		fillOptions(partie);
		this.fillPartie(partie);
		this.racine.dispatchEvent(new CustomEvent('rempli'));
	}

	private fillPartie(partie: HTMLElement): void {
		for (const champ of listChamps(partie))
			fillChamp(champ, this.valeurs[champ.dataset.champ ?? '']);
	}
}

/** Unfolds the part that holds a field, so that it can be seen. */
export function openPartieOf(champ: HTMLElement): void {
	champ.closest<HTMLDetailsElement>('details.contribution-groupe')?.setAttribute('open', '');
}
