/** One answer of a filled template, from what stands under its question. */

import { stripPuce } from '../core/ecriture/puces.ts';
import { proposeCle } from '../core/lecture/cles.ts';
import { parseAdresse, parseDate, parseIntervalle, parseNombre } from '../core/saisie/saisie.ts';
import { parseDuree } from '../core/temps/durees.ts';
import { findProche, fold } from '../core/texte/proche.ts';
import type { Champ, Controle } from './formulaire.ts';
import type { Listes, Option } from './listes.ts';
import { champsVus } from './modele.ts';
import type { BlocTexte } from './reponses.ts';

export interface Lecteur {
	listes: Listes;
	codeOf: (nom: string) => string | undefined;
	/** Keys of the sources, in the order of their table. */
	cles: string[];
}

const COCHE = /^\s*(?:\[\s*x\s*\]|[xX✓✔☑☒🗹])[\s.:-]+/u;
const VIDE = /^\s*(?:☐|\[\s*\])\s*/u;
const OUI = /^(?:oui|vrai|x|✓|☑|☒)$/;
const NON = /^(?:non|faux|☐)$/;

/** A box that is not ticked, or nothing. */
export const isVide = (texte: string): boolean => texte.trim() === '' || VIDE.test(texte);

/** The lines of a region: paragraphs and items; a table gives its cells. */
function linesOf(blocs: readonly BlocTexte[]): string[] {
	const lignes = blocs.flatMap((b): string[] => {
		if (b.genre === 'liste') return b.elements;
		if (b.genre === 'tableau') return b.lignes.flat();
		return b.texte.split('\n');
	});
	return lignes.map((l) => l.trim()).filter((l) => l !== '');
}

/** The value of a question; undefined when nothing was written. */
export function readReponse(champ: Champ, blocs: readonly BlocTexte[], lecteur: Lecteur): unknown {
	const { controle } = champ;
	if (controle.genre === 'liste') return readListe(champ, controle, blocs, lecteur);
	if (controle.genre === 'objet') return readObjet(controle, blocs, lecteur);
	if (controle.genre === 'formes') return readFormes(controle, blocs, lecteur);
	if (controle.genre === 'cases') {
		const cochees = readCoches(linesOf(blocs)).map((l) => matchOption(l, controle.options));
		return cochees.length > 0 || champ.requis ? cochees : undefined;
	}
	if (controle.genre === 'choix' || controle.genre === 'oui-non' || controle.genre === 'case') {
		const [choisie] = readCoches(linesOf(blocs));
		return choisie === undefined ? undefined : readTexte(controle, choisie, lecteur);
	}
	const texte = linesOf(blocs).join('\n');
	return texte === '' ? undefined : readTexte(controle, texte, lecteur);
}

/** The ticked lines; without any mark, the lines that are not options left empty. */
function readCoches(lignes: readonly string[]): string[] {
	return lignes.filter((l) => !isVide(l)).map((l) => l.replace(COCHE, '').trim());
}

function matchOption(texte: string, options: readonly Option[]): string {
	const cherche = fold(texte).replace(/\.$/, '');
	const exacte = options.find((o) => fold(o.nom) === cherche || o.valeur === texte);
	if (exacte) return exacte.valeur;
	const proche = findProche(
		texte,
		options.map((o) => o.nom),
	);
	return options.find((o) => o.nom === proche)?.valeur ?? texte;
}

/** A single text as the field wants it; what does not fit stays as it was written, to be told. */
function readTexte(controle: Controle, texte: string, { listes, codeOf, cles }: Lecteur): unknown {
	switch (controle.genre) {
		case 'nombre':
			return parseNombre(texte, controle) ?? texte;
		case 'oui-non':
		case 'case': {
			if (OUI.test(fold(texte))) return true;
			return NON.test(fold(texte)) ? (controle.genre === 'case' ? undefined : false) : texte;
		}
		case 'choix':
			return matchOption(texte, controle.options);
		case 'liste-de':
			return matchOption(texte, listes.longues.get(controle.liste) ?? []);
		case 'texte':
			if (controle.saisie === 'commune') return codeOf(texte) ?? texte;
			if (controle.saisie === 'date') return parseDate(texte) ?? texte;
			if (controle.saisie === 'adresse') return parseAdresse(texte) ?? texte;
			if (controle.saisie === 'source') return cles[Number(texte.replace(/\D/g, '')) - 1] ?? texte;
			return texte;
		default:
			return texte;
	}
}

