/** The configuration of the web editor (Sveltia CMS), made from the schemas and the content. */

import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { applyTypographie } from '../core/texte/typographie.ts';
import { formulaireOf } from '../familles/registre/formulaires.ts';
import { type Famille, isFamille } from '../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../familles/registre/noms.ts';
import { NOM } from '../vues/mots.ts';
import { buildChamps, type Champ } from './formulaire.ts';
import { genreOf, groupChamps } from './genres.ts';
import { buildListes, type Listes } from './listes.ts';
import { type ChampSveltia, toChampSveltia } from './sveltia-champs.ts';
import type { Acheminement } from './sveltia-depot.ts';
import { CLE_CORPS, COLLECTIONS, type CollectionEditee, formatOf } from './sveltia-fichier.ts';

export interface ConfigSveltia {
	collections: CollectionSveltia[];
	[option: string]: unknown;
}

export interface CollectionSveltia {
	name: CollectionEditee;
	fields: ChampSveltia[];
	[option: string]: unknown;
}

interface Nom {
	plusieurs: string;
	un: string;
	icone: string;
	/** Field that a record is called by. */
	titre: string;
	/** How a new record is named, where its title does not do. */
	slug?: string;
	resume?: string;
}

const nomOf = (collection: CollectionEditee): Nom =>
	isFamille(collection)
		? { ...NOMS_FAMILLES[collection], icone: formulaireOf(collection).icone, titre: 'titre' }
		: NOMS[collection];

const NOMS: Record<Exclude<CollectionEditee, Famille>, Nom> = {
	structures: { plusieurs: 'Structures', un: 'Structure', icone: 'groups', titre: 'nom' },
	acteurs: {
		plusieurs: 'Acteurs ressources',
		un: 'Acteur ressource',
		icone: 'contacts',
		titre: 'nom',
	},
	bibliographie: {
		plusieurs: 'Bibliographie',
		un: 'Référence',
		icone: 'menu_book',
		titre: 'titre',
	},
	financements: {
		plusieurs: 'Financements',
		un: 'Financement',
		icone: 'payments',
		titre: 'nom',
	},
	observatoires: {
		plusieurs: 'Chiffres publics',
		un: 'Page de chiffres publics',
		icone: 'monitoring',
		titre: 'nom',
	},
	glossaire: { plusieurs: 'Glossaire', un: 'Mot expliqué', icone: 'dictionary', titre: 'nom' },
	questions: { plusieurs: 'Questions', un: 'Thème de questions', icone: 'quiz', titre: 'titre' },
	commentaires: {
		plusieurs: 'Commentaires d’usage',
		un: 'Commentaire d’usage',
		icone: 'chat',
		titre: 'fiche',
		slug: '{{fiche}}-{{date}}-{{code_insee}}',
		resume: '{{fiche}} › {{lecon}}',
	},
};

const AIDE_SLUG =
	'Le nom du fichier, qui sert d’adresse et ne changera plus\u00a0: court, en minuscules sans accent, avec des tirets.';
const MOTIF_SLUG = [
	'^[a-z0-9]+(-[a-z0-9]+)*$',
	'Des minuscules sans accent, des chiffres et des tirets.',
];

/** `base`: prefix of the addresses of the site, without final slash; `site`: its public address. */
export interface Adresses {
	base: string;
	site?: string | undefined;
}

export function buildConfig(
	catalogue: Catalogue,
	{ backend, relecture }: Acheminement,
	{ base, site }: Adresses,
): ConfigSveltia {
	const listes = buildListes(catalogue);
	return {
		backend,
		publish_mode: relecture ? 'editorial_workflow' : 'simple',
		app_title: `${NOM}, l’éditeur`,
		...(site === undefined ? {} : { site_url: site, display_url: site }),
		logo: { src: `${base}/icone.svg` },
		show_preview_links: false,
		editor: { preview: false },
		// Files stand beside their sheet and nowhere else: no folder of all the site, no other service.
		media_libraries: {
			default: { config: { slugify_filename: true } },
			stock_assets: { providers: [] },
			cloudinary: false,
		},
		slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
		collections: COLLECTIONS.map((nom) => buildCollection(nom, listes, base)),
	};
}

function buildCollection(
	collection: CollectionEditee,
	listes: Listes,
	base: string,
): CollectionSveltia {
	const { plusieurs, un, icone, titre, slug, resume } = nomOf(collection);
	return {
		name: collection,
		label: plusieurs,
		label_singular: un,
		icon: icone,
		folder: `content/${collection}`,
		...(isFamille(collection)
			? { path: '{{slug}}/fiche', media_folder: '', public_folder: '' }
			: {}),
		// The script that registers the format gives its extension too.
		format: formatOf(collection),
		identifier_field: titre,
		slug: {
			template: slug ?? `{{${titre}}}`,
			editable: ['create'],
			hint: AIDE_SLUG,
			pattern: MOTIF_SLUG,
		},
		summary: resume ?? `{{${titre}}}`,
		sortable_fields: [titre],
		// An address lives forever, and other files point to it.
		delete: false,
		fields: fieldsOf(collection, listes, base),
	};
}

/** The questions in the order of the form, then the text under them. */
function fieldsOf(collection: CollectionEditee, listes: Listes, base: string): ChampSveltia[] {
	const champs = orderChamps(collection, buildChamps(collection, listes));
	const fields = champs.map((champ) => toChampSveltia(champ, listes));
	return isFamille(collection) ? [...fields, corpsOf(collection, base)] : fields;
}

const orderChamps = (collection: CollectionEditee, champs: readonly Champ[]): readonly Champ[] =>
	genreOf(collection) ? groupChamps(champs, collection).flatMap((g) => g.champs) : champs;

/** Plain text: an editor of rich text would undo the blocs. */
function corpsOf(collection: CollectionEditee, base: string): ChampSveltia {
	return {
		name: CLE_CORPS,
		label: genreOf(collection)?.recit?.titre ?? 'Le texte',
		widget: 'text',
		required: true,
		hint: applyTypographie(
			`En Markdown : une ligne vide sépare deux paragraphes, « ## » commence un intertitre, « - » un point de liste. Les encadrés et autres blocs sont décrits sur [la page des blocs](${base}/contribuer/blocs/).`,
		),
		use_emoji_autocomplete: false,
	};
}
