/** Counts, in tables: the same numbers for whoever sees and whoever listens. */
import {
	type CompteQuestion,
	countPresences,
	countRecueil,
	crossQuestions,
	listCriteres,
} from '../../core/enquete/comptes.ts';
import type { QuestionPosee } from '../../core/enquete/questionnaire.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { GROUPE_MIN } from '../../core/formats/petits-nombres.ts';
import { sayNombre } from '../../core/temps/durees.ts';
import { compteInsecable } from '../../core/texte/comptes.ts';
import { create } from '../creer.ts';
import { createTableau } from '../grille/tableau.ts';
import { pieceOf } from './ecran.ts';

/** A table wider than a phone moves in its frame, by the keyboard too. */
function createCadre(tableau: HTMLElement, nom: string): HTMLElement {
	const cadre = create('div', { className: 'tableau', tabIndex: 0, role: 'group' }, tableau);
	cadre.setAttribute('aria-label', nom);
	return cadre;
}

const personnes = (n: number): string => compteInsecable(n, 'personne');

export function showComptes(page: HTMLElement, recueil: Recueil): void {
	const { questions } = countRecueil(recueil);
	pieceOf(page, '.recueillir-comptes').replaceChildren(
		...questions.map((compte) => createCompte(compte, recueil)),
	);
}

/** Numbered as on paper, notes included. */
function createCompte(compte: CompteQuestion, { questionnaire }: Recueil): HTMLElement {
	const { question, demandees, repondues, reponses, nombres } = compte;
	const numero = questionnaire.questions.indexOf(question) + 1;
	const dit = `${personnes(repondues)} sur ${demandees}${question.si ? ' à qui on l’a posée' : ''}.`;
	const tableau = createTableau(
		['Réponse', 'Personnes'],
		reponses.map(({ texte, nombre }) => [texte, `${nombre}`]),
	);
	return create(
		'section',
		{ className: 'recueillir-compte' },
		create('h3', {}, `${numero}. ${question.texte}`),
		create('p', { className: 'precision' }, dit, ...(nombres ? [` ${sayNombres(nombres)}`] : [])),
		...(reponses.length > 0 ? [createCadre(tableau, question.texte)] : []),
	);
}

const sayNombres = ({ min, mediane, max }: NonNullable<CompteQuestion['nombres']>): string =>
	`De ${sayNombre(min)} à ${sayNombre(max)}\u00a0; la moitié des personnes dit ${sayNombre(mediane)} ou moins.`;

function fillSelect(
	select: HTMLSelectElement,
	questions: readonly QuestionPosee[],
	id: string,
): void {
	select.replaceChildren(...questions.map((q) => new Option(q.texte, q.id, false, q.id === id)));
}

/** The question that tells people apart that one looks at: chosen, else that of ages, else the first. */
export const findCritere = (recueil: Recueil, voulu: string): QuestionPosee | undefined => {
	const criteres = listCriteres(recueil.questionnaire.questions);
	return (
		criteres.find(({ id }) => id === voulu) ??
		criteres.find(({ id }) => id.endsWith('tranche-d-age')) ??
		criteres[0]
	);
};

/** Who was met, beside those whom the group hopes to meet; `voulus`: by option. */
export function showPresences(
	page: HTMLElement,
	recueil: Recueil,
	critere: QuestionPosee | undefined,
	voulus: Readonly<Record<string, number>>,
): void {
	const dit = pieceOf(page, '[data-presences-dit]');
	pieceOf(page, '[data-criteres]').hidden = critere === undefined;
	if (!critere) {
		dit.textContent =
			'Ce questionnaire ne demande ni l’âge, ni le hameau\u00a0: la page ne peut pas dire qui manque. Ajoutez une question à un seul choix, posée à tous.';
		return;
	}
	const presences = countPresences(recueil, critere, voulus);
	const vides = presences.filter(({ nombre, voulu }) => nombre === 0 && voulu !== 0);
	dit.textContent =
		vides.length === 0
			? 'Chaque réponse a au moins une personne.'
			: `Personne encore pour\u00a0: ${vides.map(({ texte }) => texte).join(', ')}.`;
	fillSelect(
		pieceOf(page, '#recueillir-critere'),
		listCriteres(recueil.questionnaire.questions),
		critere.id,
	);
	const place = pieceOf(page, '.recueillir-presences');
	if (place.contains(document.activeElement)) {
		for (const { id, nombre, voulu } of presences)
			place
				.querySelector(`[data-manque="${CSS.escape(id)}"]`)
				?.replaceChildren(sayManque(nombre, voulu));
		return;
	}
	const tableau = createTableau(['Réponse', 'Entendues', 'Voulues', 'Il en manque'], []);
	tableau.tBodies[0]?.append(...presences.map(createPresence));
	place.replaceChildren(createCadre(tableau, 'Qui manque'));
}

function createPresence({
	id,
	texte,
	nombre,
	voulu,
}: ReturnType<typeof countPresences>[number]): HTMLElement {
	const champ = create('input', { type: 'text', inputMode: 'numeric', name: id, maxLength: 4 });
	champ.value = voulu ? `${voulu}` : '';
	champ.autocomplete = 'off';
	champ.setAttribute('aria-label', `Voulues\u00a0: ${texte}`);
	const manque = create('td', {}, sayManque(nombre, voulu));
	manque.dataset.manque = id;
	return create(
		'tr',
		{ className: nombre === 0 ? 'recueillir-absents' : '' },
		create('th', { scope: 'row' }, texte),
		create('td', {}, `${nombre}`),
		create('td', {}, champ),
		manque,
	);
}

const sayManque = (nombre: number, voulu: number | undefined): string => {
	if (!voulu) return nombre === 0 ? 'personne encore' : '';
	return voulu > nombre ? `${voulu - nombre}` : 'assez';
};

export function showCroisement(page: HTMLElement, recueil: Recueil): void {
	const criteres = listCriteres(recueil.questionnaire.questions);
	pieceOf(page, '[data-croiser]').hidden = criteres.length < 2;
	if (criteres.length < 2) return;
	const [lignes, colonnes] = ['#recueillir-lignes', '#recueillir-colonnes'].map((selecteur, i) => {
		const select = pieceOf<HTMLSelectElement>(page, selecteur);
		const choisi = criteres.find(({ id }) => id === select.value) ?? criteres[i];
		fillSelect(select, criteres, choisi?.id ?? '');
		return choisi;
	});
	if (!lignes || !colonnes) return;
	if (lignes === colonnes) {
		pieceOf(page, '.recueillir-croisement').replaceChildren(
			create('p', {}, 'Choisissez deux questions différentes.'),
		);
		return;
	}
	const { colonnes: noms, lignes: rangs } = crossQuestions(recueil, lignes, colonnes);
	const tableau = createTableau(
		[lignes.texte, ...noms],
		rangs.map(({ texte, cases }) => [
			texte,
			...cases.map((c) => (typeof c !== 'number' ? `moins de ${GROUPE_MIN}, ou caché` : `${c}`)),
		]),
	);
	const nom = `${lignes.texte} ${colonnes.texte}`;
	pieceOf(page, '.recueillir-croisement').replaceChildren(createCadre(tableau, nom));
}
