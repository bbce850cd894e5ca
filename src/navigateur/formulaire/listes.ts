/** The long lists that boxes offer: fetched once, shown in each box that asks for one. */
import type { Option as Choix } from '../../formulaire/listes.ts';

let listes: Record<string, Choix[]> = {};

/** False when they cannot be had: the form would offer empty boxes. */
export async function loadListes(base: string): Promise<boolean> {
	try {
		const reponse = await fetch(`${base}/contribuer/listes.json`);
		if (!reponse.ok) return false;
		listes = await reponse.json();
		return true;
	} catch {
		return false;
	}
}

/** Gives its options to each box that has none yet. */
export function fillOptions(zone: ParentNode): void {
	for (const select of zone.querySelectorAll<HTMLSelectElement>('select[data-liste]')) {
		if (select.options.length > 1) continue;
		const groupes = Map.groupBy(listes[select.dataset.liste ?? ''] ?? [], (c) => c.groupe);
		for (const [nom, choix] of groupes) {
			const options = choix.map((c) => new Option(c.nom, c.valeur));
			select.append(...(nom === undefined ? options : [createGroupe(nom, options)]));
		}
	}
}

function createGroupe(nom: string, options: HTMLOptionElement[]): HTMLOptGroupElement {
	const groupe = document.createElement('optgroup');
	groupe.label = nom;
	groupe.append(...options);
	return groupe;
}
