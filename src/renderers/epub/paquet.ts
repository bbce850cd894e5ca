/** The package document: what the book is, its files, their order, how accessible it is. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { writeXml } from '../../core/formats/xml.ts';
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

const meta = (property: string, texte: string): Element => x('meta', { property }, texte);

export function isoModification(livre: Livre): string {
	const quand = new Date(livre.modification ?? SANS_DATE);
	return Number.isNaN(quand.getTime()) ? SANS_DATE : `${quand.toISOString().slice(0, 19)}Z`;
}

function accessibilite(livre: Livre): Element[] {
	const images = livre.images.size > 0;
	return [
		meta('schema:accessMode', 'textual'),
		...(images ? [meta('schema:accessMode', 'visual')] : []),
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

function metadonnees(livre: Livre): Element {
	const modification = isoModification(livre);
	return x(
		'metadata',
		{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
		x('dc:identifier', { id: 'identifiant' }, identifierOf(livre)),
		x('dc:title', { id: 'titre' }, livre.titre),
		x('meta', { refines: '#titre', property: 'title-type' }, 'main'),
		x('dc:language', {}, 'fr'),
		livre.auteurs.flatMap((auteur, i) => [
			x('dc:creator', { id: `auteur-${i + 1}` }, auteur),
			x('meta', { refines: `#auteur-${i + 1}`, property: 'role', scheme: 'marc:relators' }, 'aut'),
		]),
		x('dc:publisher', {}, 'Impulser'),
		x('dc:description', {}, livre.phrase),
		x('dc:rights', {}, `CC BY-SA 4.0. ${livre.attribution}`),
		x('dc:date', {}, modification.slice(0, 10)),
		livre.adresse ? x('dc:source', {}, `${livre.adresse}/`) : undefined,
		meta('dcterms:modified', modification),
		accessibilite(livre),
	);
}

export function renderPaquet(livre: Livre, ressources: readonly Ressource[]): string {
	const ids = new Map(ressources.map((r, i) => [r.chemin, `r${i + 1}`]));
	const elements = ressources.map(({ chemin, type, proprietes, repli }) =>
		x('item', {
			id: ids.get(chemin),
			href: chemin,
			'media-type': type,
			properties: proprietes,
			fallback: repli && ids.get(repli),
		}),
	);
	const lues = ressources.filter((r) => r.lue);
	const paquet = x(
		'package',
		{
			xmlns: 'http://www.idpf.org/2007/opf',
			version: '3.0',
			'unique-identifier': 'identifiant',
			'xml:lang': 'fr',
		},
		metadonnees(livre),
		x('manifest', {}, elements),
		x(
			'spine',
			{},
			lues.map((r) => x('itemref', { idref: ids.get(r.chemin) })),
		),
	);
	return writeXml(paquet);
}
