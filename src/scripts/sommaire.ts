/** The table of contents, made from what its page keeps for browsers without scripts when it is opened. */
function unfold(plie: HTMLDetailsElement): void {
	const reserve = plie.querySelector('noscript');
	if (!plie.open || !reserve) return;
	// What the build wrote, as the browser would have read it without scripts.
	const contenu = document.createRange().createContextualFragment(reserve.textContent ?? '');
	reserve.replaceWith(contenu);
}

for (const plie of document.querySelectorAll<HTMLDetailsElement>('.sommaire details')) {
	plie.addEventListener('toggle', () => unfold(plie));
	unfold(plie);
}

export {};
