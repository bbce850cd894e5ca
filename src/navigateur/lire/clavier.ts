/** Marking without leaving the keyboard. Only where one reads, and never in a field. */
import type { EtatLecture } from './etat.ts';
import { readTouche, touchesOf } from './touches.ts';

/** What the keys do, beside the themes. */
export interface Gestes {
	mark: (theme: string) => void;
	/** To a sentence of the open text. */
	move: (rang: number) => void;
	/** To the next text, or the one before. */
	turn: (pas: number) => void;
	addTheme: () => void;
	search: () => void;
	undo: () => void;
	/** Plays the recording from the current sentence. */
	listen: () => void;
}

const CHAMPS = 'input, textarea, select, [contenteditable]';

export function listenClavier(atelier: HTMLElement, etat: EtatLecture, gestes: Gestes): void {
	const touches: Readonly<Record<string, () => void>> = {
		j: () => gestes.move(etat.phrase + 1),
		k: () => gestes.move(etat.phrase - 1),
		s: () => gestes.turn(1),
		p: () => gestes.turn(-1),
		n: gestes.addTheme,
		'/': gestes.search,
		u: gestes.undo,
		t: gestes.listen,
	};
	/** Arrows scroll the page, but where one reads. */
	const fleches: Readonly<Record<string, () => void>> = {
		arrowdown: () => gestes.move(etat.phrase + 1),
		arrowup: () => gestes.move(etat.phrase - 1),
		home: () => gestes.move(0),
		end: () => gestes.move(etat.phrases.length - 1),
	};
	atelier.addEventListener('keydown', (e) => {
		const cible = e.target as Element;
		if (e.isComposing || e.ctrlKey || e.metaKey || e.altKey || cible.closest(CHAMPS)) return;
		const touche = readTouche(e);
		const theme = [...touchesOf(etat.lecture)].find(([, sienne]) => sienne === touche)?.[0];
		const geste = cible.closest('[role=listbox]') ? fleches[touche] : undefined;
		const faire = geste ?? touches[touche] ?? (theme ? () => gestes.mark(theme) : undefined);
		if (!faire) return;
		e.preventDefault();
		faire();
	});
}
