/**
 * Where the window is wide, each source stands beside the first line that calls it, under the card. It is said
 * again from the list of sources, which stays whole: nothing here is for who listens to the page.
 */
/** Pixels between two notes. */
const ECART = 16;

const fiche = document.querySelector<HTMLElement>('.fiche');
const carte = document.querySelector<HTMLElement>('.fiche-cote');

/** The first call of each source, in the order of the page. */
function listAppels(): { appel: HTMLElement; source: HTMLElement }[] {
	const vues = new Set<string>();
	return [...document.querySelectorAll<HTMLAnchorElement>('.fiche-texte a.appel')].flatMap(
		(appel) => {
			const source = document.getElementById(appel.hash.slice(1));
			if (!source || vues.has(appel.hash)) return [];
			vues.add(appel.hash);
			return [{ appel, source }];
		},
	);
}

function createNote(source: HTMLElement): HTMLElement {
	const note = document.createElement('p');
	note.className = 'note-marge';
	note.ariaHidden = 'true';
	const copie = source.cloneNode(true) as HTMLElement;
	for (const lien of copie.querySelectorAll('a')) lien.tabIndex = -1;
	note.append(`[${source.id.replace('source-', '')}] `, ...copie.childNodes);
	return note;
}

let notes: { appel: HTMLElement; note: HTMLElement }[] = [];

function createNotes(parent: HTMLElement): void {
	notes = listAppels().map(({ appel, source }) => ({ appel, note: createNote(source) }));
	parent.append(...notes.map(({ note }) => note));
}

/** Each as near as can be to its call; one whose call is folded, or beside the card, is not shown. */
function place(): void {
	if (!fiche || !carte) return;
	const haut = fiche.getBoundingClientRect().top;
	let libre = (carte.lastElementChild ?? carte).getBoundingClientRect().bottom - haut + ECART;
	const bas = fiche.getBoundingClientRect().height;
	const debut = libre;
	for (const { appel, note } of notes) {
		const voulu = appel.getBoundingClientRect().top - haut;
		note.hidden = appel.offsetParent === null || voulu < debut;
		if (note.hidden) continue;
		const ici = Math.max(voulu, libre);
		note.style.insetBlockStart = `${ici}px`;
		note.hidden = ici + note.offsetHeight > bas;
		libre = ici + note.offsetHeight + ECART;
	}
}

let montrees = false;

/** Makes them once, and follows the page: what folds and unfolds moves the lines. */
export function showNotes(): void {
	if (montrees || !fiche) return;
	montrees = true;
	createNotes(fiche);
	new ResizeObserver(place).observe(fiche);
}
