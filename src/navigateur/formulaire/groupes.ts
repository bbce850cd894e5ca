/** The groups of questions of a form. A folded one is only made when it is needed: a long form weighs little. */
import { fillChamp, listChamps, readChamp, type Valeurs } from './champs.ts';
import { fillOptions } from './listes.ts';

const modeleOf = (groupe: Element): HTMLTemplateElement | null =>
	groupe.querySelector<HTMLTemplateElement>(':scope > template[data-groupe]');

const nomsOf = (groupe: HTMLElement): string[] => (groupe.dataset.noms ?? '').split(' ');

export class Groupes {
	/** Answers given to the form, for the groups that are not made yet. */
	private valeurs: Valeurs = {};
	private readonly racine: HTMLElement;

	constructor(racine: HTMLElement) {
		this.racine = racine;
		// It does not bubble.
		racine.addEventListener('toggle', ({ target }) => this.make(target as HTMLElement), true);
	}

	private get groupes(): HTMLElement[] {
		return [...this.racine.querySelectorAll<HTMLElement>('.contribution-groupe')];
	}

	/** The fields of the first level, whether their group is made or not. */
	listChamps(): HTMLElement[] {
		return this.groupes.flatMap((groupe) =>
			[...(modeleOf(groupe)?.content ?? groupe).children].filter(
				(e): e is HTMLElement => e instanceof HTMLElement && 'champ' in e.dataset,
			),
		);
	}

	/** The answers, whether their group is made or not. */
	read(): Valeurs {
		const entrees = this.groupes.flatMap((groupe) =>
			modeleOf(groupe)
				? nomsOf(groupe).map((nom) => [nom, this.valeurs[nom]] as const)
				: listChamps(groupe).map((c) => [c.dataset.champ ?? '', readChamp(c)] as const),
		);
		return Object.fromEntries(entrees.filter(([, valeur]) => valeur !== undefined));
	}

	/** Shows these answers, and no other. */
	fill(valeurs: Valeurs): void {
		this.valeurs = valeurs;
		for (const groupe of this.groupes) this.fillGroupe(groupe);
	}

	/** Makes every group, without unfolding it. */
	makeAll(): void {
		for (const groupe of this.groupes) this.make(groupe);
	}

	/** Unfolds every group. */
	openAll(): void {
		this.makeAll();
		for (const groupe of this.groupes) if (groupe instanceof HTMLDetailsElement) groupe.open = true;
	}

	private make(groupe: HTMLElement): void {
		const modele = modeleOf(groupe);
		if (!modele) return;
		modele.replaceWith(modele.content);
		fillOptions(groupe);
		this.fillGroupe(groupe);
		this.racine.dispatchEvent(new CustomEvent('rempli'));
	}

	private fillGroupe(groupe: HTMLElement): void {
		for (const champ of listChamps(groupe))
			fillChamp(champ, this.valeurs[champ.dataset.champ ?? '']);
	}
}

/** Unfolds the group that holds a field, so that it can be seen. */
export function openGroupeOf(champ: HTMLElement): void {
	champ.closest<HTMLDetailsElement>('details.contribution-groupe')?.setAttribute('open', '');
}
