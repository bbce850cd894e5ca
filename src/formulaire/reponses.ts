/**
 * A filled template, read: the answers by their questions, and the text. What is not recognised is kept
 * and told; nothing that was written is dropped.
 */
import type { Root, RootContent } from 'mdast';
import { addAll } from '../core/formats/suites.ts';
import { fold } from '../core/texte/proche.ts';
import type { Champ } from './formulaire.ts';
import type { Genre, GroupeChamps } from './genres.ts';
import type { Listes } from './listes.ts';
import { AIDES_D_AVANT, buildModele, CONSIGNES } from './modele.ts';
import { readRecit } from './recit.ts';
import { isVide, type Lecteur, readReponse } from './reponse.ts';

/** A document as its reader gives it: blocks in order. */
export type BlocTexte =
	| { genre: 'titre'; niveau: number; texte: string }
	| { genre: 'paragraphe'; texte: string; noeud: RootContent }
	| { genre: 'liste'; elements: string[]; noeud: RootContent }
	| { genre: 'tableau'; lignes: string[][]; noeud: RootContent };

export interface Reponses {
	valeurs: Record<string, unknown>;
	recit: Root;
	/** Headings that are no question, with what was under them. */
	restes: { titre: string; texte: string }[];
}

export interface Contexte {
	genre: Genre;
	groupes: readonly GroupeChamps[];
	listes: Listes;
	/** INSEE code of a commune named by a person, or undefined when it is not one alone. */
	codeOf: (nom: string) => string | undefined;
}

const cle = (texte: string): string =>
	fold(texte.replace(/\s*\(facultatif\)\s*$/i, ''))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Reads all answers. */
export function readReponses(blocs: readonly BlocTexte[], contexte: Contexte): Reponses {
	const { genre, groupes, listes } = contexte;
	const champs = new Map(groupes.flatMap((g) => g.champs).map((c) => [cle(c.titre), c]));
	const aides = collectAides(contexte);
	const parties = new Set([genre.titre, ...groupes.map((g) => g.titre)].map(cle));
	const recitCle = genre.recit ? cle(genre.recit.titre) : undefined;
	const reponses: Reponses = { valeurs: {}, recit: { type: 'root', children: [] }, restes: [] };
	const isQuestion = (titre: string): boolean => {
		const c = cle(titre);
		return champs.has(c) || c === recitCle || parties.has(c);
	};
	const regions = cutRegions(blocs, isQuestion, (titre) => cle(titre) === recitCle);
	const lecteur: Lecteur = { listes, codeOf: contexte.codeOf, cles: [] };
	const utiles = regions.map((r) => ({ ...r, blocs: r.blocs.filter((b) => !isAide(b, aides)) }));
	const find = (nom: string) => utiles.find((r) => champs.get(cle(r.titre))?.nom === nom);
	lecteur.cles = readCles(champs, find('sources')?.blocs, lecteur);
	for (const { titre, blocs: siens } of utiles) {
		const champ = champs.get(cle(titre));
		const surplus = champ ? listSurplus(champ, siens) : siens;
		if (champ) addValeur(reponses.valeurs, champ, siens, lecteur);
		if (!champ && cle(titre) === recitCle) {
			addAll(reponses.recit.children, readRecit(siens));
			continue;
		}
		const texte = surplus.map(sayBloc).join('\n').trim();
		if (texte !== '') reponses.restes.push({ titre, texte });
	}
	return reponses;
}

function addValeur(
	valeurs: Reponses['valeurs'],
	champ: Champ,
	blocs: readonly BlocTexte[],
	lecteur: Lecteur,
): void {
	const valeur = readReponse(champ, blocs, lecteur);
	if (valeur !== undefined) valeurs[champ.nom] = valeur;
}

/** Sources first: the facts point to them by their number. */
function readCles(
	champs: ReadonlyMap<string, Champ>,
	blocs: readonly BlocTexte[] | undefined,
	lecteur: Lecteur,
): string[] {
	const champ = [...champs.values()].find((c) => c.nom === 'sources');
	const lues = champ && blocs ? readReponse(champ, blocs, lecteur) : [];
	return Array.isArray(lues) ? lues.map((s) => String((s as { cle?: string }).cle ?? '')) : [];
}

interface Region {
	titre: string;
	blocs: BlocTexte[];
}

/** What stands under each heading; the text keeps its own headings. */
function cutRegions(
	blocs: readonly BlocTexte[],
	isQuestion: (titre: string) => boolean,
	isRecit: (titre: string) => boolean,
): Region[] {
	const regions: Region[] = [{ titre: '', blocs: [] }];
	for (const bloc of blocs) {
		const ouverte = regions.at(-1) as Region;
		if (bloc.genre === 'titre' && (isQuestion(bloc.texte) || !isRecit(ouverte.titre)))
			regions.push({ titre: bloc.texte, blocs: [] });
		else ouverte.blocs.push(bloc);
	}
	return regions;
}

/** What an answer cannot hold: text beside the table of an object, a second choice. */
function listSurplus({ controle }: Champ, blocs: readonly BlocTexte[]): BlocTexte[] {
	if (controle.genre === 'objet') return blocs.filter((b) => b.genre !== 'tableau');
	if (controle.genre !== 'choix' && controle.genre !== 'oui-non') return [];
	return blocs.filter((b) => b.genre !== 'paragraphe' || !isVide(b.texte)).slice(1);
}

/** Every sentence of the empty template, so that it is not taken for an answer. */
function collectAides({ genre, groupes, listes }: Contexte): Set<string> {
	const modele = buildModele(genre, groupes, listes);
	const aides = modele.flatMap((b) => (b.genre === 'aide' ? [b.texte] : []));
	return new Set([genre.titre, ...CONSIGNES, ...AIDES_D_AVANT, ...aides].map(cle));
}

function isAide(bloc: BlocTexte, aides: ReadonlySet<string>): boolean {
	if (bloc.genre !== 'paragraphe' && bloc.genre !== 'titre') return false;
	return bloc.texte.trim() === '' || aides.has(cle(bloc.texte));
}

function sayBloc(bloc: BlocTexte): string {
	if (bloc.genre === 'liste') return bloc.elements.join('\n');
	if (bloc.genre === 'tableau') return bloc.lignes.map((l) => l.join(' ; ')).join('\n');
	return bloc.texte;
}
