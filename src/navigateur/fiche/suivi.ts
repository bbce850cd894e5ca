/** The summary of a sheet: names the sections where there is room, marks what is being read, and keeps it in sight. */
const LARGE = matchMedia('(width >= 75rem)');
/** Share of the height of the window where the eye is. */
const REGARD = 0.3;

const barre = document.querySelector<HTMLElement>('.barre-parties');

/** Under each part, its sections: those of the page, in its order. */
function nameSections(): void {
	if (!LARGE.matches || barre?.querySelector('ul')) return;
	for (const lien of barre?.querySelectorAll<HTMLAnchorElement>('a') ?? []) {
		const titres = document.querySelectorAll(`${lien.hash} h3[id]`);
		const liste = document.createElement('ul');
		for (const { id, textContent } of titres) {
			const section = document.createElement('a');
			section.href = `#${id}`;
			section.textContent = textContent;
			const element = document.createElement('li');
			element.append(section);
			liste.append(element);
		}
		lien.after(liste);
	}
	// Shown by the frame after: what is seen has not moved.
	requestAnimationFrame(() => requestAnimationFrame(() => barre?.setAttribute('data-nommee', '')));
}

interface Repere {
	lien: HTMLAnchorElement;
	cible: HTMLElement;
}

const listReperes = (): Repere[] =>
	[...(barre?.querySelectorAll('a') ?? [])].flatMap((lien) => {
		const cible = document.getElementById(lien.hash.slice(1));
		return cible ? [{ lien, cible }] : [];
	});

/** Of each level, the last one whose top is above the line that is read. */
function mark(): void {
	const ligne = innerHeight * REGARD;
	const reperes = listReperes();
	const passes = reperes.filter(({ cible }) => cible.getBoundingClientRect().top <= ligne);
	const partie = passes.findLast(({ cible }) => cible.matches('.partie'));
	const section = passes.findLast(
		({ cible }) => cible !== partie?.cible && partie?.cible.contains(cible),
	);
	for (const { lien } of reperes) lien.removeAttribute('aria-current');
	for (const passe of [partie, section]) passe?.lien.setAttribute('aria-current', 'true');
	if (partie) reveal((section ?? partie).lien);
}

/** Scrolls the summary alone, never the page. */
function reveal(lien: HTMLElement): void {
	if (!barre) return;
	const [b, l] = [barre.getBoundingClientRect(), lien.getBoundingClientRect()];
	barre.scrollLeft += Math.min(0, l.left - b.left) + Math.max(0, l.right - b.right);
	barre.scrollTop += Math.min(0, l.top - b.top) + Math.max(0, l.bottom - b.bottom);
}

let demande = false;
function markSoon(): void {
	if (demande) return;
	demande = true;
	requestAnimationFrame(() => {
		demande = false;
		mark();
	});
}

if (barre) {
	nameSections();
	LARGE.addEventListener('change', nameSections);
	for (const evenement of ['scroll', 'resize'])
		addEventListener(evenement, markSoon, { passive: true });
	mark();
}

export {};
