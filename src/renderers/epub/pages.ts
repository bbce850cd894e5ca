/** The pages around the chapters: cover, title, contents, parts, index, references, colophon. */
import { x } from 'xastscript';
import { type Contenu, type PageLivre, toPage } from './document.ts';
import { type Chapitre, fichierOf, type Livre, listChapitres } from './livre.ts';

export interface PageNommee extends PageLivre {
	/** From the folder of the texts. */
	fichier: string;
}

const lien = (href: string, texte: string): Contenu => x('a', { href }, texte);
const lienChapitre = ({ ref, titre }: Chapitre): Contenu => lien(fichierOf(ref), titre);
const lister = (elements: readonly Contenu[], nom = 'ul'): Contenu =>
	x(
		nom,
		{},
		elements.map((e) => x('li', {}, e)),
	);
const texteOf = (page: PageNommee): [string, string] => [page.fichier, toPage(page)];

/** Parts show when there are several; a single one is the book itself. */
export const hasParties = ({ parties }: Livre): boolean => parties.length > 1;
const fichierPartie = (i: number): string => `partie-${i + 1}.xhtml`;

export function couverture(livre: Livre): PageNommee {
	const alt = `Couverture\u00a0: ${livre.titre}`;
	return {
		fichier: 'couverture.xhtml',
		titre: 'Couverture',
		type: 'cover',
		contenu: [x('p', {}, x('img', { src: '../couverture.svg', alt, role: 'doc-cover' }))],
	};
}

export function pageTitre(livre: Livre): PageNommee {
	const n = listChapitres(livre).length;
	return {
		fichier: 'titre.xhtml',
		titre: 'Page de titre',
		type: 'titlepage',
		contenu: [
			x('h1', {}, livre.titre),
			x('p', { class: 'chapeau' }, livre.phrase),
			x('p', {}, livre.auteurs.join(', ')),
			x(
				'p',
				{},
				[livre.compte ?? `${n} fiche${n > 1 ? 's' : ''}`, livre.date && `à jour le ${livre.date}`]
					.filter(Boolean)
					.join(', '),
				'.',
			),
			x('p', {}, 'Impulser, commun de méthodes pour la résilience locale. Licence CC BY-SA 4.0.'),
		],
	};
}

export function pagesParties(livre: Livre): PageNommee[] {
	if (!hasParties(livre)) return [];
	return livre.parties.map(({ titre, chapitres }, i) => ({
		fichier: fichierPartie(i),
		titre,
		type: 'part',
		role: 'doc-part',
		contenu: [
			x('h1', {}, titre),
			lister(
				chapitres.map((c) => x(null, lienChapitre(c), x('p', { class: 'precision' }, c.phrase))),
			),
		],
	}));
}

/** Index, references and colophon: what stands after the chapters. */
export function pagesFinales(livre: Livre): PageNommee[] {
	return [...pageIndex(livre), ...pageBibliographie(livre), pageColophon(livre)];
}

function pageIndex(livre: Livre): PageNommee[] {
	const chapitres = new Map(listChapitres(livre).map((c) => [c.ref, c]));
	if (livre.index.length === 0) return [];
	const contenu = livre.index.flatMap(({ titre, themes }) => [
		x('h2', {}, titre),
		x(
			'dl',
			{ class: 'index-themes' },
			themes.flatMap(({ nom, refs }) => [
				x('dt', {}, nom),
				...refs.flatMap((ref) => {
					const chapitre = chapitres.get(ref);
					return chapitre ? [x('dd', {}, lienChapitre(chapitre))] : [];
				}),
			]),
		),
	]);
	const titre = 'Index par thème';
	const fichier = 'index.xhtml';
	return [
		{
			fichier,
			titre,
			type: 'backmatter',
			role: 'doc-index',
			contenu: [x('h1', {}, titre), ...contenu],
		},
	];
}

function pageBibliographie(livre: Livre): PageNommee[] {
	if (livre.bibliographie.length === 0) return [];
	const titre = 'Pour aller plus loin';
	const references = livre.bibliographie.map(({ texte, href }) =>
		href === undefined ? texte : x(null, texte, ' ', lien(href, href)),
	);
	return [
		{
			fichier: 'bibliographie.xhtml',
			titre,
			type: 'bibliography',
			role: 'doc-bibliography',
			contenu: [
				x('h1', {}, titre),
				x('p', {}, 'Les ouvrages et les sites auxquels les fiches renvoient.'),
				lister(references),
			],
		},
	];
}

function pageColophon(livre: Livre): PageNommee {
	const licence = 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr';
	const { adresse } = livre;
	return {
		fichier: 'colophon.xhtml',
		titre: 'À propos de ce livre',
		type: 'colophon',
		role: 'doc-colophon',
		contenu: [
			x('h1', {}, 'À propos de ce livre'),
			x(
				'p',
				{},
				'Vous pouvez copier, imprimer, modifier et rediffuser ce livre, même pour vendre un service, à deux conditions\u00a0: citer ses auteurs et garder la même licence, ',
				lien(licence, 'CC BY-SA 4.0'),
				'. Voici la mention prête à copier.',
			),
			x('p', { class: 'mention' }, livre.attribution),
			livre.date ? x('p', {}, `Textes à jour le ${livre.date}.`) : undefined,
			adresse
				? x('p', {}, 'Les fiches vivent et s’améliorent sur ', lien(`${adresse}/`, adresse), '.')
				: undefined,
		],
	};
}

/** Contents and landmarks, for the reader and for the reading system. */
export function renderNav(livre: Livre, finales: readonly PageNommee[]): string {
	const parties = livre.parties.map(
		({ titre, chapitres }, i): Contenu =>
			hasParties(livre)
				? x(null, lien(fichierPartie(i), titre), lister(chapitres.map(lienChapitre), 'ol'))
				: undefined,
	);
	const corps = hasParties(livre) ? parties : listChapitres(livre).map(lienChapitre);
	const sommaire = [...corps, ...finales.map((p) => lien(p.fichier, p.titre))];
	const premier = hasParties(livre)
		? fichierPartie(0)
		: fichierOf(listChapitres(livre)[0]?.ref ?? '');
	const repere = (type: string, href: string, texte: string): Contenu =>
		x('a', { 'epub:type': type, href }, texte);
	const reperes = [
		repere('cover', 'couverture.xhtml', 'Couverture'),
		repere('toc', '#sommaire', 'Sommaire'),
		repere('bodymatter', premier, 'Début du texte'),
		...finales.map((p) => repere(p.type, p.fichier, p.titre)),
	];
	const page: PageLivre = {
		titre: 'Sommaire',
		type: 'frontmatter',
		contenu: [
			x(
				'nav',
				{ 'epub:type': 'toc', role: 'doc-toc', id: 'sommaire' },
				x('h1', {}, 'Sommaire'),
				lister(sommaire, 'ol'),
			),
			x(
				'nav',
				{ 'epub:type': 'landmarks', hidden: 'hidden' },
				x('h2', {}, 'Repères'),
				lister(reperes, 'ol'),
			),
		],
	};
	return toPage(page);
}

export const toFichiers = (pages: readonly PageNommee[]): [string, string][] => pages.map(texteOf);