function readListe(
	champ: Champ,
	{ element }: Extract<Controle, { genre: 'liste' }>,
	blocs: readonly BlocTexte[],
	lecteur: Lecteur,
): unknown {
	const { controle } = element;
	const valeurs =
		controle.genre === 'objet'
			? readLignes(controle.champs, blocs, lecteur)
			: linesOf(blocs).map((l) => readTexte(controle, stripPuce(l), lecteur));
	if (champ.nom === 'sources') nameSources(valeurs as Record<string, unknown>[]);
	return valeurs.length > 0 || champ.requis ? valeurs : undefined;
}

/** Each row under the headings of a table; text outside the table fills the first field. */
function readLignes(
	champs: readonly Champ[],
	blocs: readonly BlocTexte[],
	lecteur: Lecteur,
): unknown[] {
	const colonnes = champsVus(champs);
	return blocs.flatMap((bloc) => {
		if (bloc.genre !== 'tableau')
			return linesOf([bloc]).map((ligne) => ({ [colonnes[0]?.nom ?? '']: ligne }));
		const titres = colonnes.map((c) => fold(c.titre));
		const premiere = bloc.lignes[0]?.map((t) => fold(t.trim())) ?? [];
		const places = premiere.map((t) => titres.indexOf(t));
		const connues = places.some((p) => p !== -1);
		return (connues ? bloc.lignes.slice(1) : bloc.lignes).flatMap((ligne) => {
			const cellules = ligne.map(
				(texte, i) => [colonnes[connues ? (places[i] ?? -1) : i], texte] as const,
			);
			return readPaires(cellules, lecteur);
		});
	});
}

/** An object from fields and the text of each, or nothing when all are empty. */
function readPaires(
	paires: readonly (readonly [Champ | undefined, string])[],
	lecteur: Lecteur,
): Record<string, unknown>[] {
	const objet: Record<string, unknown> = {};
	for (const [champ, texte] of paires) {
		if (!champ || texte.trim() === '') continue;
		const valeur = readCellule(champ, texte.trim(), lecteur);
		if (valeur !== undefined) objet[champ.nom] = valeur;
	}
	return Object.keys(objet).length > 0 ? [objet] : [];
}

/** A cell holds a text, a length of time (« 2 à 3 heures »), a range, or several lines. */
function readCellule(champ: Champ, texte: string, lecteur: Lecteur): unknown {
	const { controle } = champ;
	if (controle.genre === 'objet') {
		const noms = controle.champs.map((c) => c.nom);
		if (noms.includes('unite')) return parseDuree(texte) ?? texte;
		const bornes = controle.champs.find((c) => c.nom === 'min')?.controle;
		if (bornes?.genre === 'nombre') return parseIntervalle(texte, bornes) ?? texte;
		return texte;
	}
	const bloc: BlocTexte = {
		genre: 'paragraphe',
		texte,
		noeud: { type: 'paragraph', children: [] },
	};
	return readReponse(champ, [bloc], lecteur);
}

/** Two columns: the name of a field, its answer. */
function readObjet(
	{ champs }: Extract<Controle, { genre: 'objet' }>,
	blocs: readonly BlocTexte[],
	lecteur: Lecteur,
): unknown {
	/** The longest name first: « Montant réel (€) » stands before what may follow it. */
	const noms = champs
		.map((c) => [fold(c.titre), c] as const)
		.sort(([a], [b]) => b.length - a.length);
	const paires = blocs.flatMap((bloc) => {
		if (bloc.genre !== 'tableau') return [];
		return bloc.lignes.map(([nom = '', ...suite]) => {
			const titre = fold(nom).trim();
			const champ = noms.find(([debut]) => titre.startsWith(debut))?.[1];
			return [champ, suite.join('\n')] as const;
		});
	});
	return readPaires(paires, lecteur)[0];
}

/** A way that is written in full letters is that way; otherwise the one that asks something. */
function readFormes(
	{ formes }: Extract<Controle, { genre: 'formes' }>,
	blocs: readonly BlocTexte[],
	lecteur: Lecteur,
): unknown {
	const dit = fold(linesOf(blocs).join(' '))
		.replace(/[«»".]/g, '')
		.trim();
	if (dit === '') return undefined;
	for (const { titre, constante, drapeau } of formes) {
		if (constante !== undefined && dit === fold(constante)) return constante;
		if (drapeau && dit.startsWith(fold(titre)))
			return { [drapeau]: true, ...(lecteur.cles[0] ? { source: lecteur.cles[0] } : {}) };
	}
	const libre = formes.find((f) => f.constante === undefined && !f.drapeau);
	return libre && readReponse(libre.champ, blocs, lecteur);
}

/** Each source gets a key of its own, made from its title. */
function nameSources(sources: Record<string, unknown>[]): void {
	const prises = new Set<string>();
	for (const source of sources) {
		const cle = proposeCle(String(source.titre ?? ''), prises);
		prises.add(cle);
		source.cle = cle;
	}
}
