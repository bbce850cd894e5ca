/** Lists of an OpenDocument text. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { BlocPapier, ElementPapier } from '../papier/papier.ts';
import { renderAncre } from './lignes.ts';

type Liste = Extract<BlocPapier, { b: 'liste' }>;
type RenderBlocs = (blocs: readonly BlocPapier[], corps: string) => Element[];

/** What an item may hold; the rest stands between two parts of the list. */
const DANS_UN_ELEMENT = new Set(['text:p', 'text:h', 'text:list']);

/** An item of a list, or what stands between two of its parts. */
type Morceau = { style: string; item: Element } | { entre: Element };

/** The list, in several parts where an item holds a table: the numbers of the second go on. */
export function renderListe(liste: Liste, renderBlocs: RenderBlocs): Element[] {
	const corps = liste.style === 'petite' ? 'Precision' : 'Element';
	const morceaux = liste.elements.flatMap((element, i) => {
		const style = styleOf(liste, element);
		const numero = i === 0 && liste.ordonnee ? (liste.debut ?? 1) : undefined;
		return cutElement(style, numero, nodesOf(element, renderBlocs(element.x, corps)));
	});
	const parties: Element[] = [];
	const commencees = new Set<string>();
	let courante: { style: string; partie: Element } | undefined;
	for (const morceau of morceaux) {
		if ('entre' in morceau) {
			parties.push(morceau.entre);
			courante = undefined;
			continue;
		}
		if (courante?.style !== morceau.style) {
			const suite = commencees.has(morceau.style) ? { 'text:continue-numbering': 'true' } : {};
			const partie = x('text:list', { 'text:style-name': morceau.style, ...suite });
			commencees.add(morceau.style);
			courante = { style: morceau.style, partie };
			parties.push(partie);
		}
		courante.partie.children.push(morceau.item);
	}
	return parties;
}

const styleOf = ({ ordonnee, style }: Liste, { coche }: ElementPapier): string => {
	if (coche !== undefined) return coche ? 'Cochees' : 'Coches';
	if (!ordonnee) return 'Puces';
	return style === 'petite' ? 'Sources' : 'Numeros';
};

/** The place that leads to an item is in its first paragraph. */
function nodesOf({ ancre }: ElementPapier, noeuds: Element[]): Element[] {
	const [premier, ...suite] = noeuds;
	if (ancre === undefined || premier?.name !== 'text:p') return noeuds;
	return [{ ...premier, children: [...renderAncre(ancre), ...premier.children] }, ...suite];
}

function cutElement(style: string, numero: number | undefined, noeuds: Element[]): Morceau[] {
	const debut = numero === undefined ? {} : { 'text:start-value': String(numero) };
	const tete = noeuds.findIndex(({ name }) => !DANS_UN_ELEMENT.has(name));
	const dedans = tete === -1 ? noeuds : noeuds.slice(0, tete);
	const item = x('text:list-item', debut, dedans.length > 0 ? dedans : x('text:p'));
	return [{ style, item }, ...noeuds.slice(dedans.length).map((entre) => ({ entre }))];
}
