/** The named styles of an OpenDocument text: what one changes there changes in the whole document. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { LISTES } from './styles-listes.ts';
import {
	type Attributs,
	corps,
	DE_TABLEAU,
	DE_TEXTE,
	DOUX,
	ENCRE,
	encre,
	GRAS,
	ITALIQUE,
	MONO,
	marges,
	police,
	SANS,
	SERIF,
	type Style,
	suivi,
} from './styles-paragraphes.ts';

const titres = (couleur: string): Style[] => [
	{
		nom: 'Heading',
		parent: 'Standard',
		suivant: 'Text_20_body',
		paragraphe: suivi,
		texte: { ...police(SERIF), ...GRAS, ...encre(ENCRE) },
	},
	...[
		[22, 0, 0.15],
		[15, 0.55, 0.15],
		[12, 0.25, 0.1],
		[11, 0.3, 0.1],
		[10.5, 0.3, 0.1],
		[10.5, 0.3, 0.1],
	].map(
		([taille = 0, haut = 0, bas = 0], i): Style => ({
			nom: `Heading_20_${i + 1}`,
			niveau: i + 1,
			parent: 'Heading',
			suivant: 'Text_20_body',
			paragraphe: marges(haut, bas),
			texte: { ...corps(taille), ...(i === 1 ? encre(couleur) : {}) },
		}),
	),
];

/** What a frame that warns, and one that helps, have of their own: those of the PDF. */
export const TONS = { Vigilance: '#8f2f1f', Astuce: '#8a4a12' } as const;

const enLigne = (couleur: string): Style[] => [
	{ nom: 'Strong_20_Emphasis', texte: GRAS },
	{ nom: 'Emphasis', texte: ITALIQUE },
	{ nom: 'Source_20_Text', texte: { ...police(MONO), ...corps(9.5) } },
	{ nom: 'Internet_20_link', texte: { ...encre(couleur), 'style:text-underline-style': 'solid' } },
	{
		nom: 'Appel',
		dit: 'Appel de note ou de source',
		texte: { ...encre(couleur), 'style:text-position': 'super 65%' },
	},
	{ nom: 'Barre', dit: 'Barré', texte: { 'style:text-line-through-style': 'solid' } },
	{ nom: 'Exposant', dit: 'Exposant', texte: { 'style:text-position': 'super 65%' } },
	{ nom: 'Discret', dit: 'Discret', texte: { ...corps(9), ...encre(DOUX) } },
	...[['', couleur] as const, ...Object.entries(TONS)].map(
		([ton, encreTon]): Style => ({
			nom: `Cadre${ton}Nom`,
			dit: `Genre d’encadré${ton && ` (${ton.toLowerCase()})`}`,
			texte: { ...corps(9), ...GRAS, ...encre(encreTon) },
		}),
	),
];

const pied = (largeur: number): Style[] => [
	{ nom: 'Header', parent: 'Standard', texte: { ...corps(8.5), ...encre(DOUX) } },
	{ nom: 'Footer', parent: 'Header', paragraphe: {}, arret: `${largeur}mm` },
];

const renderArret = (arret: string | undefined): Element | undefined =>
	arret === undefined
		? undefined
		: x(
				'style:tab-stops',
				{},
				x('style:tab-stop', { 'style:position': arret, 'style:type': 'right' }),
			);

function renderStyle({ nom, dit, niveau, ...s }: Style, famille: 'paragraph' | 'text'): Element {
	const parent =
		s.parent ?? (famille === 'paragraph' && nom !== 'Standard' ? 'Text_20_body' : undefined);
	return x(
		'style:style',
		{
			'style:name': nom,
			'style:display-name': dit ?? nom.replaceAll('_20_', ' '),
			'style:family': famille,
			...(parent && parent !== nom ? { 'style:parent-style-name': parent } : {}),
			...(s.suivant ? { 'style:next-style-name': s.suivant } : {}),
			...(niveau ? { 'style:default-outline-level': String(niveau) } : {}),
		},
		s.paragraphe ? x('style:paragraph-properties', s.paragraphe, renderArret(s.arret)) : undefined,
		s.texte ? x('style:text-properties', s.texte) : undefined,
	);
}

/** The language, so that a word processor knows how to spell; no hyphens: one reads and edits whole words. */
const DEFAUT: Attributs = {
	...police(SANS),
	...corps(10.5),
	...encre(ENCRE),
	'fo:language': 'fr',
	'fo:country': 'FR',
	'fo:hyphenate': 'false',
};

const LIGNES: Attributs = { 'fo:line-height': '118%', 'fo:orphans': '2', 'fo:widows': '2' };

/** `couleur`: of the axis. `largeur`: of the text, in millimetres. */
export function renderStyles(couleur: string, largeur: number): Element {
	const surtitre: Style = {
		nom: 'Surtitre',
		dit: 'Surtitre',
		suivant: 'Heading_20_1',
		paragraphe: marges(0, 0.1, suivi),
		texte: { ...corps(9.5), ...GRAS, ...encre(couleur) },
	};
	const paragraphes = [...DE_TEXTE, surtitre, ...titres(couleur), ...DE_TABLEAU, ...pied(largeur)];
	return x(
		'office:styles',
		{},
		x(
			'style:default-style',
			{ 'style:family': 'paragraph' },
			x('style:paragraph-properties', LIGNES),
			x('style:text-properties', DEFAUT),
		),
		paragraphes.map((s) => renderStyle(s, 'paragraph')),
		enLigne(couleur).map((s) => renderStyle(s, 'text')),
		[...LISTES],
	);
}

export const renderPolices = (): Element =>
	x(
		'office:font-face-decls',
		{},
		[SANS, SERIF, MONO].map((nom) =>
			x('style:font-face', { 'style:name': nom, 'svg:font-family': `'${nom}'` }),
		),
	);
