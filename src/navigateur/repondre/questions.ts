/** The questions as one answers them: numbered as on paper, a field for each type of answer. */
import { REPONSE_MAX } from '../../core/enquete/entretiens.ts';
import type { QuestionPosee } from '../../core/enquete/questionnaire.ts';
import { create } from '../creer.ts';

/** Options that a key ticks: those of one digit. */
const TOUCHES = 9;
/** Answers on one line. */
const LIGNE_MAX = 300;

/** `rang`: the number that it has on the sheet; 0 for the consent, which has none. */
export function createQuestion(question: QuestionPosee, rang: number): HTMLElement {
	const { id, type, texte } = question;
	const titre =
		rang === 0
			? [texte]
			: [create('span', { className: 'repondre-numero' }, `${rang}.`), ` ${texte}`];
	const bloc = create('div', { className: 'repondre-question' });
	bloc.dataset.id = id;
	bloc.dataset.type = type;
	if (type === 'note') {
		bloc.append(create('p', {}, ...titre), ...createRelances(question));
		return bloc;
	}
	bloc.dataset.saut = '';
	const dit = create('p', { className: 'repondre-dit', id: `dit-${id}` });
	dit.setAttribute('aria-live', 'polite');
	const champ =
		question.options.length > 0
			? [createChoix(question, titre, rang)]
			: createEcrit(question, titre);
	bloc.append(...champ, dit);
	return bloc;
}

function createRelances({ id, relances }: QuestionPosee): HTMLElement[] {
	if (relances.length === 0) return [];
	const items = relances.map((dite) => create('li', {}, dite));
	return [create('ul', { className: 'repondre-relances', id: `relances-${id}` }, ...items)];
}

/** What a field is described by: what to say again, then what the page says of the answer. */
function describe(champ: HTMLElement, { id, relances }: QuestionPosee): void {
	const ids = [...(relances.length > 0 ? [`relances-${id}`] : []), `dit-${id}`];
	champ.setAttribute('aria-describedby', ids.join(' '));
}

const INDICES: Partial<Record<QuestionPosee['type'], string>> = {
	date: '30/11/2026, ou une année',
};

function createEcrit(question: QuestionPosee, titre: readonly (Node | string)[]): HTMLElement[] {
	const { id, type } = question;
	const nom = { id: `reponse-${id}`, name: id, autocomplete: 'off' } as const;
	const champ =
		type === 'ouverte'
			? create('textarea', { ...nom, rows: 3, maxLength: REPONSE_MAX })
			: create('input', {
					...nom,
					type: 'text',
					maxLength: LIGNE_MAX,
					inputMode: type === 'nombre' ? 'numeric' : 'text',
					placeholder: INDICES[type] ?? '',
				});
	describe(champ, question);
	return [create('label', { htmlFor: nom.id }, ...titre), ...createRelances(question), champ];
}

function createChoix(
	question: QuestionPosee,
	titre: readonly (Node | string)[],
	rang: number,
): HTMLElement {
	const { id, type, options } = question;
	const choix = options.map((option, i) => {
		const champ = create('input', {
			type: type === 'plusieurs' ? 'checkbox' : 'radio',
			name: id,
			value: option.id,
		});
		const touche = create('kbd', { className: 'repondre-touche' }, i < TOUCHES ? `${i + 1}` : '');
		touche.setAttribute('aria-hidden', 'true');
		return create('label', {}, champ, create('span', {}, option.texte), touche);
	});
	const quoi = rang === 0 ? ', accord' : `, question ${rang}`;
	const retirer = create(
		'button',
		{ type: 'button', className: 'lien-bouton', hidden: true },
		'Retirer la réponse',
		create('span', { className: 'invisible' }, quoi),
	);
	retirer.dataset.retirer = id;
	const groupe = create(
		'fieldset',
		{},
		create('legend', {}, ...titre),
		...createRelances(question),
		create('div', { className: `repondre-choix repondre-choix-${type}` }, ...choix),
		...(type === 'plusieurs' ? [] : [retirer]),
	);
	describe(groupe, question);
	return groupe;
}
