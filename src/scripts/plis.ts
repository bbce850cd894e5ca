/** What components/Pli.astro keeps for browsers without scripts, made when it is opened. */
function unfold(pli: HTMLDetailsElement): void {
	const reserve = pli.querySelector(':scope > noscript');
	if (!pli.open || !reserve) return;
	// What the build wrote, read as a browser without scripts reads it.
	const contenu = document.createRange().createContextualFragment(reserve.textContent ?? '');
	reserve.replaceWith(contenu);
}

for (const pli of document.querySelectorAll<HTMLDetailsElement>('details:has(> noscript)')) {
	pli.addEventListener('toggle', () => unfold(pli));
	unfold(pli);
}

export {};
