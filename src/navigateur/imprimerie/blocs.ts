/** A document of the page, as it is shown at that moment, in blocks for a press. */
import type { BlocFeuille } from '../../renderers/papier/feuille.ts';
import type { BlocPapier, ElementPapier, LignePapier } from '../../renderers/papier/papier.ts';

const NIVEAUX: Record<string, number> = { H3: 1, H4: 2, H5: 3 };
const BLOCS = 'p, div, section, ul, ol, table, h3, h4, h5, blockquote';
const CASE = '☐ ';
/** A place to fill in by hand, as long as a name. */
const BLANC = '.'.repeat(30);

/** What is hidden is not printed; what the page draws for the eye beside a table goes with the table. */
export const toBlocs = (feuille: Element): BlocFeuille[] => [...feuille.childNodes].flatMap(toBloc);

function toBloc(noeud: Node): BlocFeuille[] {
	if (!(noeud instanceof HTMLElement)) return toParagraphe(noeud);
	if (isCache(noeud)) return [];
	const niveau = NIVEAUX[noeud.tagName];
	if (niveau !== undefined) return [{ b: 'titre', niveau, x: toLignes(noeud) }];
	if (noeud.matches('.guide-notes')) return [{ b: 'lignes', nombre: noeud.children.length }];
	if (noeud.matches('ul, ol')) return toListe(noeud);
	if (noeud instanceof HTMLTableElement) return [toTableau(noeud)];
	if (noeud.matches('blockquote')) return [{ b: 'citation', x: toBlocs(noeud) as BlocPapier[] }];
	if (noeud.querySelector(BLOCS)) return toEnsemble(noeud);
	return toParagraphe(noeud);
}

function toEnsemble(element: HTMLElement): BlocFeuille[] {
	const x = toBlocs(element);
	if (element.matches('.guide-question, .restituer-graphique')) return [{ b: 'ensemble', x }];
	return element.matches('.restituer-page') && element.previousElementSibling
		? [{ b: 'page' }, ...x]
		: x;
}

function toParagraphe(noeud: Node): BlocFeuille[] {
	const x = toLignes(noeud);
	if (x.length === 0) return [];
	const ton = noeud instanceof HTMLElement ? tonOf(noeud) : undefined;
	return [ton ? { b: 'phrase', ton, x } : { b: 'paragraphe', x }];
}

function tonOf(element: HTMLElement): 'petit' | 'grand' | 'condition' | undefined {
	if (element.matches('.guide-origine, .precision')) return 'petit';
	if (element.matches('.guide-affiche-lieu, .guide-affiche-contact')) return 'grand';
	return element.matches('.guide-si') ? 'condition' : undefined;
}

function toListe(liste: HTMLElement): BlocFeuille[] {
	const elements = [...liste.children].map((item): ElementPapier => {
		const [premiere, ...suite] = toLignes(item);
		const coche = typeof premiere === 'string' && premiere.startsWith(CASE);
		const debut = coche ? premiere.slice(CASE.length) : (premiere ?? '');
		return {
			x: [{ b: 'paragraphe', x: [debut, ...suite] }],
			...(coche ? { coche: false } : {}),
		};
	});
	if (elements.length === 0) return [];
	return [{ b: 'liste', elements, ordonnee: liste.tagName === 'OL' }];
}

function toTableau(tableau: HTMLTableElement): BlocFeuille {
	const [entetes = [], ...lignes] = [...tableau.rows].map((rang) => [...rang.cells].map(toLignes));
	const traits = tableau.querySelectorAll<SVGElement>('[data-part]');
	if (traits.length === 0)
		return { b: 'tableau', alignements: entetes.map(() => 'gauche'), entetes, lignes };
	const say = (x: LignePapier[] = []): string => x.join('');
	return {
		b: 'barres',
		entetes: [say(entetes[0]), say(entetes[1])],
		barres: lignes.map(([nom, nombre], i) => ({
			...{ nom: say(nom), dit: say(nombre) },
			part: Number(traits[i]?.dataset.part),
		})),
	};
}

const isCache = (e: Element): boolean => e.matches('[hidden], .invisible, svg');

/** The words of an element, its own spaces made one. */
export function toLignes(noeud: Node): LignePapier[] {
	const lignes = joinTextes(listLignes(noeud));
	const [premiere] = lignes;
	if (typeof premiere === 'string') lignes[0] = premiere.replace(/^ +/, '');
	const derniere = lignes.at(-1);
	if (typeof derniere === 'string') lignes[lignes.length - 1] = derniere.replace(/ +$/, '');
	return lignes.filter((ligne) => ligne !== '');
}

function listLignes(noeud: Node): LignePapier[] {
	if (noeud instanceof Text) return [noeud.data];
	if (noeud instanceof HTMLBRElement) return [{ i: 'saut' }];
	if (!(noeud instanceof Element) || isCache(noeud)) return [];
	if (noeud.matches('.guide-blanc') && noeud.textContent === '…') return [BLANC];
	const x = [...noeud.childNodes].flatMap(listLignes);
	if (noeud.matches('strong, b')) return [{ i: 'fort', x: joinTextes(x) }];
	if (noeud.matches('em, i')) return [{ i: 'italique', x: joinTextes(x) }];
	return x;
}

/** Spaces of the source are one, not those that typography asks for. */
function joinTextes(lignes: readonly LignePapier[]): LignePapier[] {
	const jointes: LignePapier[] = [];
	for (const ligne of lignes) {
		const derniere = jointes.at(-1);
		if (typeof ligne === 'string' && typeof derniere === 'string')
			jointes[jointes.length - 1] = derniere + ligne;
		else jointes.push(ligne);
	}
	return jointes.map((ligne) =>
		typeof ligne === 'string' ? ligne.replace(/[ \t\n\r]+/g, ' ') : ligne,
	);
}
