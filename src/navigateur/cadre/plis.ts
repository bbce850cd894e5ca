/** What components/Pli.astro keeps for browsers without scripts, made when someone is to see it. */
import { readNoscript } from '../confiance.ts';

const plis = [...document.querySelectorAll<HTMLDetailsElement>('details:has(> noscript)')];

const contenuOf = (pli: HTMLDetailsElement): HTMLElement | null =>
	pli.querySelector<HTMLElement>(':scope > noscript');

/** Tells the page that there is more in it than there was. */
function unfold(pli: HTMLDetailsElement): void {
	const noscript = contenuOf(pli);
	if (!noscript) return;
	noscript.replaceWith(...readNoscript(noscript));
	document.dispatchEvent(new Event('deplie'));
}

/** Goes to the anchor that the address asks for, when a fold keeps it. */
function openAncre(): void {
	const ancre = location.hash.slice(1);
	if (ancre === '' || document.getElementById(ancre)) return;
	const pli = plis.find((p) => contenuOf(p)?.textContent?.includes(` id="${ancre}"`));
	if (!pli) return;
	pli.open = true;
	unfold(pli);
	document.getElementById(ancre)?.scrollIntoView();
}

for (const pli of plis) {
	pli.addEventListener('toggle', () => pli.open && unfold(pli));
	if (pli.open) unfold(pli);
}
openAncre();
addEventListener('hashchange', openAncre);
// On paper, all of it is read.
addEventListener('beforeprint', () => plis.forEach(unfold));
