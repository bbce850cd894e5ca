/** The guide as a list to put in order, and as a sheet of paper. */
import { examineQuestion } from '../../core/enquete/clinique.ts';
import { type Guide, isANous, type LigneGuide } from '../../core/enquete/guide.ts';
import { create } from '../creer.ts';
import type { QuestionLue } from './banque.ts';

export type Banque = ReadonlyMap<string, QuestionLue>;

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

export function createLignes({ lignes }: Guide, banque: Banque): HTMLLIElement[] {
	return lignes.map((ligne, i) => {
		const texte = texteOf(ligne, banque);
		const champ = create('textarea', { rows: 2, maxLength: 300, value: texte });
		champ.setAttribute('aria-label', `Question ${i + 1}`);
		const boutons = GESTES.map(({ geste, signe, nom }) => {
			const visible = create('span', {}, signe);
			visible.setAttribute('aria-hidden', 'true');
			const dit = create('span', { className: 'invisible' }, `${nom} la question ${i + 1}`);
			const bouton = create('button', { type: 'button', title: nom }, visible, dit);
			bouton.dataset.geste = geste;
			bouton.disabled =
				(geste === 'monter' && i === 0) || (geste === 'descendre' && i === lignes.length - 1);
			return bouton;
		});
		const element = create(
			'li',
			{},
			champ,
			create('p', { className: 'precision' }, sayLigne(ligne, banque)),
			create('ul', { className: 'guide-remarques' }, ...createRemarques(texte)),
			create('p', { className: 'guide-gestes' }, ...boutons),
		);
		element.dataset.id = ligne.id;
		return element;
	});
}

/** Puts new lines in a list; whoever writes in one of them goes on, where they were in it. */
export function keepFocus(liste: HTMLElement, lignes: readonly HTMLElement[]): void {
	const actif = document.activeElement;
	const id =
		actif instanceof HTMLTextAreaElement &&
		liste.contains(actif) &&
		actif.closest('li')?.dataset.id;
	const [debut, fin] = id ? [actif.selectionStart, actif.selectionEnd] : [0, 0];
	liste.replaceChildren(...lignes);
	const champ = lignes.find((ligne) => id && ligne.dataset.id === id)?.querySelector('textarea');
	champ?.focus();
	champ?.setSelectionRange(debut, fin);
}

function sayLigne({ id }: LigneGuide, banque: Banque): string {
	const question = banque.get(id);
	if (!question) return isANous(id) ? 'À vous' : 'Cette question n’est plus dans la banque';
	const { theme, minutes, sensible } = question;
	return [theme, `${minutes}\u00a0min`, ...(sensible ? [sensible] : [])].join(', ');
}

/** What one owes to the person when a question touches what the law protects; empty when none does. */
export function saySensibles({ lignes }: Guide, banque: Banque): string {
	const sujets = [...new Set(lignes.flatMap(({ id }) => banque.get(id)?.sensible ?? []))];
	if (sujets.length === 0) return '';
	return `Ce guide ${sujets.join(', ')}. Ne demandez jamais de quoi souffre une personne, ce qu’elle croit, pour qui elle vote, ce qu’elle gagne. Si elle le dit, ne l’écrivez pas (RGPD, article 9, pour la santé, la religion et la politique).`;
}

/** Each question with its follow-ups, and lines to write on. */
export function createFeuille({ lignes }: Guide, banque: Banque): HTMLElement[] {
	const dites = lignes.filter((ligne) => texteOf(ligne, banque).trim() !== '');
	return dites.map((ligne, i) => {
		const question = banque.get(ligne.id);
		// Follow-ups go with the words of the bank.
		const relances = ligne.texte === undefined ? (question?.relances ?? []) : [];
		const options = question?.options ?? [];
		const notes = Array.from({ length: options.length > 0 ? 1 : 4 }, () => create('span'));
		const place = create('div', { className: 'guide-notes' }, ...notes);
		place.setAttribute('aria-hidden', 'true');
		return create(
			'div',
			{ className: 'guide-question' },
			create('h4', {}, `${i + 1}. ${texteOf(ligne, banque)}`),
			...(options.length > 0
				? [
						create(
							'ul',
							{ className: 'guide-options' },
							...options.map((o) => create('li', {}, `☐ ${o.texte}`)),
						),
					]
				: []),
			...(relances.length > 0
				? [create('ul', {}, ...relances.map((relance) => create('li', {}, relance)))]
				: []),
			place,
		);
	});
}
