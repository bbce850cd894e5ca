/** The package of an OpenDocument text: its parts, and what says what they are. Pure: the same document gives the same bytes. */
import { strToU8, type Zippable } from 'fflate';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { DECLARATION, escapeAttribut, writeMorceau, writeXml } from '../../core/formats/xml.ts';
import { TYPE_ODT, zipDocument } from '../../core/formats/zip.ts';
import { renderAutomatiques } from './automatiques.ts';
import { cheminImage, type ImagesOdt } from './lignes.ts';
import { type Page, renderMiseEnPage } from './page.ts';
import { renderPolices, renderStyles } from './styles.ts';

export interface DocumentOdt {
	titre: string;
	auteurs: readonly string[];
	/** Milliseconds since 1970. */
	date: number;
	/** Of the axis, as #rrggbb. */
	couleur: string;
	page: Page;
	corps: Element[];
	images: ImagesOdt;
}

const VERSION = '1.3';
const ESPACES = {
	'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
	'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
	'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
	'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
	'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
	'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
	'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
	'xmlns:xlink': 'http://www.w3.org/1999/xlink',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
};

const RACINE = Object.entries({ ...ESPACES, 'office:version': VERSION })
	.map(([nom, valeur]) => ` ${nom}="${escapeAttribut(valeur)}"`)
	.join('');

/** A part of the package, of pieces already written. */
const assemble = (nom: string, ...morceaux: string[]): string =>
	`${DECLARATION}<${nom}${RACINE}>${morceaux.join('')}</${nom}>\n`;

const POLICES = writeMorceau(renderPolices());
const styles = new Map<string, string>();

/** The named styles are the same for all the texts of an axis: written once, they cost as much as a whole sheet. */
function writeStyles(couleur: string, largeur: number): string {
	const cle = `${couleur} ${largeur}`;
	const ecrits = styles.get(cle) ?? writeMorceau(renderStyles(couleur, largeur));
	styles.set(cle, ecrits);
	return ecrits;
}

export function buildOdt(document: DocumentOdt): Uint8Array<ArrayBuffer> {
	const { couleur, page, corps, images } = document;
	const textes = {
		'content.xml': assemble(
			'office:document-content',
			POLICES,
			writeMorceau(renderAutomatiques(couleur, corps)),
			writeMorceau(x('office:body', {}, x('office:text', {}, corps))),
		),
		'styles.xml': assemble(
			'office:document-styles',
			POLICES,
			writeStyles(couleur, page.largeur),
			...renderMiseEnPage(page).map((e) => writeMorceau(e)),
		),
		'meta.xml': assemble('office:document-meta', writeMorceau(renderMeta(document))),
	};
	const parties: Record<string, { type: string; contenu: string | Uint8Array }> = {};
	for (const [chemin, contenu] of Object.entries(textes))
		parties[chemin] = { type: 'text/xml', contenu };
	for (const [chemin, { type, octets }] of images)
		parties[cheminImage(images, chemin)] = { type, contenu: octets };
	const zip: Zippable = { 'META-INF/manifest.xml': strToU8(renderManifeste(parties)) };
	for (const [chemin, { contenu }] of Object.entries(parties))
		zip[chemin] = typeof contenu === 'string' ? strToU8(contenu) : contenu;
	return zipDocument(TYPE_ODT, zip, 6);
}

function renderMeta({ titre, auteurs, date }: DocumentOdt): Element {
	const quand = `${new Date(date).toISOString().slice(0, 19)}Z`;
	const qui = auteurs.join(', ') || 'Impulser';
	return x(
		'office:meta',
		{},
		x('meta:generator', {}, 'Impulser'),
		x('dc:title', {}, titre),
		x('meta:initial-creator', {}, qui),
		x('dc:creator', {}, qui),
		x('meta:creation-date', {}, quand),
		x('dc:date', {}, quand),
		x('dc:language', {}, 'fr-FR'),
	);
}

function renderManifeste(parties: Readonly<Record<string, { type: string }>>): string {
	const entree = (chemin: string, type: string, version = {}): Element =>
		x('manifest:file-entry', {
			'manifest:full-path': chemin,
			...version,
			'manifest:media-type': type,
		});
	return writeXml(
		x(
			'manifest:manifest',
			{
				'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
				'manifest:version': VERSION,
			},
			entree('/', TYPE_ODT, { 'manifest:version': VERSION }),
			Object.entries(parties).map(([chemin, { type }]) => entree(chemin, type)),
		),
	);
}
