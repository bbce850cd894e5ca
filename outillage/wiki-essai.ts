/** The whole commons in a new wiki: imported twice, then each page compared. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiches } from '../src/core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../src/core/donnees/contexte.ts';
import { debutDump, FIN_DUMP, writePage } from '../src/renderers/wikitexte/dump.ts';
import { listFichiersWiki } from '../src/renderers/wikitexte/index.ts';
import { listListes } from '../src/renderers/wikitexte/listes-du-commun.ts';
import type { ProfilWiki } from '../src/renderers/wikitexte/profils.ts';
import { titleFiches } from '../src/renderers/wikitexte/titres.ts';
import type { Site } from '../src/vues/site.ts';
import { createWiki, type MediaWiki } from './mediawiki.ts';
import { type Analyse, analyser } from './wiki-analyse.ts';
import { type Comparaison, comparer } from './wiki-comparer.ts';
import type { EssaiPieges } from './wiki-hostile.ts';

/** A name that is nobody's (RFC 2606). */
const ADRESSE = 'https://impulser.example';
const sha1 = (texte: string): string => createHash('sha1').update(texte).digest('hex');

/** Calls it with a wiki of its own, which is gone afterwards. */
export function withWiki<T>(dossier: string, faire: (wiki: MediaWiki) => T): T {
	const base = mkdtempSync(path.join(tmpdir(), 'impulser-wiki-'));
	try {
		return faire(createWiki(dossier, base));
	} finally {
		rmSync(base, { recursive: true });
	}
}

export interface Essai {
	fiches: number;
	textes: number;
	liens: number;
	tableaux: number;
	/** Pages after the first import, revisions that the second one added. */
	pages: number;
	ajoutees: number;
	ecarts: string[];
}

export function tryProfil(wiki: MediaWiki, site: Site, profil: ProfilWiki): Essai {
	const contexte = {
		adresse: ADRESSE,
		date: site.catalogue.modification,
		licence: LICENCE_DONNEES,
	};
	const fichiers = listFichiersWiki(site, contexte, { sha1, nouveautes: undefined })
		.filter(({ chemin }) => chemin.startsWith(`wiki/${profil.id}/`))
		.map(({ write }) => [...write()].join(''));
	writeTutoriel(wiki, profil);
	const vide = wiki.countRevisions();
	importer(wiki, fichiers);
	const pages = wiki.countRevisions();
	importer(wiki, fichiers);
	const ajoutees = wiki.countRevisions() - pages;
	return { ...comparerTout(wiki, site, profil), pages: pages - vide, ajoutees };
}

function comparerTout(
	wiki: MediaWiki,
	site: Site,
	profil: ProfilWiki,
): Omit<Essai, 'pages' | 'ajoutees'> {
	const fiches = listFiches(site.catalogue);
	const listes = listListes(site.catalogue).map(({ titre }) => titre);
	const titres = titleFiches(fiches, listes);
	const siens = fiches.map(({ page }) => titres.get(page) ?? '');
	const analyses = analyser(
		wiki,
		[...siens, ...listes].map((page) => ({ page })),
	);
	const attente = { adresse: ADRESSE, titres, profil };
	const comparees = fiches.map((fiche, i) => ({
		ref: fiche.ref,
		...comparer(site.vueOf(fiche), analyses[i] as Analyse, attente),
	}));
	const sum = (nombreOf: (c: Comparaison) => number): number =>
		comparees.reduce((somme, c) => somme + nombreOf(c), 0);
	const absentes = listes.filter((_, i) => analyses[fiches.length + i]?.absente);
	return {
		fiches: fiches.length,
		textes: sum((c) => c.textes),
		liens: sum((c) => c.liens),
		tableaux: sum((c) => c.tableaux),
		ecarts: [
			...comparees.flatMap(({ ref, ecarts }) => ecarts.map((ecart) => `${ref} : ${ecart}`)),
			...absentes.map((titre) => `« ${titre} » n’y est pas`),
		],
	};
}

function importer(wiki: MediaWiki, fichiers: readonly string[]): void {
	const dossier = mkdtempSync(path.join(tmpdir(), 'impulser-import-'));
	for (const [i, texte] of fichiers.entries()) {
		const fichier = path.join(dossier, `${i}.xml`);
		writeFileSync(fichier, texte);
		wiki.importDump(fichier);
	}
	rmSync(dossier, { recursive: true });
}

/** Stands for the templates of a wiki of tutorials: they show what they are given. */
function writeTutoriel(wiki: MediaWiki, { tutoriel }: ProfilWiki): void {
	if (!tutoriel) return;
	const { details, introduction, materiel, etape } = tutoriel;
	const modeles: [string, string[]][] = [
		[details.modele, [details.description]],
		[introduction.modele, [introduction.texte]],
		[materiel.modele, []],
		[etape.modele, [etape.titre, etape.contenu]],
	];
	const pages = modeles.map(([nom, champs]) =>
		writePage(
			{
				titre: `Modèle:${nom}`,
				espace: 10,
				texte: champs.map((champ) => `{{{${champ}|}}}`).join('\n\n'),
				date: '2001-01-01T00:00:00Z',
			},
			'Essai',
			sha1,
		),
	);
	importer(wiki, [[debutDump('essai'), ...pages, FIN_DUMP].join('')]);
}

/** Faults that are shown: the rest are counted. */
const VUES = 20;

/** Says what was tried, and what failed. True when nothing did. */
export function sayEssai(
	{ fiches, textes, liens, tableaux, pages, ajoutees, ecarts }: Essai,
	{ nombre, places, echecs }: EssaiPieges,
	say: (texte: string) => void,
): boolean {
	const lignes: readonly (readonly [dit: string, nombre: number, fautes: readonly string[]])[] = [
		[
			`${fiches} fiches, ${textes} textes, ${liens} liens, ${tableaux} tableaux : ${ecarts.length} écart(s)`,
			ecarts.length,
			ecarts,
		],
		[`${pages} pages importées deux fois : ${ajoutees} révision(s) ajoutée(s)`, ajoutees, []],
		[
			`${nombre} textes piégés, ${places} places : ${echecs.length} échec(s)`,
			echecs.length,
			echecs,
		],
	];
	for (const [dit, n, fautes] of lignes) {
		say(`${n === 0 ? 'oui' : 'NON'}  ${dit}`);
		for (const faute of fautes.slice(0, VUES)) say(`     ${faute}`);
		if (fautes.length > VUES) say(`     et ${fautes.length - VUES} autres.`);
	}
	return lignes.every(([, n]) => n === 0);
}
