/** What an address asks of slides, after its « ? », and what the root of the page says of them to the style sheet. */
export const PROJETER = 'projeter';
export const ORATEUR = 'orateur';

export type Mode = 'salle' | 'orateur';

export function setMode(mode: Mode | undefined): void {
	const { dataset } = document.documentElement;
	if (mode === undefined) delete dataset.diapos;
	else dataset.diapos = mode;
}

/** A file may be refused to change its own address: then it only loses its place when it is read again. */
export function writeAdresse(suite: string): void {
	try {
		history.replaceState(null, '', suite);
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
