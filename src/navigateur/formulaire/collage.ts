/** What is pasted from a word processor: several lines in a list become as many answers, marks become lists. */
import { cleanSaisie } from '../../core/ecriture/nettoyer.ts';
import { addElement, listElements } from './elements.ts';
import { splitCollage } from './lignes-collees.ts';

/** Marks that no one types: signs of symbol fonts, tabulations. */
const DE_TRAITEMENT = /[\uf020-\uf0ff]|\t/u;

type Saisie = HTMLInputElement | HTMLTextAreaElement;

const isSaisie = (cible: EventTarget | null): cible is Saisie =>
	cible instanceof HTMLInputElement || cible instanceof HTMLTextAreaElement;

export function watchCollage(racine: HTMLElement): void {
	racine.addEventListener('paste', (e) => {
		const texte = e.clipboardData?.getData('text/plain') ?? '';
		if (!isSaisie(e.target) || pasteLignes(e, e.target, texte)) return;
		if (e.target instanceof HTMLTextAreaElement) void pasteRecit(e, e.target, texte, racine);
	});
}

/** The list of which a box is the last answer, still empty. */
function listeOf(saisie: Saisie): HTMLElement | undefined {
	const element = saisie.parentElement?.parentElement;
	if (saisie.value !== '' || !element?.matches('[data-element]:last-child')) return undefined;
	return element.closest<HTMLElement>('[data-genre=liste]') ?? undefined;
}

/** A box of one line would glue them together: each goes in a place of its own. Whether it did. */
function pasteLignes(e: ClipboardEvent, saisie: Saisie, texte: string): boolean {
	const liste = listeOf(saisie);
	if (!liste) return false;
	const max = Number(
		liste.querySelector<HTMLElement>(':scope > .champ-ajout > button')?.dataset.max,
	);
	const libres = max - listElements(liste).length + 1;
	const reponses = splitCollage(texte, libres, saisie instanceof HTMLTextAreaElement);
	if (!reponses) return false;
	e.preventDefault();
	for (const [i, reponse] of reponses.entries()) {
		const cible = i === 0 ? saisie : addElement(liste).querySelector<Saisie>('input, textarea');
		if (cible) cible.value = reponse;
		cible?.focus();
	}
	saisie.dispatchEvent(new Event('input', { bubbles: true }));
	return true;
}

/** Where the text is written with its marks (blocs, a sheet being mended), those of a word processor are rewritten. */
async function pasteRecit(
	e: ClipboardEvent,
	saisie: HTMLTextAreaElement,
	texte: string,
	racine: HTMLElement,
): Promise<void> {
	const blocs = racine.querySelector<HTMLInputElement>('[data-mode-blocs]')?.checked;
	if (!blocs || !saisie.closest('[data-recit]') || !DE_TRAITEMENT.test(texte)) return;
	e.preventDefault();
	// It brings the writing of Markdown: few need it.
	const ecrit = await import('../../core/ecriture/index.ts').then(
		({ parseTexteSimple, writeCorps }) => writeCorps(parseTexteSimple(cleanSaisie(texte))).trim(),
		() => texte,
	);
	document.execCommand('insertText', false, ecrit);
}
