/** A book as the bytes of an EPUB 3.3, the same in Node and in a browser. */
import { strToU8, type Zippable } from 'fflate';
import { x } from 'xastscript';
import { writeXml } from '../../core/formats/xml.ts';
import { zipDocument } from '../../core/formats/zip.ts';
import { renderCouverture } from './couverture.ts';
import { linkChapitre } from './liens.ts';
import { type Chapitre, fichierOf, type Livre, listChapitres, uniqueChapitres } from './livre.ts';
import {
	couverture,
	pagesFinales,
	pagesParties,
	pageTitre,
	renderNav,
	toFichiers,
} from './pages.ts';
import { type Ressource, renderPaquet } from './paquet.ts';

export { linkChapitre, listImages, listOuvertures, type Ouverture } from './liens.ts';
export type { Chapitre, Livre, Partie } from './livre.ts';
export { listChapitres } from './livre.ts';

const XHTML = 'application/xhtml+xml';
const TYPES: Record<string, string> = {
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	avif: 'image/avif',
	svg: 'image/svg+xml',
};
const REPLI = 'image-absente.svg';
interface Fichier extends Ressource {
	contenu: string | Uint8Array;
}

/** The zip of a book. Pure: the same book gives the same bytes. */
export function buildEpub(brut: Livre): Uint8Array {
	const livre = { ...brut, parties: uniqueChapitres(brut.parties) };
	const fichiers = listFichiers(livre);
	const zip: Zippable = {
		'META-INF/container.xml': strToU8(renderConteneur()),
		'EPUB/livre.opf': strToU8(renderPaquet(livre, fichiers)),
	};
	for (const { chemin, contenu } of fichiers)
		zip[`EPUB/${chemin}`] = typeof contenu === 'string' ? strToU8(contenu) : contenu;
	return zipDocument('application/epub+zip', zip);
}

function renderConteneur(): string {
	return writeXml(
		x(
			'container',
			{ version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
			x(
				'rootfiles',
				{},
				x('rootfile', {
					'full-path': 'EPUB/livre.opf',
					'media-type': 'application/oebps-package+xml',
				}),
			),
		),
	);
}

/** Every file of the book; those that are read, in the order of reading. */
function listFichiers(livre: Livre): Fichier[] {
	const finales = pagesFinales(livre);
	const lire = (noms: [string, string][], proprietes?: string): Fichier[] =>
		noms.map(([nom, contenu]) => ({
			chemin: `textes/${nom}`,
			type: XHTML,
			lue: true,
			contenu,
			...(proprietes ? { proprietes } : {}),
		}));
	const parties = toFichiers(pagesParties(livre));
	const refs = new Set(listChapitres(livre).map((c) => c.ref));
	return [
		...lire(toFichiers([couverture(livre), pageTitre(livre)])),
		...lire([['nav.xhtml', renderNav(livre, finales)]], 'nav'),
		...livre.parties.flatMap(({ chapitres }, i) => [
			...lire(parties.slice(i, i + 1)),
			...lire(chapitres.map((c) => [fichierOf(c.ref), bind(c, refs, livre.adresse)])),
		]),
		...lire(toFichiers(finales)),
		{ chemin: 'textes/livre.css', type: 'text/css', contenu: livre.css },
		{
			chemin: 'couverture.svg',
			type: 'image/svg+xml',
			proprietes: 'cover-image',
			contenu: renderCouverture(livre),
		},
		...listImagesLivre(livre),
	];
}

/** A chapter in its place: links to the sheets of the book, then to the site. */
function bind(
	{ xhtml, ouvertures }: Chapitre,
	refs: ReadonlySet<string>,
	adresse: string | undefined,
): string {
	const hrefOf = (page: string, ref: string | undefined): string | undefined => {
		if (ref !== undefined && refs.has(ref)) return `../../${fichierOf(ref)}`;
		return adresse ? adresse + page : undefined;
	};
	return linkChapitre(xhtml, hrefOf, ouvertures);
}

/** Images by type; AVIF is not yet one that every reading system must show. */
function listImagesLivre(livre: Livre): Fichier[] {
	const images = [...livre.images].map(([chemin, contenu]): Fichier => {
		const extension = chemin.split('.').at(-1) ?? '';
		const type = TYPES[extension] ?? 'image/png';
		return { chemin, type, contenu, ...(extension === 'avif' ? { repli: REPLI } : {}) };
	});
	const repli: Fichier = { chemin: REPLI, type: 'image/svg+xml', contenu: renderAbsente() };
	return images.some((i) => i.repli) ? [...images, repli] : images;
}

function renderAbsente(): string {
	const texte = 'Image à voir sur le site';
	return writeXml(
		x(
			'svg',
			{ xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 400 100', width: '400', height: '100' },
			x('title', {}, texte),
			x('text', { x: '200', y: '56', 'text-anchor': 'middle', 'font-size': '24' }, texte),
		),
	);
}
