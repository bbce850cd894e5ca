/** The named styles of paragraphs: what they are called in a word processor, and how they are set. */

export const SANS = 'Liberation Sans';
export const SERIF = 'Liberation Serif';
export const MONO = 'Liberation Mono';
export const ENCRE = '#1f241c';
export const DOUX = '#545a4c';
export const CREUX = '#f3f1ea';
export const TRAIT = '#b9bdb0';

export type Attributs = Record<string, string>;

export interface Style {
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

export const marges = (haut: number, bas: number, autres: Attributs = {}): Attributs => ({
	'fo:margin-top': `${haut}cm`,
	'fo:margin-bottom': `${bas}cm`,
	...autres,
});
export const suivi: Attributs = { 'fo:keep-with-next': 'always' };
export const GRAS: Attributs = { 'fo:font-weight': 'bold' };
export const ITALIQUE: Attributs = { 'fo:font-style': 'italic' };
export const corps = (points: number): Attributs => ({ 'fo:font-size': `${points}pt` });
export const encre = (couleur: string): Attributs => ({ 'fo:color': couleur });
export const police = (nom: string): Attributs => ({ 'style:font-name': nom });

export const DE_TEXTE: readonly Style[] = [
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
		nom: 'AfficheTitre',
		dit: 'Affiche, en grand',
		parent: 'Heading_20_1',
		suivant: 'Affiche',
		paragraphe: marges(0.4, 0.6),
		texte: corps(48),
	},
	{
		nom: 'AfficheSousTitre',
		dit: 'Affiche, sous-titre',
		parent: 'Heading_20_2',
		suivant: 'Affiche',
		texte: corps(28),
	},
	{ nom: 'Affiche', dit: 'Affiche', paragraphe: marges(0, 0.4), texte: corps(24) },
	{ nom: 'AfficheLigne', dit: 'Affiche, ligne à remplir', parent: 'Notes', texte: corps(24) },
	{
		nom: 'AfficheEntete',
		dit: 'Affiche, en-tête',
		parent: 'Affiche',
		texte: { ...corps(20), ...GRAS },
	},
	{
		nom: 'Question',
		dit: 'Ce que l’on écrit',
		suivant: 'Notes',
		paragraphe: marges(0.3, 0, suivi),
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

export const DE_TABLEAU: readonly Style[] = [
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
