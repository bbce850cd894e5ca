/** An OpenDocument text as blocks: headings, paragraphs, lists, tables; pictures are left out and told. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PhrasingContent, RootContent } from 'mdast';
import { type BodyNode, type InlineNode, type ListNode, readOdt } from 'odf-kit/odt-reader';
import { fromXml } from 'xast-util-from-xml';
import { cleanSaisie } from '../../core/ecriture/index.ts';
import { findAll } from '../../core/formats/xml.ts';
import { parseAdresseWeb } from '../../core/texte/adresses.ts';
import type { BlocTexte } from '../../formulaire/reponses.ts';
import { ENREGISTRER } from './fichier-importe.ts';
import { type ContenuRange, SANS_TEXTE, settleContenu } from './odt/index.ts';

/** Bytes of text once unpacked: far above what a person writes. */
const TEXTE_MAX = 8 * 1024 * 1024;

export interface DocumentLu {
	blocs: BlocTexte[];
	/** What stood beside the text: boxes, notes. */
	aparts: BlocTexte[];
	/** What a text file cannot hold, in words: « 2 images ». */
	omis: string[];
	/** What `aparts` holds, in words. */
	gardes: string[];
	/** Tracked insertions, taken as accepted. */
	ajouts: number;
}

const PAS_ODT =
	'Ce fichier n’est pas un document .odt. Enregistrez-le au format « Texte OpenDocument ».';
const WORD = `Ce fichier est un document Word renommé en .odt. Ouvrez-le ${ENREGISTRER}.`;
const ABIME = `Le document ne peut pas être lu : il est abîmé. Ouvrez-le ${ENREGISTRER}.`;
const PROTEGE =
	'Le document ne peut pas être lu : il est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.';
const TROP_GROS = 'Ce document est trop gros pour être lu.';

/** Throws a French message when the bytes are not an .odt that can be read. */
export function parseOdt(octets: Uint8Array): DocumentLu {
	checkZip(octets);
	try {
		const fichiers = unzipSync(octets, { filter: ({ name }) => FICHIERS.has(name) });
		const read = (nom: string) => fichiers[nom] && strFromU8(fichiers[nom]);
		const manifeste = read('META-INF/manifest.xml');
		if (manifeste && isChiffre(manifeste)) throw new Error(PROTEGE);
		const range = settleContenu(read('content.xml') ?? '', read('styles.xml'), manifeste);
		const { omis, gardes, ajouts } = range;
		const lire = (contenu: string | undefined) => (contenu ? readBlocs(contenu, range) : []);
		return { blocs: lire(range.texte), aparts: lire(range.aparts), omis, gardes, ajouts };
	} catch (cause) {
		const { message } = cause as Error;
		throw new Error([PROTEGE, SANS_TEXTE].includes(message) ? message : ABIME);
	}
}

const isChiffre = (manifeste: string): boolean =>
	findAll(fromXml(manifeste), 'manifest:encryption-data').length > 0;

const FICHIERS = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);

/** Sizes are read before anything is unpacked. */
function checkZip(octets: Uint8Array): void {
	let taille = 0;
	let texte = false;
	let word = false;
	try {
		unzipSync(octets, {
			filter: ({ name, originalSize }) => {
				if (FICHIERS.has(name)) taille += originalSize;
				texte ||= name === 'content.xml';
				word ||= name === 'word/document.xml';
				return false;
			},
		});
	} catch {
		throw new Error(strFromU8(octets.subarray(0, 2), true) === 'PK' ? ABIME : PAS_ODT);
	}
	if (word) throw new Error(WORD);
	if (!texte) throw new Error(SANS_TEXTE);
	if (taille > TEXTE_MAX) throw new Error(TROP_GROS);
}

/** The blocks of a document made of this content and of these styles. */
function readBlocs(contenu: string, { styles }: ContenuRange): BlocTexte[] {
	const fichiers = {
		'content.xml': strToU8(contenu),
		...(styles ? { 'styles.xml': strToU8(styles) } : {}),
	};
	return readOdt(zipSync(fichiers, { level: 0 })).body.flatMap(toBlocs);
}

function toBlocs(noeud: BodyNode): BlocTexte[] {
	switch (noeud.kind) {
		case 'heading':
			return [{ genre: 'titre', niveau: noeud.level, texte: sayLigne(noeud.spans) }];
		case 'paragraph':
			return [
				{ genre: 'paragraphe', texte: sayLigne(noeud.spans), noeud: paragraphe(noeud.spans) },
			];
		case 'list':
			return [{ genre: 'liste', elements: listElements(noeud), noeud: toListe(noeud) }];
		case 'table': {
			const lignes = noeud.rows.map((r) => r.cells.map((c) => sayLigne(c.spans)));
			return [{ genre: 'tableau', lignes, noeud: toTableau(lignes) }];
		}
		default:
			return [];
	}
}

const listElements = ({ items }: ListNode): string[] =>
	items.flatMap((i) => [sayLigne(i.spans), ...(i.children ? listElements(i.children) : [])]);

const isTexte = (i: InlineNode): i is Extract<InlineNode, { text: string }> => 'text' in i;

/** White space of the file is layout, not text: a run of it counts as one space. */
const cleanTexte = (texte: string): string => cleanSaisie(texte).replace(/[ \t\n]+/g, ' ');

function sayLigne(spans: readonly InlineNode[]): string {
	const lignes = spans.filter(isTexte).map((i) => (i.lineBreak ? '\n' : cleanTexte(i.text)));
	return lignes.join('').trim();
}

function paragraphe(spans: readonly InlineNode[]): RootContent {
	return { type: 'paragraph', children: spans.filter(isTexte).flatMap(toLignes) };
}

function toLignes(noeud: Extract<InlineNode, { text: string }>): PhrasingContent[] {
	if (noeud.lineBreak) return [{ type: 'break' }];
	const value = cleanTexte(noeud.text);
	if (value === '') return [];
	let ligne: PhrasingContent = { type: 'text', value };
	// A mark around spaces alone would be read as text.
	if (value.trim() === value && noeud.italic) ligne = { type: 'emphasis', children: [ligne] };
	if (value.trim() === value && noeud.bold) ligne = { type: 'strong', children: [ligne] };
	const url = noeud.href === undefined ? undefined : parseAdresseWeb(noeud.href);
	return [url === undefined ? ligne : { type: 'link', url, children: [ligne] as never }];
}

function toListe({ ordered, items }: ListNode): RootContent {
	return {
		type: 'list',
		ordered,
		spread: false,
		children: items.map((item) => ({
			type: 'listItem',
			spread: false,
			children: [
				paragraphe(item.spans) as never,
				...(item.children ? [toListe(item.children) as never] : []),
			],
		})),
	};
}

function toTableau(lignes: readonly string[][]): RootContent {
	return {
		type: 'table',
		children: lignes.map((ligne) => ({
			type: 'tableRow',
			children: ligne.map((value) => ({
				type: 'tableCell',
				children: [{ type: 'text', value: value.replaceAll('\n', ' ') }],
			})),
		})),
	};
}
