/** Marks in the summary the part and the section being read, and keeps them in sight. */
const barre = document.querySelector<HTMLElement>('.barre-parties');
const liens = [...(barre?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
const cibles = liens.flatMap((lien) => {
	const cible = document.getElementById(lien.hash.slice(1));
	return cible ? [{ lien, cible }] : [];
});

/** Share of the height of the window where the eye is. */
const REGARD = 0.3;

/** Of each level, the last one whose top is above the line that is read. */
function mark(): void {
	const ligne = innerHeight * REGARD;
	const passees = cibles.filter(
		({ cible }) => cible.offsetParent !== null && cible.getBoundingClientRect().top <= ligne,
	);
	const partie = passees.findLast(({ cible }) => cible.matches('.partie'));
	const section = passees.findLast(({ cible }) => partie?.cible.contains(cible));
	for (const { lien } of cibles) lien.removeAttribute('aria-current');
	for (const passee of [partie, section]) passee?.lien.setAttribute('aria-current', 'true');
	if (partie) reveal((section ?? partie).lien);
}

/** Scrolls the summary alone, never the page. */
function reveal(lien: HTMLElement): void {
	if (!barre) return;
	const [b, l] = [barre.getBoundingClientRect(), lien.getBoundingClientRect()];
	if (l.width === 0) return;
	barre.scrollLeft += Math.min(0, l.left - b.left) + Math.max(0, l.right - b.right);
	barre.scrollTop += Math.min(0, l.top - b.top) + Math.max(0, l.bottom - b.bottom);
}

let demandee = false;
function markSoon(): void {
	if (demandee) return;
	demandee = true;
	requestAnimationFrame(() => {
		demandee = false;
		mark();
	});
}

if (barre) {
	addEventListener('scroll', markSoon, { passive: true });
	addEventListener('resize', markSoon, { passive: true });
	mark();
}

export {};
