/** Slides that a page makes by itself: each fills the model that its page holds (components/diapos/Diapos.astro). */
import type { VueDiapo } from '../../vues/diapos/diapos.ts';
import { create } from '../creer.ts';

/** `corps`: what is shown under the points, a chart. */
export interface DiapoDessinee extends Omit<VueDiapo, 'image'> {
	corps?: HTMLElement;
}

/** Puts them in the suite, and says how many they are wherever it counts them. */
export function drawDiapos(suite: HTMLElement, diapos: readonly DiapoDessinee[]): void {
	const modele = suite.querySelector<HTMLTemplateElement>('[data-modele]')?.content;
	suite.querySelector('[data-scene]')?.replaceChildren(
		...diapos.flatMap((diapo, i) => {
			const section = modele?.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
			return section ? [fillDiapo(section, diapo, i + 1)] : [];
		}),
	);
	for (const total of suite.querySelectorAll('[data-nombre]'))
		total.textContent = `${diapos.length}`;
}

function fillDiapo(section: HTMLElement, diapo: DiapoDessinee, rang: number): HTMLElement {
	const { titre, repere, points, notes, grand = false, corps } = diapo;
	const find = (selecteur: string): HTMLElement | null => section.querySelector(selecteur);
	section.id = `${rang}`;
	section.dataset.rang = `${rang}`;
	find('.diapo-face')?.classList.toggle('diapo-grande', grand);
	const noms = [
		fillNom(find('h2'), titre, `diapo-titre-${rang}`),
		fillNom(find('.diapo-repere'), repere, `diapo-repere-${rang}`),
	];
	section.setAttribute('aria-labelledby', noms.filter(Boolean).join(' '));
	find('[data-rang-dit]')?.replaceChildren(`${rang}`);
	find('.diapo-points')?.replaceChildren(...points.map((point) => create('li', {}, point)));
	if (points.length === 0) find('.diapo-points')?.remove();
	if (corps) find('.diapo-corps')?.append(corps);
	find('.diapo-notes .invisible')?.replaceChildren(`\u00a0: ${titre}`);
	find('.diapo-notes p')?.replaceChildren(notes ?? '');
	if (!notes) find('.diapo-notes')?.remove();
	return section;
}

/** What names a slide, under its identifier; without words, it is taken away and names nothing. */
function fillNom(element: HTMLElement | null, texte: string | undefined, id: string): string {
	if (!texte) {
		element?.remove();
		return '';
	}
	element?.replaceChildren(texte);
	element?.setAttribute('id', id);
	return id;
}
