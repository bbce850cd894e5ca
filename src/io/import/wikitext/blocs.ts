/** A page as blocks, in its own order. */
import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { addAll } from '../../../core/formats/suites.ts';
import { GARDE, type Gardes } from './gardes.ts';
import { parseLigne } from './lignes.ts';
import { findFin, parseTableau } from './tableaux.ts';

const LISTE = /^([*#:;]{1,60})\s*(.*)$/u;
const BLOC = /^\s*\ue000\d+\ue000\s*$/u;
/** Lists deeper than this stay at this depth. */
const NIVEAUX_MAX = 4;

/** HTML lists: each item on its own line, under the marks of the lists that are open. */
function toListes(page: string): string {
	const morceaux: string[] = [];
	const pile: string[] = [];
	for (const jeton of page.split(/(<\/?(?:ul|ol|li)\b[^<>]*>)/iu)) {
		const [, ferme, nom = ''] = /^<(\/?)(ul|ol|li)\b/iu.exec(jeton) ?? [];
		if (nom === '') morceaux.push(jeton);
		else if (nom.toLowerCase() !== 'li') {
			if (ferme) pile.pop();
			else pile.push(nom.toLowerCase() === 'ol' ? '#' : '*');
			if (pile.length === 0) morceaux.push('\n');
		} else if (!ferme) {
			while (morceaux.length > 0 && morceaux.at(-1)?.trim() === '') morceaux.pop();
			morceaux.push(
				`${(morceaux.pop() ?? '').trimEnd()}\n${pile.slice(0, NIVEAUX_MAX).join('') || '*'} `,
			);
		}
	}
	return morceaux.join('');
}

/** HTML lists and tables, as the wiki writes them. */
function toWiki(page: string): string {
	return toListes(page)
		.replace(/<\/?(?:dl|dd|dt)\b[^<>]*>/giu, '\n')
		.replace(/<\/?(?:tbody|thead|tfoot)\b[^<>]*>|<\/(?:tr|td|th)>/giu, '\n')
		.replace(/<table\b[^<>]*>/giu, '\n{|\n')
		.replace(/<caption\b[^<>]*>/giu, '\n|+ ')
		.replace(/<\/caption>/giu, '\n')
		.replace(/<\/table>/giu, '\n|}\n')
		.replace(/<tr\b[^<>]*>/giu, '\n|-\n')
		.replace(
			/<(td|th)\b([^<>]*)>/giu,
			(_, nom: string, attributs: string) =>
				`\n${nom.toLowerCase() === 'th' ? '!' : '|'}${attributs.trim() === '' ? '' : `${attributs} |`}`,
		)
		.replace(
			/<h([1-6])\b[^<>]*>(.*?)<\/h\1>/giu,
			(_, n: string, titre: string) =>
				`\n${'='.repeat(Number(n))} ${titre} ${'='.repeat(Number(n))}\n`,
		)
		.replace(/<\/?(?:p|div|center|blockquote|section|hr)\b[^<>]*>/giu, '\n\n')
		.replace(/__[A-ZÉ]{3,}__/gu, '');
}

export function parseBlocs(page: string, gardes: Gardes): RootContent[] {
	const lignes = toWiki(page).split('\n');
	const blocs = new Blocs(gardes);
	for (let i = 0; i < lignes.length; i += 1) {
		const ligne = lignes[i] ?? '';
		if (/^\s*:*\s*\{\|/.test(ligne)) {
			const fin = findFin(lignes, i);
			blocs.add(...parseTableau(lignes.slice(i + 1, fin), gardes));
			blocs.read((lignes[fin] ?? '').replace(/^[\s:]*\|\}/u, '').trim());
			i = fin;
		} else blocs.read(ligne);
	}
	return settleTitres(blocs.finish(), gardes);
}

/** Level and words of `== Titre ==`. */
function readTitre(brute: string): [niveau: number, titre: string] | undefined {
	const ligne = brute.trimEnd();
	if (!ligne.startsWith('=') || !ligne.endsWith('=')) return undefined;
	const debut = /^={1,6}/.exec(ligne)?.[0].length ?? 0;
	const fin = ligne.length - ligne.replace(/={1,6}$/, '').length;
	const niveau = Math.min(debut, fin);
	const titre = ligne.slice(niveau, ligne.length - niveau).trim();
	return titre === '' ? undefined : [niveau, titre];
}

class Blocs {
	private readonly faits: RootContent[] = [];
	private readonly gardes: Gardes;
	private lignes: string[] = [];
	/** The open lists, one by depth. */
	private listes: List[] = [];

	constructor(gardes: Gardes) {
		this.gardes = gardes;
	}

	read(ligne: string): void {
		const titre = readTitre(ligne);
		const [, puces = '', texte = ''] = LISTE.exec(ligne) ?? [];
		if (titre) this.addTitre(...titre);
		else if (BLOC.test(ligne) && this.isBloc(ligne)) this.addCode(ligne);
		else if (/^:+$/.test(puces)) this.addRetrait(texte);
		else if (puces !== '') this.addElement(puces, texte);
		else if (ligne.trim() === '') this.close();
		else if (/^-{4,}/.test(ligne)) {
			this.close();
			this.read(ligne.replace(/^-+\s*/u, ''));
		} else {
			this.listes = [];
			// A line that begins with a space keeps its own line.
			if (this.lignes.length > 0 && ligne.startsWith(' ')) this.lignes.push('<br>');
			this.lignes.push(ligne);
		}
	}

	add(...noeuds: RootContent[]): void {
		this.close();
		addAll(this.faits, noeuds);
	}

	finish(): RootContent[] {
		this.close();
		return this.faits;
	}

	/** Ends the paragraph and the lists that are open. */
	private close(): void {
		const children = parseLigne(this.lignes.join('\n'), this.gardes);
		this.lignes = [];
		this.listes = [];
		if (children.length > 0) this.faits.push({ type: 'paragraph', children });
	}

	private addTitre(niveau: number, titre: string): void {
		const children = parseLigne(titre, this.gardes).filter((n) => n.type !== 'break');
		const depth = Math.min(Math.max(niveau, 2), 4) as 2 | 3 | 4;
		if (children.length > 0) this.add({ type: 'heading', depth, children });
	}

	private isBloc(ligne: string): boolean {
		return this.gardes.find(GARDE.exec(ligne)?.[1] ?? '')?.genre === 'bloc';
	}

	private addCode(ligne: string): void {
		const value = this.gardes.find(GARDE.exec(ligne)?.[1] ?? '')?.texte ?? '';
		this.add({ type: 'code', value });
	}

	/** An indent: a paragraph, or the rest of the item above. */
	private addRetrait(texte: string): void {
		const dernier = this.listes.at(-1)?.children.at(-1);
		if (dernier) appendTo(dernier, parseLigne(texte, this.gardes));
		else {
			this.close();
			this.lignes.push(texte);
			this.close();
		}
	}

	private addElement(puces: string, texte: string): void {
		if (this.lignes.length > 0) this.close();
		const children = parseLigne(texte, this.gardes);
		if (puces.length > 1 && puces.endsWith(':') && this.listes.length > 0) {
			const dernier = this.listes.at(-1)?.children.at(-1);
			if (dernier) appendTo(dernier, children);
			return;
		}
		if (children.length === 0) return;
		const niveau = Math.min(puces.length, NIVEAUX_MAX, this.listes.length + 1);
		this.open(niveau, puces.endsWith('#'));
		this.listes.at(-1)?.children.push({
			type: 'listItem',
			spread: false,
			children: [{ type: 'paragraph', children }],
		});
	}

	/** The list of that depth, in the item that holds it; another kind of mark begins another list. */
	private open(niveau: number, ordered: boolean): void {
		this.listes = this.listes.slice(0, niveau);
		if (this.listes.length === niveau && this.listes.at(-1)?.ordered !== ordered) this.listes.pop();
		if (this.listes.length === niveau) return;
		const liste: List = { type: 'list', ordered, spread: false, children: [] };
		const parent = this.listes.at(-1)?.children.at(-1);
		if (parent) parent.children.push(liste);
		else this.faits.push(liste);
		this.listes.push(liste);
	}
}

function appendTo(element: ListItem, suite: PhrasingContent[]): void {
	const [paragraphe] = element.children;
	if (paragraphe?.type !== 'paragraph' || suite.length === 0) return;
	paragraphe.children.push({ type: 'break' }, ...suite);
}

/** No step is skipped between two headings; those with nothing under them are told. */
function settleTitres(noeuds: readonly RootContent[], gardes: Gardes): RootContent[] {
	let avant = 1;
	return noeuds.flatMap((noeud, i): RootContent[] => {
		if (noeud.type !== 'heading') return [noeud];
		const suivant = noeuds[i + 1];
		if (!suivant || (suivant.type === 'heading' && suivant.depth <= noeud.depth)) {
			gardes.count('titre');
			return [];
		}
		const depth = Math.min(noeud.depth, avant + 1) as 2 | 3 | 4;
		avant = depth;
		return [{ ...noeud, depth }];
	});
}
