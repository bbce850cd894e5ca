/** What components/Pli.astro keeps for browsers without scripts, made when it is opened. */
function unfold(pli: HTMLDetailsElement): void {
	const noscript = pli.querySelector(':scope > noscript');
	if (!pli.open || !noscript) return;
	// What the build wrote, read as a browser without scripts reads it.
	const contenu = document.createRange().createContextualFragment(noscript.textContent ?? '');
	noscript.replaceWith(contenu);
}

for (const pli of document.querySelectorAll<HTMLDetailsElement>('details:has(> noscript)')) {
	pli.addEventListener('toggle', () => unfold(pli));
	unfold(pli);
}

export {};
