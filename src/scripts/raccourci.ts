/** « / » puts the cursor in the search box, unless one is already writing. */
document.addEventListener('keydown', (evenement) => {
	if (evenement.key !== '/' || evenement.ctrlKey || evenement.metaKey || evenement.altKey) return;
	const cible = evenement.target as HTMLElement;
	if (cible.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(cible.tagName)) return;
	const champ = document.querySelector<HTMLInputElement>('input[type=search]');
	if (!champ) return;
	evenement.preventDefault();
	champ.focus();
	champ.select();
});
