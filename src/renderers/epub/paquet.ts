/** The package document: what the book is, its files, their order, how accessible it is. */
import { type Contenu, el, renderXml } from './document.ts';
import { identifierOf } from './identifiant.ts';
import type { Livre } from './livre.ts';

export interface Ressource {
	/** From the folder of the package. */
	chemin: string;
	type: string;
	proprietes?: string;
	/** Shown in the course of reading. */
	lue?: boolean;
	/** Path of what is shown by systems that do not know its type. */
	repli?: string;
}

/** A book whose age is not known gets this date: the same content must give the same bytes. */
const SANS_DATE = '2026-01-01T00:00:00Z';

const meta = (property: string, texte: string): Contenu => el('meta', { property }, texte);

export function isoModification(livre: Livre): string {
	const quand = new Date(livre.modification ?? SANS_DATE);
	return Number.isNaN(quand.getTime()) ? SANS_DATE : `${quand.toISOString().slice(0, 19)}Z`;
}

function accessibilite(livre: Livre): Contenu[] {
	const images = livre.images.size > 0;
	return [
		meta('schema:accessMode', 'textual'),
		images ? meta('schema:accessMode', 'visual') : undefined,
		meta('schema:accessModeSufficient', 'textual'),
		...[
			'structuralNavigation',
			'tableOfContents',
			'readingOrder',
			'displayTransformability',
			...(livre.index.length > 0 ? ['index'] : []),
			...(images ? ['alternativeText'] : []),
		].map((valeur) => meta('schema:accessibilityFeature', valeur)),
		meta('schema:accessibilityHazard', 'none'),
		meta(
			'schema:accessibilitySummary',
			'Textes structurés par des titres, sommaire et renvois actifs, sources numérotées. Les images ont un texte de remplacement. Aucune mise en page fixe.',
		),
	];
}

function metadonnees(livre: Livre): Contenu {
	const modification = isoModification(livre);
	return el(
		'metadata',
		{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
		el('dc:identifier', { id: 'identifiant' }, identifierOf(livre)),
		el('dc:title', { id: 'titre' }, livre.titre),
		el('meta', { refines: '#titre', property: 'title-type' }, 'main'),
		el('dc:language', {}, 'fr'),
		livre.auteurs.map((auteur, i) => [
			el('dc:creator', { id: `auteur-${i + 1}` }, auteur),
			el('meta', { refines: `#auteur-${i + 1}`, property: 'role', scheme: 'marc:relators' }, 'aut'),
		]),
		el('dc:publisher', {}, 'Impulser'),
		el('dc:description', {}, livre.phrase),
		el('dc:rights', {}, `CC BY-SA 4.0. ${livre.attribution}`),
		el('dc:date', {}, modification.slice(0, 10)),
		livre.adresse ? el('dc:source', {}, `${livre.adresse}/`) : undefined,
		meta('dcterms:modified', modification),
		accessibilite(livre),
	);
}

export function renderPaquet(livre: Livre, ressources: readonly Ressource[]): string {
	const ids = new Map(ressources.map((r, i) => [r.chemin, `r${i + 1}`]));
	const elements = ressources.map(({ chemin, type, proprietes, repli }) =>
		el('item', {
			id: ids.get(chemin),
			href: chemin,
			'media-type': type,
			properties: proprietes,
			fallback: repli && ids.get(repli),
		}),
	);
	const lues = ressources.filter((r) => r.lue);
	const paquet = el(
		'package',
		{
			xmlns: 'http://www.idpf.org/2007/opf',
			version: '3.0',
			'unique-identifier': 'identifiant',
			'xml:lang': 'fr',
		},
		metadonnees(livre),
		el('manifest', {}, elements),
		el(
			'spine',
			{},
			lues.map((r) => el('itemref', { idref: ids.get(r.chemin) })),
		),
	);
	return renderXml(paquet);
}
