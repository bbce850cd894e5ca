/** Fields of the web editor, made from the questions of the form. */
import { MOTIF_INSEE } from '../core/france/code-insee.ts';
import { FORMATS_IMAGE, FORMATS_JOINT } from '../core/texte/adresses.ts';
import { toSlug } from '../core/texte/proche.ts';
import type { Champ, Controle, Forme, Saisie } from './formulaire.ts';
import type { Listes, Option } from './listes.ts';

/** A field as the configuration of Sveltia CMS describes it. */
export interface ChampSveltia {
	name: string;
	label: string;
	widget: string;
	required: boolean;
	hint?: string;
	[option: string]: unknown;
}

type Reglages = Omit<ChampSveltia, 'name' | 'label' | 'required' | 'hint'> & { widget: string };
type Liste = Extract<Controle, { genre: 'liste' }>;

/** Key that says which way of answering was chosen. */
export const CLE_FORME = 'forme';
/** Key of the answer, where the chosen way asks one thing. */
export const CLE_VALEUR = 'valeur';

/** The way as the editor names it: `un-nombre`, `non-documente`. */
export const idForme = ({ titre }: Forme): string => toSlug(titre);

/** Collections of the editor that a field can point to, and what their records are called by. */
const NOMMES: Readonly<Record<string, string>> = {
	outils: 'titre',
	actions: 'titre',
	retours: 'titre',
	parcours: 'titre',
	structures: 'nom',
	acteurs: 'nom',
	bibliographie: 'titre',
};

const OUI = { label: 'Oui', value: true };
const NON = { label: 'Non', value: false };

/** What a line must look like, and what to say when it does not. */
const MOTIFS: Partial<Record<Saisie, [string, string]>> = {
	adresse: [
		'^https?://\\S+$',
		'Une adresse entière, qui commence par https://\u00a0: copiez-la depuis votre navigateur.',
	],
	date: [
		'^\\d{4}(-\\d{2}(-\\d{2})?)?$',
		'Une année, un mois ou un jour\u00a0: 2024, 2024-03 ou 2024-03-15.',
	],
	commune: [
		`^${MOTIF_INSEE}$`,
		'Les cinq caractères du code INSEE, par exemple 01209. Ce n’est pas le code postal.',
	],
	cle: ['^[a-z0-9][a-z0-9-]*$', 'Des minuscules sans accent, des chiffres et des tirets.'],
};

export function toChampSveltia(champ: Champ, listes: Listes): ChampSveltia {
	return {
		name: champ.nom,
		label: champ.titre,
		required: champ.requis && !mayBeVide(champ.controle),
		...(champ.aide === '' ? {} : { hint: champ.aide }),
		...reglagesOf(champ.controle, listes),
	};
}

/** A list that must be there may well be empty; the editor would refuse it. */
const mayBeVide = (controle: Controle): boolean => controle.genre === 'liste' && controle.min === 0;

function reglagesOf(controle: Controle, listes: Listes): Reglages {
	switch (controle.genre) {
		case 'texte':
			return controle.fichier ? fichierOf(controle.fichier) : texteOf(controle);
		case 'nombre':
			return nombreOf(controle);
		case 'case':
			return { widget: 'select', options: [OUI] };
		case 'oui-non':
			return { widget: 'select', options: [OUI, NON] };
		case 'choix':
			return choixOf(controle.options);
		case 'cases':
			return { ...choixOf(controle.options), multiple: true };
		case 'liste-de':
			return renvoiOf(controle.liste, listes);
		case 'objet':
			return { widget: 'object', fields: controle.champs.map((c) => toChampSveltia(c, listes)) };
		case 'liste':
			return listeOf(controle, listes);
		case 'formes':
			return formesOf(controle.formes, listes);
	}
}

function texteOf({ saisie, max }: Extract<Controle, { genre: 'texte' }>): Reglages {
	const pattern = MOTIFS[saisie];
	return {
		widget: saisie === 'long' ? 'text' : 'string',
		use_emoji_autocomplete: false,
		...(max === undefined ? {} : { maxlength: max }),
		...(pattern === undefined ? {} : { pattern }),
	};
}

/** The file stands beside the sheet: its name alone is written. */
function fichierOf(genre: 'image' | 'joint'): Reglages {
	return {
		widget: genre === 'image' ? 'image' : 'file',
		accept: (genre === 'image' ? FORMATS_IMAGE : FORMATS_JOINT).map((f) => `.${f}`).join(','),
		choose_url: false,
	};
}

/**
 * A number is typed as text: the editor's own field for numbers forgets « 1 » when one types « 1,5 »,
 * and keeps 5. What is typed is read by sveltia-valeurs.ts.
 */
const nombreOf = ({ entier, min = 0 }: Extract<Controle, { genre: 'nombre' }>): Reglages => ({
	widget: 'string',
	use_emoji_autocomplete: false,
	pattern: entier
		? ['^\\d[\\d\\s]*$', 'Un nombre entier, par exemple 12 ou 1 000.']
		: min < 0
			? ['^-?\\d+([.,]\\d+)?$', 'Un nombre, par exemple 46,11 ou -1,68.']
			: ['^\\d[\\d\\s]*([.,]\\d+)?$', 'Un nombre, par exemple 12, 1,5 ou 1 000.'],
});

const choixOf = (options: readonly Option[]): Reglages => ({
	widget: 'select',
	options: options.map(({ valeur, nom, groupe }) => ({
		label: groupe === undefined ? nom : `${groupe} › ${nom}`,
		value: valeur,
	})),
});

/** A record of another collection of the editor; else a value of a list made with the site. */
function renvoiOf(liste: string, listes: Listes): Reglages {
	const nom = NOMMES[liste];
	if (nom === undefined) return choixOf(listes.longues.get(liste) ?? []);
	return {
		widget: 'relation',
		collection: liste,
		value_field: '{{slug}}',
		display_fields: [nom],
		search_fields: [nom],
	};
}

function listeOf({ element, min, max }: Liste, listes: Listes): Reglages {
	const { controle } = element;
	const bornes = { ...(min > 0 ? { min } : {}), max };
	if (controle.genre === 'liste-de')
		return { ...renvoiOf(controle.liste, listes), multiple: true, ...bornes };
	if (controle.genre === 'objet')
		return {
			widget: 'list',
			fields: controle.champs.map((c) => toChampSveltia(c, listes)),
			collapsed: 'auto',
			...bornes,
		};
	const ligne = { ...element, nom: CLE_VALEUR, titre: 'Texte', requis: true };
	return { widget: 'list', field: toChampSveltia(ligne, listes), ...bornes };
}

/** The editor writes which way was chosen beside the answer; the file only holds the answer. */
function formesOf(formes: readonly Forme[], listes: Listes): Reglages {
	return {
		widget: 'object',
		typeKey: CLE_FORME,
		types: formes.map((forme) => ({
			name: idForme(forme),
			label: forme.titre,
			fields: champsOf(forme).map((c) => toChampSveltia(c, listes)),
		})),
	};
}

function champsOf({ constante, champ }: Forme): readonly Champ[] {
	if (constante !== undefined) return [];
	if (champ.controle.genre === 'objet') return champ.controle.champs;
	return [{ ...champ, nom: CLE_VALEUR, requis: true, aide: '' }];
}
