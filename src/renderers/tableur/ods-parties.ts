/** The parts of an OpenDocument spreadsheet (OASIS, OpenDocument 1.3, part 3). */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ContexteDonnees } from '../../core/donnees/contexte.ts';
import {
	DECLARATION,
	escapeAttribut,
	escapeTexte,
	writeMorceau,
	writeXml,
} from '../../core/formats/xml.ts';
import { NOM } from '../../vues/mots.ts';
import type { Cellule } from './tableau.ts';

export const TYPE_ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/** A sheet of the file: its name under it, its rows. */
export interface Feuille {
	nom: string;
	/** Of its columns, in centimetres. */
	largeur: number;
	colonnes: number;
	lignes: Iterable<readonly Cellule[]>;
}

const VERSION = '1.3';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const ESPACES = {
	'xmlns:office': `${OASIS}:office:1.0`,
	'xmlns:style': `${OASIS}:style:1.0`,
	'xmlns:text': `${OASIS}:text:1.0`,
	'xmlns:table': `${OASIS}:table:1.0`,
	'xmlns:fo': `${OASIS}:xsl-fo-compatible:1.0`,
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:meta': `${OASIS}:meta:1.0`,
	'xmlns:config': `${OASIS}:config:1.0`,
	'xmlns:ooo': 'http://openoffice.org/2004/office',
	'office:version': VERSION,
};
const document = (nom: string, ...contenu: Element[]): string => writeXml(x(nom, ESPACES, contenu));

const style = (nom: string, famille: string, ...proprietes: Element[]): Element =>
	x('style:style', { 'style:name': nom, 'style:family': famille }, proprietes);
/** Rows of one height: a long text does not hide those that follow it. */
const renderAutomatiques = (feuilles: readonly Feuille[]): Element =>
	x('office:automatic-styles', {}, [
		...feuilles.map(({ largeur }, i) =>
			style(
				`co${i + 1}`,
				'table-column',
				x('style:table-column-properties', { 'style:column-width': `${largeur}cm` }),
			),
		),
		style(
			'ro1',
			'table-row',
			x('style:table-row-properties', {
				'style:row-height': '0.5cm',
				'style:use-optimal-row-height': 'false',
			}),
		),
		style('tete', 'table-cell', x('style:text-properties', { 'fo:font-weight': 'bold' })),
	]);

/** The sheets, row by row. */
export function* renderContenu(feuilles: readonly Feuille[]): Iterable<string> {
	const racine = Object.entries(ESPACES)
		.map(([nom, valeur]) => ` ${nom}="${escapeAttribut(valeur)}"`)
		.join('');
	yield `${DECLARATION}<office:document-content${racine}>${writeMorceau(renderAutomatiques(feuilles))}<office:body><office:spreadsheet>`;
	for (const [i, { nom, colonnes, lignes }] of feuilles.entries()) {
		const colonne = x('table:table-column', {
			'table:style-name': `co${i + 1}`,
			'table:number-columns-repeated': String(colonnes),
		});
		yield `<table:table table:name="${escapeAttribut(nom)}">${writeMorceau(colonne)}`;
		let tete = true;
		for (const ligne of lignes) {
			yield writeLigne(ligne, tete);
			tete = false;
		}
		yield '</table:table>';
	}
	yield '</office:spreadsheet></office:body></office:document-content>\n';
}

/** Texts alone are many: those are escaped here, as quickly as can be; the tags around them never change. */
function writeLigne(ligne: readonly Cellule[], tete: boolean): string {
	let texte = '<table:table-row table:style-name="ro1">';
	for (const cellule of ligne) texte += writeCellule(cellule, tete);
	return `${texte}</table:table-row>`;
}

/** A text stays one, whatever it looks like: nothing is typed in a cell that says that it is a text. */
function writeCellule(cellule: Cellule, tete: boolean): string {
	if (cellule === undefined || cellule === '') return '<table:table-cell/>';
	const debut = `<table:table-cell${tete ? ' table:style-name="tete"' : ''} office:value-type=`;
	if (typeof cellule === 'number')
		return `${debut}"float" office:value="${cellule}"><text:p>${cellule}</text:p></table:table-cell>`;
	const lignes = cellule.split('\n').map((texte) => `<text:p>${writeTexte(texte)}</text:p>`);
	return `${debut}"string">${lignes.join('')}</table:table-cell>`;
}

/** What is written as it is: most texts. */
const SIMPLE = /^(?! )(?!.* $)(?!.* {2})[^&<>\u0000-\u001f\ud800-\udfff\ufffe\uffff]*$/;

/** The format reads several spaces as one, and tabs as a space: each has its element. */
const writeTexte = (texte: string): string =>
	SIMPLE.test(texte)
		? texte
		: escapeTexte(texte)
				.replaceAll('\t', '<text:tab/>')
				.replaceAll(/^ +| {2,}| +$/g, (espaces) => `<text:s text:c="${espaces.length}"/>`);

export const renderStyles = (): string =>
	document(
		'office:document-styles',
		x('office:styles', {}, [
			x('style:style', {
				'style:name': 'Default',
				'style:family': 'table-cell',
			}),
		]),
	);

export const renderMeta = (titre: string, { date, licence }: ContexteDonnees): string =>
	document(
		'office:document-meta',
		x('office:meta', {}, [
			x('meta:generator', {}, NOM),
			x('dc:title', {}, titre),
			x('dc:description', {}, `Licence ${licence.nom}, ${licence.url}`),
			x('meta:initial-creator', {}, NOM),
			...(date ? [x('dc:date', {}, `${date}T00:00:00`)] : []),
			x('dc:language', {}, 'fr-FR'),
		]),
	);

const reglage = (nom: string, type: string, valeur: string): Element =>
	x('config:config-item', { 'config:name': nom, 'config:type': type }, valeur);

/** The first row of these sheets stays in sight. */
export const renderReglages = (feuilles: readonly Feuille[]): string =>
	document(
		'office:document-settings',
		x('office:settings', {}, [
			x('config:config-item-set', { 'config:name': 'ooo:view-settings' }, [
				x('config:config-item-map-indexed', { 'config:name': 'Views' }, [
					x('config:config-item-map-entry', {}, [
						reglage('ViewId', 'string', 'view1'),
						x(
							'config:config-item-map-named',
							{ 'config:name': 'Tables' },
							feuilles.map(({ nom }) =>
								x('config:config-item-map-entry', { 'config:name': nom }, [
									reglage('VerticalSplitMode', 'short', '2'),
									reglage('VerticalSplitPosition', 'int', '1'),
									reglage('ActiveSplitRange', 'short', '2'),
									reglage('PositionTop', 'int', '0'),
									reglage('PositionBottom', 'int', '1'),
								]),
							),
						),
						reglage('ActiveTable', 'string', feuilles[0]?.nom ?? ''),
					]),
				]),
			]),
		]),
	);

export const renderManifeste = (): string => {
	const entree = (chemin: string, type: string): Element =>
		x('manifest:file-entry', { 'manifest:full-path': chemin, 'manifest:media-type': type });
	return writeXml(
		x(
			'manifest:manifest',
			{ 'xmlns:manifest': `${OASIS}:manifest:1.0`, 'manifest:version': VERSION },
			[
				x('manifest:file-entry', {
					'manifest:full-path': '/',
					'manifest:version': VERSION,
					'manifest:media-type': TYPE_ODS,
				}),
				...['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map((nom) =>
					entree(nom, 'text/xml'),
				),
			],
		),
	);
};
