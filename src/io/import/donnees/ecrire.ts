/** Sheets of the open data, written in the content: all of them, or none. */
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeAdresses } from '../../../core/donnees/adresses.ts';
import { CHAMP_CONTACT } from '../../../core/donnees/contact.ts';
import { isEgal } from '../../../core/ecriture/egalite.ts';
import { rewriteFiche, writeFiche } from '../../../core/ecriture/index.ts';
import { parseYaml, splitFiche } from '../../../core/lecture/entete.ts';
import type { Lecture } from '../../../core/lecture/types.ts';
import { dossierContenu } from '../../commandes/dossiers.ts';
import { listUn } from '../../contenu/inventaire.ts';
import { parse } from '../../contenu/lecteur.ts';
import { type Faute, refuse } from '../refus.ts';
import { type FicheLue, type FichesLues, listDoubles } from './fiche-lue.ts';

export interface Ecrites {
	/** Paths from the folder that holds the content, of what was written. */
	chemins: string[];
	/** Sheets that were there already, word for word. */
	memes: number;
}

/** Files that come apart: what lacks is told once the sheet is there. */
const A_JOINDRE = new Set(['image-introuvable', 'fichier-introuvable']);

/** The text of a sheet, and what was in its place. */
interface Ecriture {
	dossier: string;
	avant: string | undefined;
	texte: string;
}

interface Preparee extends Ecriture {
	fiche: FicheLue;
	chemin: string;
}

/** `remplacer`: sheets that are there already take the values of the file. Throws RefusImport. */
export function writeFiches(
	{ fiches, fautes }: FichesLues,
	fichier: string,
	{ remplacer }: { remplacer: boolean },
): Ecrites {
	const contenu = dossierContenu();
	const preparees = fiches.map((fiche) => prepare(fiche, contenu));
	refuse(
		fichier,
		sortFautes([
			...fautes,
			...listDoubles(fiches),
			...preparees.flatMap((p) => listFautes(p, remplacer)),
		]),
	);
	const neuves = preparees.filter(({ avant, texte }) => avant !== texte);
	writeTout(neuves);
	return { chemins: neuves.map(({ chemin }) => chemin), memes: preparees.length - neuves.length };
}

const sortFautes = (fautes: readonly Faute[]): Faute[] =>
	[...fautes].sort(
		(a, b) => (a.ligne ?? 0) - (b.ligne ?? 0) || (a.colonne ?? 0) - (b.colonne ?? 0),
	);

function prepare(fiche: FicheLue, contenu: string): Preparee {
	const { famille, id, donnees, corps } = fiche;
	const dossier = path.join(contenu, famille, id);
	const complet = path.join(dossier, 'fiche.mdx');
	const avant = existsSync(complet) ? readFileSync(complet, 'utf8') : undefined;
	const chemin = `${path.basename(contenu)}/${famille}/${id}/fiche.mdx`;
	const base = { fiche, dossier, chemin, avant };
	if (avant === undefined) return { ...base, texte: writeFiche(famille, donnees, corps ?? '') };
	const ancien = corpsOf(avant);
	const neuf = corps === undefined || corps.trim() === ancien.trim() ? ancien : corps;
	return { ...base, texte: rewriteFiche(avant, famille, merge(base, avant), neuf) };
}

/**
 * The values of the file over those of the sheet. What the file does not speak of stays; what says the same, once
 * read, keeps its letters: spaces and quotation marks are set as French sets them in all that is exported.
 */
function merge(
	{ fiche, chemin }: Pick<Preparee, 'fiche' | 'chemin'>,
	avant: string,
): Record<string, unknown> {
	const { donnees, champs } = fiche;
	const coupee = splitFiche(avant, '');
	const ecrites = toObjet('id' in coupee ? {} : parseYaml(coupee.entete, '', 1).valeur);
	const lues = encodeAdresses(fiche.famille, toObjet(lire(fiche, chemin, avant).donnees));
	const noms = [...new Set([...Object.keys(ecrites), ...Object.keys(donnees)])];
	const entrees = noms.flatMap((nom): [string, unknown][] => {
		// Never exported: what the sheet has stays.
		const tue = nom === CHAMP_CONTACT || (champs !== undefined && !champs.has(nom));
		const garde = tue || isEgal(lues[nom], donnees[nom]);
		const valeur = garde ? ecrites[nom] : donnees[nom];
		return valeur === undefined ? [] : [[nom, valeur]];
	});
	return Object.fromEntries(entrees);
}

