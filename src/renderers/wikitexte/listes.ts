/** Lists of a wiki: by signs while their items hold lines and lists, by elements of HTML for the rest. */
import type { BlocPapier, ElementPapier, LignePapier } from '../papier/papier.ts';
import { guardDebut } from './inerte.ts';
import { renderAncre, renderLignes } from './lignes.ts';

type Liste = Extract<BlocPapier, { b: 'liste' }>;
type RenderBlocs = (blocs: readonly BlocPapier[]) => string;

export const renderListe = (liste: Liste, renderBlocs: RenderBlocs): string =>
	isSimple(liste) ? writeSimple(liste, '').join('\n') : writeAmple(liste, renderBlocs);

/** Paragraphs first, then lists: what signs can say. */
function isSimple({ elements, ordonnee, debut = 1 }: Liste): boolean {
	if (ordonnee && debut !== 1) return false;
	return elements.every(({ x }) => {
		const fin = x.findIndex((b) => b.b !== 'paragraphe');
		const suite = fin === -1 ? [] : x.slice(fin);
		return fin !== 0 && suite.every((b) => b.b === 'liste' && isSimple(b));
	});
}

const CASES = { true: '☑ ', false: '☐ ' } as const;
const caseOf = ({ coche }: ElementPapier): LignePapier[] =>
	coche === undefined ? [] : [CASES[`${coche}`]];

function writeSimple(liste: Liste, signes: string): string[] {
	const marque = signes + (liste.ordonnee ? '#' : '*');
	return liste.elements.flatMap((element) => {
		const lignes = element.x.flatMap((b) => (b.b === 'paragraphe' ? [b.x] : []));
		const texte = lignes.flatMap((x, i): LignePapier[] => (i > 0 ? [{ i: 'saut' }, ...x] : x));
		return [
			`${marque} ${renderAncre(element.ancre)}${guardDebut(renderLignes([...caseOf(element), ...texte]))}`,
			...element.x.flatMap((b) => (b.b === 'liste' ? writeSimple(b, marque) : [])),
		];
	});
}

function writeAmple({ elements, ordonnee, debut = 1 }: Liste, renderBlocs: RenderBlocs): string {
	const nom = ordonnee ? 'ol' : 'ul';
	const ouverture = ordonnee && debut !== 1 ? `<ol start="${debut}">` : `<${nom}>`;
	const lignes = elements.map((element) => {
		const tete = renderLignes(caseOf(element));
		return `<li>${renderAncre(element.ancre)}${tete}${renderBlocs(element.x)}\n</li>`;
	});
	return [ouverture, ...lignes, `</${nom}>`].join('\n');
}
