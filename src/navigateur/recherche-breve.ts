/**
 * The search field of the header: whoever enters it is about to search. The scripts of the search page come
 * while they type, then the slices that their words stand in: the page that opens has only to show them.
 */
import { loadRecherche } from './recherche-chargement.ts';

/** Milliseconds without a key, as on the search page. */
const PAUSE = 200;

interface Reseau {
	saveData?: boolean;
}

const champ = document.querySelector<HTMLInputElement>('.recherche-breve input');
const { connection } = navigator as Navigator & { connection?: Reseau };

async function prepare({ form, value }: HTMLInputElement): Promise<void> {
	const { askPremieres } = await loadRecherche();
	if (form) await askPremieres(`${form.action}moteur/`, value);
}

if (champ && !connection?.saveData) {
	const tryPrepare = (): void => void prepare(champ).catch(() => {});
	let attente: number | undefined;
	for (const evenement of ['pointerdown', 'focus'])
		champ.addEventListener(evenement, tryPrepare, { once: true });
	champ.addEventListener('input', () => {
		clearTimeout(attente);
		attente = window.setTimeout(tryPrepare, PAUSE);
	});
}
