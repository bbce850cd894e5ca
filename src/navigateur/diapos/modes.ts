/** What an address asks of slides, after its « ? », and what the root of the page says of them to the style sheet. */
export const PROJETER = 'projeter';
export const ORATEUR = 'orateur';

export type Mode = 'salle' | 'orateur';

export function setMode(mode: Mode | undefined): void {
	const { dataset } = document.documentElement;
	if (mode === undefined) delete dataset.diapos;
	else dataset.diapos = mode;
}

/** The address of a slide, in that mode; what else the page is asked stays. `rang`: 0, the top of the page. */
export function nameDiapo(mode: string, rang: number): string {
	const demande = new URLSearchParams(location.search);
	for (const autre of [PROJETER, ORATEUR]) demande.delete(autre);
	const suite = [mode, demande.toString()].filter(Boolean).join('&');
	return `${suite ? `?${suite}` : location.pathname}${rang > 0 ? `#${rang}` : ''}`;
}

/** A file may be refused to change its own address: then it only loses its place when it is read again. */
export function writeAdresse(mode: string, rang: number): void {
	try {
		history.replaceState(null, '', nameDiapo(mode, rang));
	} catch {
		// The page goes on without.
	}
}

/** Whether a key is for what it is pressed on: a field, or a button that the space bar pushes. */
export const isPourElement = ({ key, target }: KeyboardEvent): boolean => {
	const element = target instanceof Element ? target : undefined;
	const champ = element?.closest('input:not([type=checkbox]), textarea, select');
	return Boolean(champ) || (key === ' ' && Boolean(element?.closest('button, summary, input')));
};
