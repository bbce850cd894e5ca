/** Slides that a page makes by itself, drawn as those of the site (components/diapos/Diapo.astro). */
import type { VueDiapo } from '../../vues/diapos/diapos.ts';
import { create } from '../creer.ts';

/** `corps`: what is shown under the points, a chart. */
export interface DiapoDessinee extends VueDiapo {
	corps?: HTMLElement;
}

/** Puts them in the suite, and says how many they are wherever it counts them. */
export function drawDiapos(suite: HTMLElement, diapos: readonly DiapoDessinee[]): void {
	suite
		.querySelector('[data-scene]')
		?.replaceChildren(...diapos.map((diapo, i) => createDiapo(diapo, i + 1, diapos.length)));
	for (const total of suite.querySelectorAll('[data-nombre]'))
		total.textContent = `${diapos.length}`;
}

function createDiapo(diapo: DiapoDessinee, rang: number, nombre: number): HTMLElement {
	const { notes, titre } = diapo;
	const section = create(
		'section',
		{ id: `${rang}`, className: 'diapo', tabIndex: -1 },
		createFace(diapo, rang, nombre),
		...(notes ? [createNotes(titre, notes)] : []),
	);
	section.setAttribute(
		'aria-labelledby',
		[nameTitre(rang), ...(diapo.repere ? [nameRepere(rang)] : [])].join(' '),
	);
	section.dataset.rang = `${rang}`;
	return section;
}

const nameTitre = (rang: number): string => `diapo-titre-${rang}`;
const nameRepere = (rang: number): string => `diapo-repere-${rang}`;

function createFace(diapo: DiapoDessinee, rang: number, nombre: number): HTMLElement {
	const { titre, points, repere, grand = false, corps, image } = diapo;
	const liste = points.map((point) => create('li', {}, point));
	return create(
		'div',
		{ className: grand ? 'diapo-face diapo-grande' : 'diapo-face' },
		...(repere ? [create('p', { id: nameRepere(rang), className: 'diapo-repere' }, repere)] : []),
		create('h2', { id: nameTitre(rang) }, titre),
		create(
			'div',
			{ className: 'diapo-corps' },
			...(liste.length > 0 ? [create('ul', { className: 'diapo-points' }, ...liste)] : []),
			...(image
				? [create('img', { className: 'diapo-image', src: image.src, alt: image.alt })]
				: []),
			...(corps ? [corps] : []),
		),
		create(
			'p',
			{ className: 'diapo-rang' },
			create('span', { className: 'invisible' }, 'Diapositive '),
			`${rang}\u00a0/\u00a0${nombre}`,
		),
	);
}

const createNotes = (titre: string, notes: string): HTMLElement =>
	create(
		'details',
		{ className: 'diapo-notes' },
		create(
			'summary',
			{},
			'Ce que l’on dit',
			create('span', { className: 'invisible' }, `\u00a0: ${titre}`),
		),
		create('p', {}, notes),
	);
