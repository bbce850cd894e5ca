/** A MediaWiki page as a tree and what it says of itself: title, links, licence. */
import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import wtf from 'wtf_wikipedia';
import { parseAdresseWeb } from '../core/adresses.ts';
import { cleanSaisie } from '../core/ecriture/index.ts';
import { type AvisLicence, findLicence } from '../core/licences.ts';

export interface PageWiki {
	titre: string | undefined;
	/** Its first sentence. */
	phrase: string | undefined;
	corps: Root;
	/** As the page names it, templates included. */
	licence: AvisLicence | undefined;
	/** What could not be kept, in words. */
	omis: string[];
}

interface Lien {
	text: () => string | undefined;
	site: () => string | undefined;
}
interface Phrase {
	text: () => string;
	links: () => Lien[];
}
interface Section {
	title: () => string;
	depth: () => number;
	paragraphs: () => { sentences: () => Phrase[] }[];
	lists: () => { lines: () => Phrase[] }[];
	tables: () => { json: () => Record<string, { text?: string }>[] }[];
	images: () => unknown[];
	templates: () => unknown[];
}
interface Document {
	title: () => string | null;
	sections: () => Section[];
	references: () => unknown[];
}

/** Reads a page; its templates are not expanded, its HTML is never kept. */
export function parseWikitext(texte: string): PageWiki {
	const document = wtf(cleanSaisie(texte)) as unknown as Document;
	const sections = document.sections();
	const premieres = sections.flatMap((s) => s.paragraphs().flatMap((p) => p.sentences()));
	return {
		titre: document.title() ?? undefined,
		phrase: premieres[0]?.text().trim() || undefined,
		corps: { type: 'root', children: sections.flatMap(toNoeuds) },
		licence: findLicence(texte),
		omis: listOmis(document, sections),
	};
}

function listOmis(document: Document, sections: readonly Section[]): string[] {
	const compte = (n: number, un: string, plusieurs: string): string[] =>
		n === 0 ? [] : [`${n} ${n > 1 ? plusieurs : un}`];
	const somme = (f: (s: Section) => unknown[]): number =>
		sections.reduce((total, s) => total + f(s).length, 0);
	return [
		...compte(
			somme((s) => s.images()),
			'image',
			'images',
		),
		...compte(
			somme((s) => s.templates()),
			'modèle du wiki',
			'modèles du wiki',
		),
		...compte(document.references().length, 'note ou référence', 'notes ou références'),
	];
}

function toNoeuds(section: Section): RootContent[] {
	const titre = section.title().trim();
	const depth = Math.min(section.depth() + 2, 4) as 2 | 3 | 4;
	const noeuds: RootContent[] = [
		...section.paragraphs().flatMap((p) => toParagraphe(p.sentences())),
		...section.lists().map((l) => toListe(l.lines())),
		...section.tables().flatMap((t) => toTableau(t.json())),
	];
	if (titre === '' || noeuds.length === 0) return noeuds;
	return [{ type: 'heading', depth, children: [{ type: 'text', value: titre }] }, ...noeuds];
}

function toParagraphe(phrases: readonly Phrase[]): RootContent[] {
	const children = phrases.flatMap((p, i) => [
		...(i > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
		...toLignes(p),
	]);
	return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function toListe(lignes: readonly Phrase[]): List {
	return {
		type: 'list',
		ordered: false,
		spread: false,
		children: lignes.map((l) => ({
			type: 'listItem',
			spread: false,
			children: [{ type: 'paragraph', children: toLignes(l) }],
		})),
	};
}

/** A sentence as text, its links to the web as links; pages of the wiki stay as words. */
function toLignes(phrase: Phrase): PhrasingContent[] {
	const lignes: PhrasingContent[] = [];
	let reste = phrase.text().trim();
	for (const lien of phrase.links()) {
		const url = parseAdresseWeb(lien.site() ?? '');
		const texte = lien.text() ?? '';
		const debut = texte === '' ? -1 : reste.indexOf(texte);
		if (url === undefined || debut === -1) continue;
		if (debut > 0) lignes.push({ type: 'text', value: reste.slice(0, debut) });
		lignes.push({ type: 'link', url, children: [{ type: 'text', value: texte }] });
		reste = reste.slice(debut + texte.length);
	}
	return reste === '' ? lignes : [...lignes, { type: 'text', value: reste }];
}

function toTableau(rangs: readonly Record<string, { text?: string }>[]): RootContent[] {
	const titres = Object.keys(rangs[0] ?? {});
	if (titres.length === 0) return [];
	const cellule = (value: string) => ({
		type: 'tableCell' as const,
		children: [{ type: 'text' as const, value: value.replaceAll('\n', ' ') }],
	});
	const ligne = (textes: string[]) => ({
		type: 'tableRow' as const,
		children: textes.map(cellule),
	});
	return [
		{
			type: 'table',
			children: [ligne(titres), ...rangs.map((r) => ligne(titres.map((t) => r[t]?.text ?? '')))],
		},
	];
}
