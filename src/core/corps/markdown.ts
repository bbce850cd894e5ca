/** From the text of a body to an mdast, never throwing: what cannot be read is reported and blanked. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createDiagnostic, type Diagnostic, type Place } from '../diagnostics.ts';
import { countPoints } from '../lecture/places.ts';

const processor = unified()
	.use(remarkParse)
	.use(remarkGfm, { singleTilde: false })
	.use(remarkMdx)
	.freeze();
const ESSAIS_MAX = 30;

export interface Markdown {
	/** Undefined when nothing could be read even after blanking the faulty passages. */
	arbre: Root | undefined;
	diagnostics: Diagnostic[];
}

interface Faute {
	place: Place;
	source: string;
	regle: string;
	message: string;
}

/**
 * Parses a body. After each fatal fault, the line that bears it is blanked and the parse starts again,
 * so that one bad line does not hide the next.
 */
export function parseMarkdown(corps: string, premiereLigne: number, fichier: string): Markdown {
	const diagnostics: Diagnostic[] = [];
	const lignes = corps.split('\n');
	for (let essai = 0; essai < ESSAIS_MAX; essai++) {
		try {
			return { arbre: processor.parse(lignes.join('\n')), diagnostics };
		} catch (cause) {
			const faute = locate(toFaute(cause), lignes);
			const index = Math.min(Math.max(faute.place.ligne - 1, 0), lignes.length - 1);
			const ligne = lignes[index] ?? '';
			const diagnostic = fromFaute(faute, ligne, fichier);
			const avant = ligne.slice(0, diagnostic.colonne - 1);
			diagnostics.push({
				...diagnostic,
				ligne: diagnostic.ligne + premiereLigne - 1,
				colonne: countPoints(avant) + 1,
			});
			if (!blankLigne(lignes, index)) break;
		}
	}
	return { arbre: undefined, diagnostics };
}

/**
 * Blanks the faulty line, or the nearest non-blank one above it; false when none is left. Spaces keep
 * the offsets of what follows.
 */
function blankLigne(lignes: string[], index: number): boolean {
	for (let i = index; i >= 0; i--) {
		const ligne = lignes[i] ?? '';
		if (ligne.trim() === '') continue;
		lignes[i] = ' '.repeat(ligne.length);
		return true;
	}
	return false;
}

/**
 * Where a person looks for the fault: the parsers stop at the end of the paragraph that an open brace
 * or an import swallowed, and name the opening tag only in their sentence.
 */
function locate(faute: Faute, lignes: readonly string[]): Faute {
	const dernier = Math.min(faute.place.ligne - 1, lignes.length - 1);
	if (faute.source.includes('esm')) {
		let i = dernier;
		while (i > 0 && !/^(?:im|ex)port\b/.test(lignes[i] ?? '') && lignes[i - 1]?.trim() !== '') i--;
		return { ...faute, place: { ligne: i + 1, colonne: 1 } };
	}
	if (faute.source.includes('expression') && faute.message.includes('end of file')) {
		let fermees = 0;
		for (let i = dernier; i >= 0; i--)
			for (const signe of [...(lignes[i] ?? '').matchAll(/\\?[{}]/g)].reverse()) {
				if (signe[0] === '}') fermees++;
				else if (signe[0] === '{' && fermees-- === 0)
					return { ...faute, place: { ligne: i + 1, colonne: signe.index + 1 } };
			}
	}
	const ouvrante = /closing tag for `<[^`]*` \((\d+):(\d+)-/.exec(faute.message);
	if (!ouvrante) return faute;
	return { ...faute, place: { ligne: Number(ouvrante[1]), colonne: Number(ouvrante[2]) } };
}

/** Place of a fault, from the first line of the body. */
function toFaute(cause: unknown): Faute {
	const m = cause as {
		line?: number;
		column?: number;
		place?: { line?: number; column?: number; start?: { line: number; column: number } };
		source?: string;
		ruleId?: string;
		reason?: string;
		message?: string;
	};
	const message = m.reason ?? m.message ?? '';
	const dansLeTexte = /\((\d+):(\d+)-/.exec(message);
	const ligne = m.place?.line ?? m.place?.start?.line ?? m.line ?? Number(dansLeTexte?.[1] ?? 1);
	const colonne =
		m.place?.column ?? m.place?.start?.column ?? m.column ?? Number(dansLeTexte?.[2] ?? 1);
	return {
		place: { ligne: Math.max(ligne, 1), colonne },
		source: m.source ?? '',
		regle: m.ruleId ?? '',
		message,
	};
}

/** The six kinds of fatal message of the parsers, told in the words of the person who wrote. */
function fromFaute(faute: Faute, ligne: string, fichier: string): Diagnostic {
	const avant = ligne.slice(0, faute.place.colonne - 1);
	const ouvert = Math.max(avant.lastIndexOf('<'), 0);
	const place = ligne[ouvert] === '<' ? { ...faute.place, colonne: ouvert + 1 } : faute.place;
	if (faute.source.includes('esm'))
		return createDiagnostic(
			'mdx-import',
			{ valeur: /^\s*\w+/.exec(ligne)?.[0].trim() ?? 'import' },
			fichier,
			{ ligne: faute.place.ligne, colonne: 1 },
		);
	if (faute.source.includes('expression'))
		return createDiagnostic(
			'mdx-syntaxe',
			{ raison: 'une accolade « { » n’est pas comprise comme du texte' },
			fichier,
			faute.place,
		);
	const suite = ligne.slice(place.colonne - 1);
	const interdit = (valeur: string): Diagnostic =>
		createDiagnostic('html-interdit', { valeur }, fichier, place);
	if (/^<!/.test(suite)) return interdit(suite.slice(0, 20));
	if (/^<\?/.test(suite)) return interdit(suite.slice(0, 5));
	if (/^<(?:https?:|mailto:|[^\s<>]+@|javascript:)/i.test(suite))
		return createDiagnostic(
			'mdx-syntaxe',
			{ raison: 'une adresse est écrite entre chevrons, écrivez-la [texte](adresse)' },
			fichier,
			place,
		);
	if (/^<[\d=\s]/.test(suite))
		return createDiagnostic(
			'mdx-syntaxe',
			{ raison: 'un signe « < » est collé à ce qui le suit, ajoutez une espace après' },
			fichier,
			place,
		);
	const balise = /^<\/?([a-z][\w:.-]*)/.exec(suite)?.[1];
	if (balise) return interdit(`<${balise}>`);
	const bloc = /^<\/?([A-Z]\w*)/.exec(suite)?.[1];
	const raison = `${bloc ? `le bloc « ${bloc} »` : 'un bloc'} n’est pas fermé, ou l’est deux fois`;
	return createDiagnostic('mdx-syntaxe', { raison }, fichier, place);
}
