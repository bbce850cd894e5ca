/** The guide as a sheet of paper. */
import type { Guide } from '../../core/enquete/guide.ts';
import { type QuestionPosee, sayCondition } from '../../core/enquete/questionnaire.ts';
import { create } from '../creer.ts';
import { type Voulu, writeTexte } from '../suite.ts';
import { type Banque, poseGuide } from './banque.ts';

const LIGNES_RECIT = 4;
const LIGNES_MOT = 1;

/** Each question with its condition, its answers, its follow-ups, and lines to write on. */
export function listFeuille(guide: Guide, banque: Banque): Voulu[] {
	const posees = poseGuide(guide, banque);
	return posees.map((posee, i) => ({
		cle: posee.id,
		signature: JSON.stringify({ ...posee, si: undefined }),
		create: () => createQuestion(posee),
		settle: (element) => settleQuestion(element, posee, i + 1, sayCondition(posee.si, posees)),
	}));
}

function createQuestion({ type, options, relances }: QuestionPosee): HTMLElement {
	const entete = [create('p', { className: 'guide-si' }), create('h4')];
	if (type === 'note') return create('div', { className: 'guide-question guide-note' }, ...entete);
	return create(
		'div',
		{ className: 'guide-question' },
		...entete,
		...createListe(
			options.map((o) => `☐ ${o.texte}`),
			'guide-options',
		),
		...createListe(relances),
		createNotes(type === 'ouverte' ? LIGNES_RECIT : LIGNES_MOT),
	);
}

function settleQuestion(
	element: HTMLElement,
	{ texte, type }: QuestionPosee,
	numero: number,
	condition: string,
): void {
	const si = element.querySelector<HTMLElement>('.guide-si');
	writeTexte(si, condition ? `${condition}\u00a0:` : '');
	if (si) si.hidden = condition === '';
	const pourVous = type === 'note' ? 'Pour vous\u00a0: ' : '';
	writeTexte(element.querySelector('h4'), `${numero}. ${pourVous}${texte}`);
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
