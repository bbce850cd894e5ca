/** An OpenDocument text as blocks: headings, paragraphs, lists, tables; pictures are left out and told. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PhrasingContent, RootContent } from 'mdast';
import { type BodyNode, type InlineNode, type ListNode, readOdt } from 'odf-kit/odt-reader';
import { parseAdresseWeb } from '../core/adresses.ts';
import { cleanSaisie } from '../core/ecriture/index.ts';
import { settleContenu } from '../core/odt-xml.ts';
import type { BlocTexte } from '../renderers/contribution/reponses.ts';

/** Bytes of text once unpacked: far above what a person writes. */
const TEXTE_MAX = 8 * 1024 * 1024;

export interface DocumentLu {
	blocs: BlocTexte[];
	/** What a text file cannot hold, in words. */
	omis: string[];
}

/** Throws a French message when the bytes are not an .odt that can be read. */
export function parseOdt(octets: Uint8Array): DocumentLu {
	checkZip(octets);
	const lu: DocumentLu = { blocs: [], omis: [] };
	try {
		for (const noeud of readOdt(settle(octets)).body) lu.blocs.push(...toBlocs(noeud, lu));
	} catch (cause) {
		throw new Error(`Le document ne peut pas être lu : ${(cause as Error).message}`);
	}
	return lu;
}

/** Sizes are read before anything is unpacked. */
function checkZip(octets: Uint8Array): void {
	let taille = 0;
	let texte = false;
	try {
		unzipSync(octets, {
			filter: ({ name, originalSize }) => {
				if (/\.xml$/.test(name)) taille += originalSize;
				texte ||= name === 'content.xml';
				return false;
			},
		});
	} catch {
		throw new Error(
			'Ce fichier n’est pas un document .odt. Enregistrez-le au format « Texte OpenDocument ».',
		);
	}
	if (!texte) throw new Error('Ce fichier n’est pas un document .odt : il n’a pas de texte.');
	if (taille > TEXTE_MAX) throw new Error('Ce document est trop gros pour être lu.');
}

/** The same document, its headings where the reader finds them. */
function settle(octets: Uint8Array): Uint8Array {
	const fichiers = unzipSync(octets, { filter: ({ name }) => /\.xml$/.test(name) });
	const contenu = fichiers['content.xml'] as Uint8Array;
	return zipSync({ ...fichiers, 'content.xml': strToU8(settleContenu(strFromU8(contenu))) });
}

function toBlocs(noeud: BodyNode, lu: DocumentLu): BlocTexte[] {
	switch (noeud.kind) {
		case 'heading':
			return [{ genre: 'titre', niveau: noeud.level, texte: sayLigne(noeud.spans, lu) }];
		case 'paragraph': {
			const texte = sayLigne(noeud.spans, lu);
			return [{ genre: 'paragraphe', texte, noeud: paragraphe(noeud.spans, lu) }];
		}
		case 'list':
			return [
				{
					genre: 'liste',
					elements: noeud.items.map((i) => sayLigne(i.spans, lu)),
					noeud: toListe(noeud, lu),
				},
			];
		case 'table': {
			const lignes = noeud.rows.map((r) => r.cells.map((c) => sayLigne(c.spans, lu)));
			return [{ genre: 'tableau', lignes, noeud: toTableau(lignes) }];
		}
		case 'section':
			return noeud.body.flatMap((n) => toBlocs(n, lu));
		default:
			return [];
	}
}

const isTexte = (i: InlineNode): i is Extract<InlineNode, { text: string }> => 'text' in i;

/** White space of the file is layout, not text: a run of it counts as one space. */
const cleanTexte = (texte: string): string => cleanSaisie(texte).replace(/[ \t\n]+/g, ' ');

function sayLigne(spans: readonly InlineNode[], lu: DocumentLu): string {
	const lignes = spans.map((i) => {
		if (!isTexte(i)) return omit(i, lu);
		return i.lineBreak ? '\n' : cleanTexte(i.text);
	});
	return lignes.join('').trim();
}

function omit(noeud: InlineNode, lu: DocumentLu): string {
	if ('kind' in noeud && noeud.kind === 'image') lu.omis.push('une image');
	if ('kind' in noeud && noeud.kind === 'note') lu.omis.push('une note de bas de page');
	return '';
}

function paragraphe(spans: readonly InlineNode[], lu: DocumentLu): RootContent {
	return { type: 'paragraph', children: spans.flatMap((i) => toLignes(i, lu)) };
}

function toLignes(noeud: InlineNode, lu: DocumentLu): PhrasingContent[] {
	if (!isTexte(noeud)) {
		omit(noeud, lu);
		return [];
	}
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

function toListe({ ordered, items }: ListNode, lu: DocumentLu): RootContent {
	return {
		type: 'list',
		ordered,
		spread: false,
		children: items.map((item) => ({
			type: 'listItem',
			spread: false,
			children: [
				paragraphe(item.spans, lu) as never,
				...(item.children ? [toListe(item.children, lu) as never] : []),
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
