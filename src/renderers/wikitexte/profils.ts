/**
 * The names that a wiki gives to things, in one place: to suit another wiki, change them here. `impulser` brings its
 * own template; `dokit` fills the tutorials of Wikifab and DokIt (github.com/Wikifab/wikifab-main), which is what the
 * wiki of the ADEME runs. The parameters of its own templates were not seen: these are the public ones.
 */

/** What is told of a sheet, short and without markup: what a template and a semantic property can hold. */
export const CHAMPS_WIKI = [
	'identifiant',
	'famille',
	'titre',
	'phrase',
	'axes',
	'communes',
	'auteurs',
	'licence',
	'version',
	'source',
	'corriger',
] as const;
export type ChampWiki = (typeof CHAMPS_WIKI)[number];

/** The fields of a tutorial, by the names of its templates. */
export interface TutorielWiki {
	details: { modele: string; fixes: Readonly<Record<string, string>> } & Readonly<
		Record<'description' | 'categories' | 'motsCles' | 'duree' | 'unite' | 'licence', string>
	>;
	introduction: Readonly<Record<'modele' | 'texte', string>>;
	materiel: Readonly<Record<'modele' | 'texte', string>>;
	etape: Readonly<Record<'modele' | 'titre' | 'contenu', string>>;
	unites: Readonly<Record<string, string>>;
}

export interface ProfilWiki {
	id: 'impulser' | 'dokit';
	/** In French, for those who choose. */
	nom: string;
	/** The template at the head of each sheet: its name, and what it calls each field. */
	fiche: { modele: string; champs: Readonly<Record<ChampWiki, string>> };
	/** `%s`: the name of the family. */
	categories: readonly string[];
	/** Where Semantic MediaWiki is: the property of each field that has one. */
	proprietes: Readonly<Partial<Record<ChampWiki, string>>>;
	tutoriel?: TutorielWiki;
}

/** Its values are shown as they are named. */
const memes = Object.fromEntries(CHAMPS_WIKI.map((champ) => [champ, champ])) as Record<
	ChampWiki,
	string
>;

export const PROFILS: readonly ProfilWiki[] = [
	{
		id: 'impulser',
		nom: 'MediaWiki',
		fiche: { modele: 'Fiche Impulser', champs: memes },
		categories: ['Impulser', 'Impulser – %s'],
		proprietes: {},
	},
	{
		id: 'dokit',
		nom: 'Wikifab, DokIt',
		fiche: { modele: 'Fiche Impulser', champs: memes },
		categories: ['Commun', 'Impulser', 'Impulser – %s'],
		proprietes: {
			identifiant: 'Identifiant Impulser',
			famille: 'Famille Impulser',
			axes: 'Axe Impulser',
			communes: 'Code INSEE',
			licence: 'Licence',
			version: 'Version Impulser',
			source: 'Adresse Impulser',
		},
		tutoriel: {
			details: {
				modele: 'Tuto Details',
				fixes: { Type: 'Technique' },
				description: 'Description',
				categories: 'Area',
				motsCles: 'Tags',
				duree: 'Duration',
				unite: 'Duration-type',
				licence: 'Licences',
			},
			introduction: { modele: 'Introduction', texte: 'Introduction' },
			materiel: { modele: 'Materials', texte: 'Material' },
			etape: { modele: 'Tuto Step', titre: 'Step_Title', contenu: 'Step_Content' },
			unites: { minute: 'minute(s)', heure: 'heure(s)', jour: 'jour(s)', mois: 'mois' },
		},
	},
];

/** As the tutorials name it. */
export const LICENCE_TUTORIEL = 'Attribution - Partage dans les Mêmes Conditions (CC BY-SA)';
