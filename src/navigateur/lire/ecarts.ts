/** Where two readers differ, first: that is what they have to talk about. Loaded once there is something to read. */
import { type Accord, compareLecteurs, sayAccord } from '../../core/lecture-commune/accord.ts';
import { type Lecture, listLecteurs, type Texte } from '../../core/lecture-commune/lecture.ts';
import { create } from '../creer.ts';
import { createNommeur, nameEntretien, nameTexte, sayPar, sayThemes } from './mots.ts';

/** Sentences shown whole; those after are folded. */
const ENTIERES = 10;

export function showEcarts(zone: HTMLElement, lecture: Lecture): void {
	const lecteurs = listLecteurs(lecture);
	const deux = lecteurs.length > 1;
	const piece = (nom: string): HTMLElement => zone.querySelector(`[data-${nom}]`) as HTMLElement;
	piece('seul').hidden = deux;
	piece('deux').hidden = !deux;
	piece('lecteurs').hidden = lecteurs.length < 3;
	if (!deux) {
		piece('accord').textContent = '';
		piece('differences').replaceChildren();
		return;
	}
	const [un, autre] = readDeux(zone, lecteurs);
	const accord = compareLecteurs(lecture, un, autre);
	const noms = `${sayPar(un)} et ${sayPar(autre)}`;
	piece('accord').textContent =
		`${noms}\u00a0: ${sayAccord(accord).replace(/^./, (c) => c.toLowerCase())}`;
	piece('differences').replaceChildren(...createListe(lecture, accord, un, autre));
	piece('seuls').textContent = saySeuls(lecture, accord);
}

/** Who is compared: those that one chose, else the first two. */
function readDeux(zone: HTMLElement, lecteurs: readonly string[]): [string, string] {
	const [un, autre] = zone.querySelectorAll('select');
	if (!un || !autre) return ['', ''];
	const premier = fillSelect(un, lecteurs, lecteurs[0] ?? '');
	const reste = lecteurs.filter((par) => par !== premier);
	return [premier, fillSelect(autre, reste, reste[0] ?? '')];
}

/** What is chosen in it, once it holds these names. */
function fillSelect(select: HTMLSelectElement, noms: readonly string[], defaut: string): string {
	const choisi = noms.includes(select.value) && select.options.length > 0 ? select.value : defaut;
	select.replaceChildren(
		...noms.map((par) => create('option', { value: par, selected: par === choisi }, sayPar(par))),
	);
	return choisi;
}

function createListe(
	lecture: Lecture,
	{ ecarts }: Accord,
	un: string,
	autre: string,
): HTMLElement[] {
	const textes = new Map(lecture.textes.map((texte) => [texte.id, texte] as const));
	const nameTheme = createNommeur(lecture);
	const items = ecarts.flatMap((ecart): HTMLElement[] => {
		const texte = textes.get(ecart.texte);
		if (!texte) return [];
		const dit = texte.texte.slice(ecart.phrase.debut, ecart.phrase.fin);
		const vus = [
			[un, ecart.un],
			[autre, ecart.autre],
		] as const;
		return [
			createEcart(
				texte,
				dit,
				ecart.phrase.debut,
				vus.map(([par, ids]) => [sayPar(par), sayThemes(ids, nameTheme)] as const),
			),
		];
	});
	const listes = [items.slice(0, ENTIERES), items.slice(ENTIERES)].map((lot) =>
		create('ul', { className: 'lire-differences' }, ...lot),
	);
	const [premiere, suite] = listes;
	if (!premiere || items.length === 0) return [];
	if (!suite || items.length <= ENTIERES) return [premiere];
	const titre = `Les ${items.length - ENTIERES}\u00a0autres phrases où vous différez`;
	return [premiere, create('details', {}, create('summary', {}, titre), suite)];
}

function createEcart(
	texte: Texte,
	dit: string,
	position: number,
	vus: readonly (readonly [string, string])[],
): HTMLLIElement {
	const bouton = create(
		'button',
		{ type: 'button', className: 'lien-bouton' },
		'Relire',
		create('span', { className: 'invisible' }, ` cette phrase\u00a0: ${nameTexte(texte)}`),
	);
	bouton.dataset.ouvrir = texte.id;
	bouton.dataset.position = `${position}`;
	return create(
		'li',
		{},
		create('blockquote', {}, create('p', {}, dit)),
		create('p', { className: 'precision' }, nameTexte(texte)),
		create(
			'dl',
			{},
			...vus.map(([par, themes]) =>
				create('div', {}, create('dt', {}, par), create('dd', {}, themes)),
			),
		),
		bouton,
	);
}

/** Interviews that one of the two has not marked: nothing is compared there. */
function saySeuls({ textes }: Lecture, { seuls }: Accord): string {
	if (seuls.length === 0) return '';
	const dits = seuls.map(({ entretien, par }) => {
		const texte = textes.find((t) => t.entretien === entretien);
		return `${texte ? nameEntretien(texte) : ''} (${sayPar(par)})`;
	});
	return `Marqués par une seule personne, donc pas comparés\u00a0: ${dits.join(', ')}.`;
}
