/** The page of a sheet: the summary that follows and, where there is room, the sources beside the lines that call them. */
import './suivi.ts';

const LARGE = matchMedia('(width >= 75rem)');

/** None is in sight before one scrolls: they begin under the card. */
function start(): void {
	if (LARGE.matches && document.querySelector('.fiche-cote'))
		void import('./notes-marge.ts').then(({ showNotes }) => showNotes());
}
addEventListener('scroll', start, { passive: true, once: true });
LARGE.addEventListener('change', start);
