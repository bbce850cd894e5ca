/** The text that one reads, sentence by sentence: the words stay as they are, marks are drawn over them. */
import { findReperes } from '../../core/lecture-commune/reperes.ts';
import { create } from '../creer.ts';
import type { EtatLecture } from './etat.ts';
import { createNommeur, nameTexte } from './mots.ts';

/** Names of the drawings, which the style sheet colours. */
const MARQUEES = 'lire-marquees';
const COURANTE = 'lire-courante';

/** Browsers before 2025 may not draw over words: an element around them does. */
const canDraw = (): boolean => 'highlights' in CSS;

export class VueTexte {
	private readonly liste: HTMLElement;
	/** What is drawn: the text and its identifier. */
	private montre = '';
	private options: HTMLElement[] = [];

	constructor(liste: HTMLElement) {
		this.liste = liste;
		this.liste.role = 'listbox';
	}

	show(etat: EtatLecture): void {
		const { texte, phrases } = etat;
		const voulu = texte ? JSON.stringify([texte.id, texte.texte]) : '';
		if (voulu !== this.montre) {
			this.options = texte
				? phrases.map((p, i) => createPhrase(texte.texte.slice(p.debut, p.fin), i))
				: [];
			this.liste.replaceChildren(...(texte ? this.layOut(texte.texte, etat) : []));
			this.montre = voulu;
		}
		this.liste.ariaLabel = texte ? nameTexte(texte) : '';
		const nameTheme = createNommeur(etat.lecture);
		for (const [i, option] of this.options.entries()) {
			const phrase = phrases[i];
			const noms = phrase ? etat.marquesOf(phrase).map(nameTheme) : [];
			showMarques(option, noms);
			const ici = i === etat.phrase;
			option.tabIndex = ici ? 0 : -1;
			option.ariaSelected = `${ici}`;
		}
		this.draw(etat.phrase);
	}

	/** The cursor on the current sentence, and the sentence on the screen. */
	focus(rang: number): void {
		const option = this.options[rang];
		option?.focus({ preventScroll: true });
		option?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	}

	/** Lines stay lines. */
	private layOut(dit: string, { phrases }: EtatLecture): HTMLElement[] {
		const lignes: HTMLElement[] = [];
		for (const [i, { debut }] of phrases.entries()) {
			const option = this.options[i];
			const avant = phrases[i - 1];
			if (!avant || dit.slice(avant.fin, debut).includes('\n'))
				lignes.push(create('div', { className: 'lire-ligne' }));
			const ligne = lignes.at(-1);
			if (option) ligne?.append(option, ' ');
		}
		return lignes;
	}

	private draw(courante: number): void {
		const dits = this.options.map((option) => option.querySelector('.lire-dit') as HTMLElement);
		const marquees = dits.filter((dit) => dit.dataset.marquee !== undefined);
		if (canDraw()) {
			CSS.highlights.set(MARQUEES, drawOver(marquees));
			CSS.highlights.set(COURANTE, drawOver(dits.slice(courante, courante + 1)));
			return;
		}
		for (const dit of marquees) dit.replaceChildren(create('mark', {}, ...contenuOf(dit)));
		for (const dit of dits)
			if (dit.dataset.marquee === undefined) dit.replaceChildren(...contenuOf(dit));
	}
}

function drawOver(elements: readonly Element[]): Highlight {
	const dessin = new Highlight();
	for (const element of elements) {
		const range = new Range();
		range.selectNodeContents(element);
		dessin.add(range);
	}
	return dessin;
}

const contenuOf = (dit: HTMLElement): ChildNode[] => {
	const mark = dit.querySelector(':scope > mark');
	return [...(mark ?? dit).childNodes];
};

function createPhrase(dit: string, rang: number): HTMLElement {
	const option = create(
		'span',
		{ className: 'lire-phrase', role: 'option' },
		create('span', { className: 'lire-dit' }, ...createDit(dit)),
		create('span', { className: 'lire-marques' }),
	);
	option.dataset.phrase = `${rang}`;
	return option;
}

/** Times lead to the recording; by keyboard, a key does. */
function createDit(dit: string): (Node | string)[] {
	const morceaux: (Node | string)[] = [];
	let ici = 0;
	for (const { debut, fin, secondes } of findReperes(dit)) {
		const heure = create('span', { className: 'lire-heure' }, dit.slice(debut, fin));
		heure.dataset.secondes = `${secondes}`;
		morceaux.push(dit.slice(ici, debut), heure);
		ici = fin;
	}
	return [...morceaux, dit.slice(ici)].filter((morceau) => morceau !== '');
}

/** Told in words after the sentence, and drawn over it. */
function showMarques(option: HTMLElement, noms: readonly string[]): void {
	const dit = option.querySelector<HTMLElement>('.lire-dit');
	const place = option.querySelector<HTMLElement>('.lire-marques');
	const voulu = noms.join('\n');
	if (!dit || !place || place.dataset.noms === voulu) return;
	place.dataset.noms = voulu;
	place.replaceChildren(
		...noms.flatMap((nom) => [' ', create('span', { className: 'lire-marque' }, nom)]),
	);
	if (noms.length > 0) dit.dataset.marquee = '';
	else delete dit.dataset.marquee;
}
