/** What comes out of the texts: how many people speak of what, in which group, in which words. */
import { type Case, GROUPE_MIN } from '../../core/formats/petits-nombres.ts';
import {
	type Compte,
	countEntretiens,
	countThemes,
	crossThemes,
} from '../../core/lecture-commune/comptes.ts';
import type { Choix, Lecture } from '../../core/lecture-commune/lecture.ts';
import { create, createSvg } from '../creer.ts';
import { createTableau } from '../grille/tableau.ts';
import { createNommeur, nameEntretien, sayCompte } from './mots.ts';

/** The question by which one crosses first, where it was asked. */
const AGE = 'finir-tranche-d-age';

export function showResultats(zone: HTMLElement, lecture: Lecture): void {
	const comptes = countThemes(lecture);
	const dits = comptes.filter(({ entretiens }) => entretiens > 0);
	const piece = (nom: string): HTMLElement => zone.querySelector(`[data-${nom}]`) as HTMLElement;
	piece('rien').hidden = dits.length > 0;
	piece('sorti').hidden = dits.length === 0;
	piece('comptes').replaceChildren(...(dits.length > 0 ? [createComptes(lecture, comptes)] : []));
	showCroisement(piece('croisement'), lecture);
	piece('citations').replaceChildren(...createCitations(lecture, comptes));
}

/** Each theme with how many people spoke of it, a bar beside; the greatest number fills the room. */
function createComptes(lecture: Lecture, comptes: readonly Compte[]): HTMLElement {
	const total = countEntretiens(lecture);
	const nameTheme = createNommeur(lecture);
	const lignes = comptes.map(({ theme, entretiens, citations }) => [
		theme.parent ? `${nameTheme(theme.parent)}\u00a0: ${theme.nom}` : theme.nom,
		`${entretiens}`,
		`${citations.length}`,
	]);
	const tableau = createTableau(['Thème', `Personnes (sur ${total})`, 'Phrases'], lignes);
	tableau.tHead?.rows[0]?.append(createCellule('th'));
	for (const [i, rang] of [...(tableau.tBodies[0]?.rows ?? [])].entries())
		rang.append(createCellule('td', (comptes[i]?.entretiens ?? 0) / total));
	return create(
		'section',
		{
			className: 'lire-tableau',
			tabIndex: 0,
			ariaLabel: 'Combien de personnes en parlent',
		},
		tableau,
	);
}

/** Drawn beside what the row says: nothing to read. */
function createCellule(nom: 'th' | 'td', part?: number): HTMLTableCellElement {
	const cellule = create(nom, { className: 'lire-barre-place' });
	cellule.setAttribute('aria-hidden', 'true');
	if (part !== undefined)
		cellule.append(
			createSvg(
				'svg',
				{ viewBox: '0 0 100 10', preserveAspectRatio: 'none', class: 'lire-dessin' },
				createSvg('rect', { class: 'fond', width: 100, height: 10 }),
				createSvg('rect', { class: 'part', width: Math.round(part * 1000) / 10, height: 10 }),
			),
		);
	return cellule;
}

function showCroisement(zone: HTMLElement, lecture: Lecture): void {
	const select = zone.querySelector('select');
	const choix = lecture.choix.filter(({ reponses }) => Object.keys(reponses).length > 0);
	zone.hidden = choix.length === 0;
	if (!select) return;
	const voulu = select.value || AGE;
	const choisi = choix.find(({ id }) => id === voulu) ?? choix[0];
	select.replaceChildren(
		...choix.map(({ id, texte }) =>
			create('option', { value: id, selected: id === choisi?.id }, texte),
		),
	);
	const place = zone.querySelector('.lire-tableau');
	place?.replaceChildren(...(choisi ? [createCroisement(lecture, choisi)] : []));
}

const sayCase = (dite: Case): string =>
	typeof dite === 'number' ? `${dite}` : dite === 'peu' ? `moins de ${GROUPE_MIN}` : 'non dit';

function createCroisement(lecture: Lecture, choix: Choix): HTMLTableElement {
	const { colonnes, lignes, ensemble, total } = crossThemes(lecture, choix);
	return createTableau(
		['Thème', ...colonnes, 'En tout'],
		[
			...lignes.map((ligne) => [ligne.theme.nom, ...ligne.cases.map(sayCase), `${ligne.total}`]),
			['Personnes écoutées', ...ensemble.map(sayCase), `${total}`],
		],
	);
}

/** Folded theme by theme: a title, the words, who of the numbers. */
export function createCitations(lecture: Lecture, comptes: readonly Compte[]): HTMLElement[] {
	const intitules = new Map(lecture.textes.map(({ id, intitule }) => [id, intitule]));
	return comptes
		.filter(({ citations }) => citations.length > 0)
		.map(({ theme, citations }) =>
			create(
				'details',
				{},
				create(
					'summary',
					{},
					create('strong', {}, theme.nom),
					create('span', { className: 'precision' }, ` ${sayCompte(citations.length, 'phrase')}`),
				),
				...(theme.definition ? [create('p', {}, theme.definition)] : []),
				...citations.map((citation) =>
					create(
						'blockquote',
						{},
						create('p', {}, citation.dit),
						create(
							'p',
							{ className: 'precision' },
							`${nameEntretien(citation)}. ${intitules.get(citation.texte) ?? ''}`,
						),
					),
				),
			),
		);
}
