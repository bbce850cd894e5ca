/**
 * The files of the commons as the web editor reads and writes them: by the parser and the writer of
 * core, so that a field that was not touched keeps its very letters.
 */
import { type Diagnostic, hasErreur } from '../core/diagnostics.ts';
import { cleanSaisie, rewriteAnnexe, rewriteFiche } from '../core/ecriture/index.ts';
import { type FicheCoupee, parseYaml, splitFiche } from '../core/lecture/entete.ts';
import { FAMILLES, isFamille } from '../familles/registre/ids.ts';
import { buildChamps, type Champ } from './formulaire.ts';
import type { Listes } from './listes.ts';
import { fromEdition, toEdition, type Valeurs } from './sveltia-valeurs.ts';

/** What the editor edits: sheets, and the records that sheets refer to. */
export const COLLECTIONS = [
	...FAMILLES,
	'structures',
	'acteurs',
	'bibliographie',
	'financements',
	'observatoires',
	'glossaire',
	'questions',
	'commentaires',
] as const;
export type CollectionEditee = (typeof COLLECTIONS)[number];

/** Name of the file format of a collection, which the configuration and the script share. */
export const formatOf = (collection: CollectionEditee): string => `impulser-${collection}`;

/** Key of the text under the front matter. */
export const CLE_CORPS = 'corps';
/** Key of the file as it was read: no question asks it, the editor hands it back on saving. */
const CLE_ORIGINAL = 'texte_original';

/** What may be chosen does not change how a value is written. */
const SANS_LISTES: Listes = { courtes: new Map(), longues: new Map() };

const connus = new Map<CollectionEditee, Champ[]>();

function champsOf(collection: CollectionEditee): Champ[] {
	const champs = connus.get(collection) ?? buildChamps(collection, SANS_LISTES);
	connus.set(collection, champs);
	return champs;
}

/** The values of a file for the editor. Throws a French sentence when the file cannot be read. */
export function readFichier(collection: CollectionEditee, texte: string): Valeurs {
	const coupee = cut(collection, texte);
	if ('id' in coupee) throw new Error(sayFaute(coupee));
	const { valeur, diagnostics } = parseYaml(coupee.entete, '', coupee.ligneEntete);
	const faute = diagnostics.find((d) => hasErreur([d]));
	if (faute) throw new Error(sayFaute(faute));
	return {
		...toEdition(champsOf(collection), (valeur ?? {}) as Valeurs),
		...(isFamille(collection) ? { [CLE_CORPS]: coupee.corps.trim() } : {}),
		[CLE_ORIGINAL]: texte,
	};
}

/** The text of a file from the values of the editor, with a final newline. */
export function writeFichier(collection: CollectionEditee, valeurs: Valeurs): string {
	const { [CLE_ORIGINAL]: original, [CLE_CORPS]: corps, ...reste } = valeurs;
	const donnees = fromEdition(champsOf(collection), reste);
	const avant = typeof original === 'string' ? original : '';
	const texte = isFamille(collection)
		? rewriteFiche(avant, collection, donnees, keepCorps(avant, corps))
		: rewriteAnnexe(avant, collection, donnees);
	return `${texte.trimEnd()}\n`;
}

/** The body as the file has it, blank lines included, when the editor did not change it. */
function keepCorps(original: string, corps: unknown): string {
	const saisi = typeof corps === 'string' ? cleanSaisie(corps).trim() : '';
	const coupee = splitFiche(original, '');
	return 'id' in coupee || coupee.corps.trim() !== saisi ? saisi : coupee.corps;
}

/** A record is a front matter alone. */
function cut(collection: CollectionEditee, texte: string): FicheCoupee | Diagnostic {
	if (isFamille(collection)) return splitFiche(texte, '');
	return { entete: texte, ligneEntete: 1, corps: '', ligneCorps: 1 };
}

const sayFaute = ({ ligne, message, aide }: Diagnostic): string =>
	`Ligne ${ligne}\u00a0: ${message} ${aide}`;
