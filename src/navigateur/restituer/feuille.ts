/** The four pages, and the poster, as they will be printed. */
import type { Recueil } from '../../core/enquete/recueil.ts';
import {
	type ChampRestitution,
	groupParoles,
	listAbsents,
	listGraphiques,
	type Restitution,
	sayEcoute,
	TITRE_RESTITUTION,
} from '../../core/enquete/restitution.ts';
import { create } from '../creer.ts';
import { createGraphique } from './graphique.ts';

/** On a poster, read standing. */
const PAROLES_AFFICHE = 3;

/** A blank line makes a paragraph. */
const createParagraphes = (dit = ''): HTMLElement[] =>
	dit
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => create('p', {}, part));

const createPart = (titre: string, contenu: readonly HTMLElement[]): HTMLElement[] =>
	contenu.length > 0 ? [create('h4', {}, titre), ...contenu] : [];

const createParole = (dit: string): HTMLElement =>
	create('blockquote', {}, create('p', {}, `«\u00a0${dit}\u00a0»`));

/** One part a page: who listened, what was heard, in numbers, what comes next. Pages that say nothing are left out. */
export function createRestitution(recueil: Recueil, restitution: Restitution): HTMLElement[] {
	const { champs, tues, paroles } = restitution;
	const dire = (nom: ChampRestitution): HTMLElement[] => createParagraphes(champs[nom]);
	const absents = listAbsents(recueil);
	const pages = [
		[
			create('h3', {}, champs.titre?.trim() || TITRE_RESTITUTION),
			...createPart('Pourquoi nous avons écouté', dire('pourquoi')),
			...createPart(
				'Qui nous avons écouté',
				sayEcoute(recueil).map((dit) => create('p', {}, dit)),
			),
			...createPart(
				'Qui nous n’avons pas entendu',
				absents.map((dit) => create('p', {}, dit)),
			),
		],
		[
			...createPart(TITRE_RESTITUTION, dire('entendu')),
			...[...groupParoles(paroles)].flatMap(([theme, dits]) =>
				createPart(theme || 'Des paroles', dits.map(createParole)),
			),
		],
		listGraphiques(recueil)
			.filter(({ id }) => !tues.includes(id))
			.map(createGraphique),
		[
			...createPart('Ce qui nous partage', dire('desaccords')),
			...createPart('Ce que nous en faisons', dire('suite')),
			...createPart('Où et quand en parler', dire('rendez-vous')),
		],
	];
	return pages
		.filter((contenu) => contenu.length > 0)
		.map((contenu) => create('section', { className: 'restituer-page' }, ...contenu));
}

export function createAffiche(recueil: Recueil, { champs, paroles }: Restitution): HTMLElement[] {
	const [ecoute = ''] = sayEcoute(recueil);
	return [
		create('h3', {}, champs.titre?.trim() || TITRE_RESTITUTION),
		create('p', {}, ecoute),
		...paroles.slice(0, PAROLES_AFFICHE).map(({ dit }) => createParole(dit)),
		...createPart('Venez en parler', createParagraphes(champs['rendez-vous'])),
	];
}
