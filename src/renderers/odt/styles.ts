/** The named styles of an OpenDocument text: what one changes there changes in the whole document. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { LISTES } from './styles-listes.ts';

const SANS = 'Liberation Sans';
const SERIF = 'Liberation Serif';
const MONO = 'Liberation Mono';
const ENCRE = '#1f241c';
export const DOUX = '#545a4c';
export const CREUX = '#f3f1ea';
export const TRAIT = '#b9bdb0';

export type Attributs = Record<string, string>;

interface Style {
	nom: string;
	/** Shown to the person; without it, a name that word processors know. */
	dit?: string;
	parent?: string;
	suivant?: string;
	/** Of a heading. */
	niveau?: number;
	/** Where what follows a tab ends. */
	arret?: string;
	paragraphe?: Attributs;
	texte?: Attributs;
}

const marges = (haut: number, bas: number, autres: Attributs = {}): Attributs => ({
	'fo:margin-top': `${haut}cm`,
	'fo:margin-bottom': `${bas}cm`,
	...autres,
});
const suivi: Attributs = { 'fo:keep-with-next': 'always' };
const GRAS: Attributs = { 'fo:font-weight': 'bold' };
const ITALIQUE: Attributs = { 'fo:font-style': 'italic' };
const corps = (points: number): Attributs => ({ 'fo:font-size': `${points}pt` });
const encre = (couleur: string): Attributs => ({ 'fo:color': couleur });
const police = (nom: string): Attributs => ({ 'style:font-name': nom });

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
		[12, 0.35, 0.1],
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

const DE_TEXTE: readonly Style[] = [
	{ nom: 'Standard' },
	{ nom: 'Text_20_body', parent: 'Standard', paragraphe: marges(0, 0.2) },
	{
		nom: 'Chapeau',
		dit: 'Chapeau',
		paragraphe: marges(0, 0.4),
		texte: { ...corps(13), ...encre(DOUX) },
	},
	{ nom: 'Element', dit: 'Élément de liste', paragraphe: marges(0, 0.1) },
	{
		nom: 'Etape',
		dit: 'Titre d’étape',
		suivant: 'Element',
		paragraphe: marges(0.2, 0.02, suivi),
		texte: GRAS,
	},
	{
		nom: 'Precision',
		dit: 'Précision',
		paragraphe: marges(0, 0.08),
		texte: { ...corps(9), ...encre(DOUX) },
	},
	{
		nom: 'Terme',
		dit: 'Terme',
		suivant: 'Definition',
		paragraphe: marges(0.15, 0, suivi),
		texte: GRAS,
	},
	{
		nom: 'Definition',
		dit: 'Définition',
		paragraphe: marges(0, 0.15, { 'fo:margin-left': '0.5cm' }),
	},
	{
		nom: 'Quotations',
		parent: 'Text_20_body',
		paragraphe: marges(0, 0.2, {
			'fo:margin-left': '0.6cm',
			'fo:margin-right': '0.6cm',
			'fo:padding-left': '0.3cm',
			'fo:border-left': `1.5pt solid ${TRAIT}`,
		}),
		texte: ITALIQUE,
	},
	{
		nom: 'Preformatted_20_Text',
		parent: 'Standard',
		paragraphe: marges(0, 0.3, { 'fo:background-color': CREUX, 'fo:padding': '0.2cm' }),
		texte: { ...police(MONO), ...corps(9) },
	},
	{
		nom: 'Horizontal_20_Line',
		parent: 'Standard',
		suivant: 'Text_20_body',
		paragraphe: marges(0, 0.4, { 'fo:border-bottom': `0.5pt solid ${TRAIT}` }),
		texte: corps(6),
	},
	{ nom: 'Encadre', dit: 'Texte d’encadré', paragraphe: marges(0, 0.12) },
	{
		nom: 'EncadreTete',
		dit: 'Titre d’encadré',
		suivant: 'Encadre',
		paragraphe: marges(0, 0.12, suivi),
	},
	{ nom: 'Figure', dit: 'Image', suivant: 'Legende', paragraphe: marges(0.2, 0.1, suivi) },
	{
		nom: 'Legende',
		dit: 'Légende',
		paragraphe: marges(0, 0.3),
		texte: { ...corps(9), ...encre(DOUX) },
	},
	{
		nom: 'Inconnu',
		dit: 'Ce qui reste à savoir',
		paragraphe: marges(0, 0.2, { 'fo:border': `0.5pt dashed ${DOUX}`, 'fo:padding': '0.15cm' }),
		texte: encre(DOUX),
	},
	{
		nom: 'Mention',
		dit: 'Mention à recopier',
		paragraphe: marges(0, 0.2, { 'fo:background-color': CREUX, 'fo:padding': '0.2cm' }),
	},
	{
		nom: 'Notes',
		dit: 'Ligne à remplir',
		paragraphe: marges(0.4, 0, {
			'fo:border-bottom': `0.5pt solid ${TRAIT}`,
			'style:join-border': 'false',
		}),
	},
];

const DE_TABLEAU: readonly Style[] = [
	{
		nom: 'LegendeTableau',
		dit: 'Titre de tableau',
		paragraphe: marges(0.2, 0.1, suivi),
		texte: GRAS,
	},
	{
		nom: 'ApresTableau',
		dit: 'Après un tableau',
		suivant: 'Text_20_body',
		paragraphe: marges(0, 0),
		texte: corps(4),
	},
	{ nom: 'Cellule', dit: 'Cellule', paragraphe: marges(0, 0) },
	{ nom: 'Entete', dit: 'Cellule d’en-tête', paragraphe: marges(0, 0), texte: GRAS },
	...(['Cellule', 'Entete'] as const).flatMap((nom) =>
		(
			[
				['centre', 'center', 'centrée'],
				['droite', 'end', 'à droite'],
			] as const
		).map(
			([suffixe, sens, dit]): Style => ({
				nom: `${nom}_${suffixe}`,
				dit: `${nom === 'Entete' ? 'Cellule d’en-tête' : 'Cellule'} ${dit}`,
				parent: nom,
				paragraphe: { 'fo:text-align': sens },
			}),
		),
	),
	{ nom: 'TermeCarte', dit: 'Terme de la carte', paragraphe: marges(0, 0), texte: encre(DOUX) },
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
