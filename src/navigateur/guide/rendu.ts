/** The guide as a list to put in order. */
import { examineQuestion } from '../../core/enquete/clinique.ts';
import { type Guide, isANous, type LigneGuide } from '../../core/enquete/guide.ts';
import { type QuestionPosee, sayCondition } from '../../core/enquete/questionnaire.ts';
import { NOMS_TYPES_LIGNE } from '../../core/schema/types-de-question.ts';
import { create } from '../creer.ts';
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

export function createLignes(guide: Guide, banque: Banque): HTMLLIElement[] {
	const posees = poseGuide(guide, banque);
	return guide.lignes.map((ligne, i) => {
		const texte = texteOf(ligne, banque);
		const champ = create('textarea', { name: 'texte', rows: 2, maxLength: 300, value: texte });
		champ.setAttribute('aria-label', `Question ${i + 1}`);
		const remarques = examines(ligne) ? createRemarques(texte) : [];
		const element = create(
			'li',
			{},
			champ,
			create('p', { className: 'precision' }, sayLigne(ligne, banque, posees)),
			create('ul', { className: 'guide-remarques' }, ...remarques),
			create('p', { className: 'guide-gestes' }, ...createGestes(i, guide.lignes.length)),
			createPli(i),
		);
		element.dataset.id = ligne.id;
		return element;
	});
}

function createGestes(i: number, nombre: number): HTMLButtonElement[] {
	return GESTES.map(({ geste, signe, nom }) => {
		const visible = create('span', {}, signe);
		visible.setAttribute('aria-hidden', 'true');
		const dit = create('span', { className: 'invisible' }, `${nom} la question ${i + 1}`);
		const bouton = create('button', { type: 'button', title: nom }, visible, dit);
		bouton.dataset.geste = geste;
		bouton.disabled =
			(geste === 'monter' && i === 0) || (geste === 'descendre' && i === nombre - 1);
		return bouton;
	});
}

/** Its fields come when it is opened: a guide may have three hundred questions. */
const createPli = (i: number): HTMLDetailsElement =>
	create(
		'details',
		{ className: 'guide-reglages' },
		create(
			'summary',
			{},
			'Régler',
			create('span', { className: 'invisible' }, ` la question ${i + 1}`),
		),
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
