/** What one does in the list of questions: words, settings, places. */
import {
	moveQuestion,
	removeQuestion,
	rewordQuestion,
	setReglage,
} from '../../core/enquete/gestes.ts';
import { poseGuide } from './banque.ts';
import { fillReglages } from './liste.ts';
import { type Poste, pieceOf } from './poste.ts';
import { readReglage } from './reglages.ts';
import { createRemarques, sayLigne } from './rendu.ts';

const ligneOf = (poste: Poste, id: string): HTMLElement | null =>
	poste.page.querySelector(`.guide-liste [data-id="${CSS.escape(id)}"]`);

type Champ = HTMLTextAreaElement | HTMLSelectElement;

export function listenListe(poste: Poste): void {
	const liste = pieceOf(poste, '.guide-liste');
	liste.addEventListener('input', (e) => type(poste, e.target as Champ));
	const openPli = (pli: HTMLElement): void => {
		const ligne = pli.closest('li');
		const { memoire, banque } = poste;
		if (ligne && pli.hasAttribute('open')) fillReglages(ligne, memoire.guide, banque);
	};
	liste.addEventListener('toggle', (e) => openPli(e.target as HTMLElement), true);
}

/** Words, or a setting, of a line. What changes the fields of lines draws them again. */
function type(poste: Poste, champ: Champ): void {
	const ligne = champ.closest<HTMLElement>('li');
	const id = ligne?.dataset.id ?? '';
	const { memoire, banque, change, showAutour } = poste;
	const geste = `${champ.name} ${id}`;
	if (champ.name === 'texte') {
		const { texte = '' } = banque.get(id) ?? {};
		memoire.change((guide) => rewordQuestion(guide, id, champ.value, texte), geste);
		ligne?.querySelector('.guide-remarques')?.replaceChildren(...createRemarques(champ.value));
		showAutour();
		return;
	}
	const dite = memoire.guide.lignes.find((l) => l.id === id);
	if (!dite) return;
	const reglage = readReglage(champ, dite);
	if (champ instanceof HTMLSelectElement) {
		change((guide) => setReglage(guide, id, reglage), geste);
		return;
	}
	memoire.change((guide) => setReglage(guide, id, reglage), geste);
	showPrecisions(poste);
}

/** What is said under each question: a condition may have lost its answer. */
function showPrecisions(poste: Poste): void {
	const { memoire, banque, showAutour } = poste;
	const posees = poseGuide(memoire.guide, banque);
	for (const ligne of memoire.guide.lignes) {
		const dit = ligneOf(poste, ligne.id)?.querySelector(':scope > .precision');
		if (dit) dit.textContent = sayLigne(ligne, banque, posees);
	}
	showAutour();
}

export function moveLigne(poste: Poste, bouton: HTMLElement, geste: string): void {
	const id = bouton.closest<HTMLElement>('li')?.dataset.id;
	if (!id) return;
	const sens = geste === 'monter' ? -1 : 1;
	poste.change((guide) =>
		geste === 'retirer' ? removeQuestion(guide, id) : moveQuestion(guide, id, sens),
	);
	const ligne = ligneOf(poste, id);
	const suivant =
		ligne?.querySelector<HTMLElement>(`[data-geste=${geste}]:enabled`) ??
		ligne?.querySelector<HTMLElement>('textarea') ??
		pieceOf(poste, '#guide-ranger');
	suivant.focus();
	poste.say(
		geste === 'retirer'
			? 'Question retirée. «\u00a0Annuler\u00a0» la remet.'
			: 'Question déplacée.',
	);
}
