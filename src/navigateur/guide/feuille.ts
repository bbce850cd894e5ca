/** The guide as a sheet of paper. */
import type { Guide } from '../../core/enquete/guide.ts';
import { type QuestionPosee, sayCondition } from '../../core/enquete/questionnaire.ts';
import { create } from '../creer.ts';
import { type Banque, poseGuide } from './banque.ts';

const LIGNES_RECIT = 4;
const LIGNES_MOT = 1;

/** Each question with its condition, its answers, its follow-ups, and lines to write on. */
export function createFeuille(guide: Guide, banque: Banque): HTMLElement[] {
	const posees = poseGuide(guide, banque);
	return posees.map((posee, i) => createQuestion(posee, i + 1, sayCondition(posee.si, posees)));
}

function createQuestion(
	{ texte, type, options, relances }: QuestionPosee,
	numero: number,
	condition: string,
): HTMLElement {
	const titre = create('h4', {}, `${numero}. ${texte}`);
	const si = condition ? [create('p', { className: 'guide-si' }, `${condition}\u00a0:`)] : [];
	if (type === 'note') {
		titre.replaceChildren(`${numero}. Pour vous\u00a0: ${texte}`);
		return create('div', { className: 'guide-question guide-note' }, ...si, titre);
	}
	return create(
		'div',
		{ className: 'guide-question' },
		...si,
		titre,
		...createListe(
			options.map((o) => `☐ ${o.texte}`),
			'guide-options',
		),
		...createListe(relances),
		createNotes(type === 'ouverte' ? LIGNES_RECIT : LIGNES_MOT),
	);
}

const createListe = (textes: readonly string[], className = ''): HTMLElement[] =>
	textes.length > 0
		? [create('ul', { className }, ...textes.map((texte) => create('li', {}, texte)))]
		: [];

function createNotes(nombre: number): HTMLElement {
	const lignes = Array.from({ length: nombre }, () => create('span'));
	const place = create('div', { className: 'guide-notes' }, ...lignes);
	place.setAttribute('aria-hidden', 'true');
	return place;
}
