/** The livret as one document, on the screen and on paper: cover, contents, sheets. */
import { ancreOf } from '../../vues/fiche/acces.ts';
import { create } from '../creer.ts';
import { type ChapitreLu, linkArticle } from './chapitres.ts';
import { sayJour } from './emporter.ts';

export interface Apercu {
	titre: string;
	base: string;
	fiches: { ref: string; titre: string }[];
}

export function renderCouverture({ titre, fiches }: Apercu): HTMLElement {
	const n = fiches.length;
	return create(
		'div',
		{ className: 'livret-couverture' },
		create('p', { className: 'livret-marque' }, 'Impulser'),
		create('p', { className: 'livret-grand-titre' }, titre),
		create('p', {}, `${n} fiche${n > 1 ? 's' : ''}, ${sayJour(new Date())}`),
		create(
			'p',
			{},
			'Licence CC BY-SA 4.0\u00a0: copiez, adaptez, rediffusez, en citant les auteurs et en gardant la même licence.',
		),
	);
}

export function renderSommaire({ fiches }: Apercu): HTMLElement {
	const elements = fiches.map(({ ref, titre }) =>
		create('li', {}, create('a', { href: `#${ancreOf(ref)}` }, titre)),
	);
	return create(
		'nav',
		{ className: 'livret-sommaire', ariaLabel: 'Sommaire du livret' },
		create('h2', {}, 'Sommaire'),
		create('ol', {}, ...elements),
	);
}

/** The sheets that came, in order; links between them stay inside. */
export function renderFiches(apercu: Apercu, chapitres: readonly ChapitreLu[]): HTMLElement[] {
	const refs = new Set(chapitres.map((c) => c.ref));
	return chapitres.map(({ article }) => {
		linkArticle(article, refs, apercu.base);
		return article;
	});
}

/** Prints; the title of the page is the name that browsers give to a PDF. */
export function printAs(titre: string): void {
	const avant = document.title;
	document.title = titre;
	print();
	document.title = avant;
}