const toObjet = (valeur: unknown): Record<string, unknown> => ({ ...(valeur as object) });

/** The sheet as the content would have it, with the files that are beside it. */
function lire({ famille, id }: FicheLue, chemin: string, texte: string): Lecture {
	const nom = { collection: famille, id };
	const dossier = path.join(dossierContenu(), famille, id);
	const voisins =
		(existsSync(dossier) && listUn(dossierContenu(), nom as Lecture)?.voisins) || new Map();
	const octets = Buffer.from(texte);
	return parse({ ...nom, chemin, octets, taille: octets.length, voisins });
}

function corpsOf(texte: string): string {
	const coupee = splitFiche(texte, '');
	return 'id' in coupee ? '' : coupee.corps;
}

/** What the reader of the content would refuse, at its place in the file that is imported. */
function listFautes(
	{ fiche, dossier, chemin, avant, texte }: Preparee,
	remplacer: boolean,
): Faute[] {
	const { famille, id, placeOf, manques } = fiche;
	if (avant === undefined && manques.length > 0)
		return manques.map((nom) => ({
			...placeOf(nom),
			phrase: `« ${nom} » est trop long pour un tableur, et sa cellule est vide : prenez fiches.json.`,
		}));
	if (avant !== undefined && avant !== texte && !remplacer)
		return [
			{
				...placeOf(''),
				phrase: `« ${famille}/${id} » est déjà dans le contenu, et n’y dit pas la même chose. Pour la remplacer : --remplacer.`,
			},
		];
	if ([path.dirname(dossier), dossier, path.join(dossier, 'fiche.mdx')].some(isLien))
		return [
			{
				...placeOf(''),
				phrase: `« ${famille}/${id} » est un lien symbolique : rien n’est écrit à travers lui.`,
			},
		];
	const { diagnostics } = lire(fiche, chemin, texte);
	return diagnostics
		.filter((d) => d.severite === 'erreur' && !A_JOINDRE.has(d.id))
		.map((d) => ({
			...placeOf(d.champ ?? 'corps'),
			phrase: `${famille}/${id}${d.champ === undefined ? sayLigne(texte, d.ligne) : ''} : ${d.message} → ${d.aide}`,
		}));
}

/** Of the text under the front matter, which a file of data holds in one value. */
function sayLigne(texte: string, ligne: number): string {
	const coupee = splitFiche(texte, '');
	const rang = 'id' in coupee ? 0 : ligne - coupee.ligneCorps;
	return rang > 0 ? `, ligne ${rang} du texte` : '';
}

const isLien = (chemin: string): boolean =>
	lstatSync(chemin, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** What was there comes back when one of them cannot be written. */
export function writeTout(preparees: readonly Ecriture[]): void {
	const faites: { preparee: Ecriture; cree: string | undefined }[] = [];
	try {
		for (const preparee of preparees) {
			const cree = mkdirSync(preparee.dossier, { recursive: true });
			faites.push({ preparee, cree });
			writeFileSync(path.join(preparee.dossier, 'fiche.mdx'), preparee.texte);
		}
	} catch (cause) {
		for (const { preparee, cree } of faites) {
			const { dossier, avant } = preparee;
			if (cree !== undefined) rmSync(cree, { recursive: true, force: true });
			else if (avant === undefined) rmSync(path.join(dossier, 'fiche.mdx'), { force: true });
			else writeFileSync(path.join(dossier, 'fiche.mdx'), avant);
		}
		throw cause;
	}
}
