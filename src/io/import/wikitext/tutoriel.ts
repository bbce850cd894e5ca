/** Tutorials of Wikifab and DokIt: what their templates hold, as the wikitext of a page without them. */
import type { Gardes } from './gardes.ts';

/** Sections that may become fields. */
export const ETAPES = 'Étapes';
export const MATERIEL = 'Matériel';

type Valeurs = ReadonlyMap<string, string>;
type Lire = (valeurs: Valeurs, gardes: Gardes) => string;

const section = (niveau: 2 | 3, titre: string, texte: string | undefined): string => {
	const signes = '='.repeat(niveau);
	return texte ? `\n\n${signes} ${titre} ${signes}\n${texte}\n\n` : '';
};

/** What an adviser says in a box, before it. */
const conseil =
	(nom: string): Lire =>
	(valeurs) =>
		`\n\n${nom} : ${valeurs.get('text') ?? ''}\n\n`;

const rien: Lire = () => '';

/** In the order of the form, what has no field of its own: a line each. */
const DITS: readonly (readonly [champ: string, nom: string, suite?: string])[] = [
	['type', 'Type'],
	['area', 'Catégories'],
	['tags', 'Mots-clés'],
	['difficulty', 'Difficulté'],
	['duration', 'Durée', 'duration-type'],
	['cost', 'Coût', 'currency'],
	['licences', 'Licence'],
];

const readDetails: Lire = (valeurs, gardes) => {
	countImages(valeurs, gardes);
	const lignes = DITS.flatMap(([champ, nom, suite = '']) => {
		const dit = [valeurs.get(champ), valeurs.get(suite)].filter(Boolean).join(' ');
		return valeurs.get(champ) ? [`* ${nom} : ${dit.replace(/,\s*$/u, '')}`] : [];
	});
	return `\n\n${valeurs.get('description') ?? ''}\n\n${lignes.join('\n')}\n\n`;
};

/** Pictures are files of the wiki: they are told, not taken. */
function countImages(valeurs: Valeurs, gardes: Gardes): void {
	for (const [champ, valeur] of valeurs)
		if (/_?picture(?:_\d+)?$/u.test(champ) && valeur !== '') gardes.count('image');
}

const readMateriel: Lire = (valeurs, gardes) => {
	countImages(valeurs, gardes);
	return [
		section(2, MATERIEL, valeurs.get('material')),
		section(2, 'Outils', valeurs.get('tools')),
		section(2, 'Fichiers', valeurs.get('externalattachmentslinks')),
	].join('');
};

const readEtape: Lire = (valeurs, gardes) => {
	countImages(valeurs, gardes);
	gardes.etapes += 1;
	const titre = valeurs.get('step_title') || `Étape ${gardes.etapes}`;
	const consigne = valeurs.get('step_content') || '…';
	// Our own export has them in a section, under their moment.
	if (gardes.fiche) return `\n; ${titre}\n: ${consigne}\n`;
	const debut = gardes.etapes === 1 ? `\n\n== ${ETAPES} ==\n` : '';
	return debut + section(3, titre, consigne);
};

/** By name, in lower case: the public templates, which the profile `dokit` of our export fills too. */
const MODELES: Readonly<Record<string, Lire>> = {
	'tuto details': readDetails,
	introduction: (valeurs) => section(2, 'Introduction', valeurs.get('introduction')),
	materials: readMateriel,
	'tuto step': readEtape,
	notes: (valeurs) => section(2, 'Notes et références', valeurs.get('notes')),
	externalattachmentslinks: (valeurs) => `* ${valeurs.get('externalattachmentslinks') ?? ''}\n`,
	'tuto attachments': (_, gardes) => gardes.count('fichier'),
	separator: rien,
	'tuto status': rien,
	pagelang: rien,
	dont: conseil('À ne pas faire'),
	caution: conseil('Attention'),
	pin: conseil('À retenir'),
	info: conseil('Information'),
	idea: conseil('Idée'),
};

export const isTutoriel = (nom: string): boolean => Object.hasOwn(MODELES, nom);

/** The wikitext that stands for it. */
export const readTutoriel = (nom: string, valeurs: Valeurs, gardes: Gardes): string =>
	MODELES[nom]?.(valeurs, gardes) ?? '';
