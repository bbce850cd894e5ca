/** Blocs as plain elements: the same as the components of the pages. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { ACCORDS, NOMS_BLOCS, STATUTS_ADAPTER } from '../../vues/mots.ts';
import { sayPrecision } from '../../vues/phrases.ts';

type Suite = Element | string | undefined | ElementContent[];
type Attributs = Record<string, string | undefined>;
type Bloc = (attributs: Attributs, enfants: ElementContent[]) => Element | undefined;

const ADAPTER: Record<string, string> = STATUTS_ADAPTER;

/** A call to a source: its number, a link to the list. */
export function renderAppel(numero: number | string | undefined): Element | undefined {
	if (numero === undefined) return undefined;
	const attributs = {
		className: 'appel',
		href: `#source-${numero}`,
		ariaLabel: `Source ${numero}`,
	};
	return h('a', attributs, `${numero}`);
}

const nommer = (nom: string, titre: string | undefined, ...suite: Suite[]): Element =>
	h('p', { className: 'bloc-nom' }, nom, titre && [' ', h('strong', {}, titre)], ...suite);

function encadrer(
	genre: string,
	nom: string,
	titre: string | undefined,
	...enfants: Suite[]
): Element {
	const ariaLabel = titre ? `${nom} : ${titre}` : nom;
	const className = `bloc bloc-${genre}`;
	return h('div', { className, role: 'note', ariaLabel }, nommer(nom, titre), ...enfants);
}

const BLOCS: Record<string, Bloc> = {
	Adapter: ({ statut = '', titre }, enfants) =>
		encadrer(`adapter-${statut}`, ADAPTER[statut] ?? '', titre, enfants),
	Astuce: ({ titre }, enfants) => encadrer('astuce', NOMS_BLOCS.Astuce, titre, enfants),
	Etape: ({ titre, duree, qui }, enfants) => {
		const precision = sayPrecision({ duree, qui });
		const suite: Suite[] = precision
			? [' ', h('span', { className: 'bloc-precision' }, precision)]
			: [];
		return h(
			'div',
			{ className: 'bloc bloc-etape' },
			nommer(NOMS_BLOCS.Etape, titre, ...suite),
			enfants,
		);
	},
	Exemple: ({ titre, lieu, lienlieu, source }, enfants) =>
		encadrer(
			'exemple',
			NOMS_BLOCS.Exemple,
			titre,
			lieu && h('a', { className: 'bloc-lieu', href: lienlieu }, lieu),
			enfants,
			source && h('p', { className: 'bloc-source' }, 'Source\u00a0: ', renderAppel(source)),
		),
	Figure: ({ legende = '', credit }, enfants) =>
		h(
			'figure',
			{ className: 'bloc-figure' },
			enfants,
			h('figcaption', {}, `${legende} `, h('span', { className: 'bloc-precision' }, credit)),
		),
	Materiel: ({ titre }, enfants) => encadrer('materiel', NOMS_BLOCS.Materiel, titre, enfants),
	Question: ({ theme, relance }, enfants) =>
		encadrer(
			'question',
			NOMS_BLOCS.Question,
			theme,
			enfants,
			relance && h('p', { className: 'bloc-relance' }, `Relance\u00a0: ${relance}`),
		),
	Source: ({ source }) => renderAppel(source),
	Temoignage: ({ qui, accord, source }, enfants) =>
		h(
			'figure',
			{ className: 'bloc bloc-temoignage' },
			h('blockquote', {}, enfants),
			h(
				'figcaption',
				{},
				`— ${qui}`,
				renderAppel(source),
				' ',
				h(
					'span',
					{ className: 'bloc-precision' },
					ACCORDS[accord === 'ecrit' ? 'ecrit' : 'public'],
				),
			),
		),
	Vigilance: ({ titre }, enfants) => encadrer('vigilance', NOMS_BLOCS.Vigilance, titre, enfants),
};

/** The same content with every bloc, at any depth, turned into plain elements. */
export function replaceBlocs(noeuds: readonly ElementContent[]): ElementContent[] {
	return noeuds.flatMap((noeud): ElementContent[] => {
		if (noeud.type !== 'element') return [noeud];
		const children = replaceBlocs(noeud.children);
		const bloc = Object.hasOwn(BLOCS, noeud.tagName) ? BLOCS[noeud.tagName] : undefined;
		if (!bloc) return [{ ...noeud, children }];
		const attributs = Object.entries(noeud.properties).map(([nom, v]) => [nom, String(v)]);
		return h(null, bloc(Object.fromEntries(attributs), children)).children as ElementContent[];
	});
}
