/** The guide as a list to put in order. */
import { examineQuestion } from '../../core/enquete/clinique.ts';
import { type Guide, isANous, type LigneGuide } from '../../core/enquete/guide.ts';
import { type QuestionPosee, sayCondition } from '../../core/enquete/questionnaire.ts';
import { NOMS_TYPES_LIGNE } from '../../core/schema/types-de-question.ts';
import { create } from '../creer.ts';
import { type Voulu, writeTexte } from '../suite.ts';
import { type Banque, poseGuide } from './banque.ts';

/** The words of a line: one's own, else those of the bank. */
export const texteOf = ({ id, texte }: LigneGuide, banque: Banque): string =>
	texte ?? banque.get(id)?.texte ?? '';

const GESTES = [
	{ geste: 'monter', signe: '↑', nom: 'Monter' },
	{ geste: 'descendre', signe: '↓', nom: 'Descendre' },
	{ geste: 'retirer', signe: '×', nom: 'Retirer' },
] as const;

/** What may be said of a question, a line each; empty when there is nothing to say. */
export const createRemarques = (texte: string): HTMLLIElement[] =>
	examineQuestion(texte).map(({ pourquoi, plutot }) =>
		create('li', {}, create('strong', {}, pourquoi), ` ${plutot}`),
	);

/** What closes mouths is said of what is asked: a note or a consent asks no story. */
const examines = ({ type }: LigneGuide): boolean => type !== 'note' && type !== 'accord';

/** The lines of a guide, in their order; each is made again only when its words or its type change. */
export function listLignes(guide: Guide, banque: Banque): Voulu[] {
	const posees = poseGuide(guide, banque);
	const { length } = guide.lignes;
	return guide.lignes.map((ligne, i) => {
		const texte = texteOf(ligne, banque);
		return {
			cle: ligne.id,
			signature: JSON.stringify([texte, ligne.type ?? '']),
			create: () => createLigne(ligne, texte),
			settle: (element) => settleLigne(element, i, length, sayLigne(ligne, banque, posees)),
		};
	});
}

const createLigne = (ligne: LigneGuide, texte: string): HTMLLIElement =>
	create(
		'li',
		{},
		create('textarea', { name: 'texte', rows: 2, maxLength: 300, value: texte }),
		create('p', { className: 'precision' }),
		create(
			'ul',
			{ className: 'guide-remarques' },
			...(examines(ligne) ? createRemarques(texte) : []),
		),
		create('p', { className: 'guide-gestes' }, ...GESTES.map(createGeste)),
		createPli(),
	);

function settleLigne(ligne: HTMLElement, i: number, length: number, precision: string): void {
	const numero = `la question ${i + 1}`;
	ligne.querySelector('textarea')?.setAttribute('aria-label', `Question ${i + 1}`);
	writeTexte(ligne.querySelector('.precision'), precision);
	const boutons = ligne.querySelectorAll<HTMLButtonElement>('.guide-gestes button');
	for (const [rang, bouton] of boutons.entries()) {
		writeTexte(bouton.lastElementChild, `${GESTES[rang]?.nom} ${numero}`);
		const { geste } = bouton.dataset;
		bouton.disabled =
			(geste === 'monter' && i === 0) || (geste === 'descendre' && i === length - 1);
	}
	writeTexte(ligne.querySelector('summary > span'), ` ${numero}`);
}

function createGeste({ geste, signe, nom }: (typeof GESTES)[number]): HTMLButtonElement {
	const visible = create('span', {}, signe);
	visible.setAttribute('aria-hidden', 'true');
	const dit = create('span', { className: 'invisible' });
	const bouton = create('button', { type: 'button', title: nom }, visible, dit);
	bouton.dataset.geste = geste;
	return bouton;
}

/** Its fields come when it is opened: a guide may have three hundred questions. */
const createPli = (): HTMLDetailsElement =>
	create(
		'details',
		{ className: 'guide-reglages' },
		create('summary', {}, 'Régler', create('span', { className: 'invisible' })),
		create('div', { className: 'guide-champs' }),
	);

/** « Se déplacer, 4 min », « À vous, un choix »; then when it is asked. */
export function sayLigne(
	ligne: LigneGuide,
	banque: Banque,
	posees: readonly QuestionPosee[],
): string {
	const posee = posees.find(({ id }) => id === ligne.id);
	const condition = posee?.si ? `${sayCondition(posee.si, posees)}.` : '';
	const perdue =
		ligne.si && posee && !posee.si
			? 'Sa condition ne tient plus : on la pose à tout le monde.'
			: '';
	return [`${sayOrigine(ligne, banque)}.`, condition, perdue].filter(Boolean).join(' ');
}

function sayOrigine({ id, texte, type = 'ouverte' }: LigneGuide, banque: Banque): string {
	const question = banque.get(id);
	if (question) {
		const { theme, minutes, sensible } = question;
		return [theme, `${minutes} min`, ...(sensible ? [sensible] : [])].join(', ');
	}
	return texte || isANous(id)
		? `À vous, ${NOMS_TYPES_LIGNE[type].toLowerCase()}`
		: 'Cette question n’est plus dans la banque';
}

/** What one owes to the person when a question touches what the law protects; empty when none does. */
export function saySensibles({ lignes }: Guide, banque: Banque): string {
	const sujets = [...new Set(lignes.flatMap(({ id }) => banque.get(id)?.sensible ?? []))];
	if (sujets.length === 0) return '';
	return `Ce guide ${sujets.join(', ')}. Ne demandez jamais de quoi souffre une personne, ce qu’elle croit, pour qui elle vote, ce qu’elle gagne. Si elle le dit, ne l’écrivez pas (RGPD, article 9, pour la santé, la religion et la politique).`;
}
