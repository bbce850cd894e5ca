/** A recording played from the place that one asks for: a chapter, a passage, an address that ends with `#t=80`. */

const INSTANT = /^#t=(\d+)$/;
const secondesOf = (ancre: string): number | undefined => {
	const dit = INSTANT.exec(ancre)?.[1];
	return dit === undefined ? undefined : Number(dit);
};

const audio = document.querySelector<HTMLAudioElement>('audio[data-ecoute]');
const liens = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#t="]')];

/** A browser may refuse to play: its own button says so. */
function playFrom(lecteur: HTMLAudioElement, secondes: number): void {
	lecteur.currentTime = secondes;
	void lecteur.play().catch(() => undefined);
}

/** The links to the place that one hears. */
function markHeard(secondes: number): void {
	const debuts = liens.map(({ hash }) => secondesOf(hash) ?? 0);
	const ici = debuts.filter((debut) => debut <= secondes).reduce((a, b) => Math.max(a, b), -1);
	for (const [i, lien] of liens.entries())
		if (debuts[i] === ici) lien.setAttribute('aria-current', 'true');
		else lien.removeAttribute('aria-current');
}

if (audio) {
	const depart = secondesOf(location.hash);
	// Nothing is fetched for it: the place is kept until one plays.
	if (depart !== undefined) audio.currentTime = depart;
	audio.addEventListener('timeupdate', () => markHeard(audio.currentTime));
	document.addEventListener('click', (e) => {
		const lien = (e.target as Element).closest<HTMLAnchorElement>('a[href^="#t="]');
		const secondes = lien && secondesOf(lien.hash);
		if (lien && secondes !== null && secondes !== undefined && !e.ctrlKey && !e.metaKey) {
			e.preventDefault();
			history.replaceState(null, '', lien.hash);
			playFrom(audio, secondes);
		}
	});
}

export {};
