/**
 * npm run banc:pages [-- lighthouse ecoindex visites recherche interactions] [--noter]: what the built pages
 * cost to those who read them, as figures beside what we aim at.
 */

import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openNavigateur } from '../outillage/navigateur.ts';
import { PAGES } from '../outillage/types-de-page.ts';
import { maxOf, minOf } from '../src/core/formats/suites.ts';
import { jourDuMonde } from '../src/io/commandes/jour.ts';
import { gradeOf, PLANCHER_A, scoreOf } from './ecoindex.ts';
import { type Reglage, tickAll } from './interactions.ts';
import {
	loadLighthouse,
	type Notes,
	FOIS as OUVERTURES,
	rate,
	summarize,
	VERSION,
} from './lighthouse.ts';
import { median, say, tell } from './mesures.ts';
import { type Poids, readPoids, sayCroissances, sumFichiers, writePoids } from './poids.ts';
import { DEPARTS, isAvantResultat, REQUETES, searchOnce } from './recherche.ts';
import { type ServeurCompteur, serveCompte, sumKo } from './serveur.ts';
import { buildReel, buildSynthese } from './sites.ts';
import { listSerie, SERIES } from './types-de-page.ts';
import { visitOne, visitSuite } from './visites.ts';

const FOIS = 5;
const NOTER = process.argv.includes('--noter');
const FICHE = '/outils/enquete-collective/';
const AUTRES_FICHES = ['/outils/arpentage/', '/actions/sauver-le-dernier-commerce/'];
const LISTES = [
	{ page: '/outils/', element: 'liste-fiches' },
	{ page: '/recherche/', element: 'recherche-fiches' },
];

interface Etabli {
	site: string;
	serveur: ServeurCompteur;
	navigateur: Browser;
	/** Where the browser can be driven from. */
	port: number;
}

async function withSite(site: string, work: (etabli: Etabli) => Promise<void>): Promise<void> {
	const serveur = await serveCompte(site);
	const port = await findPort();
	const navigateur = await openNavigateur([`--remote-debugging-port=${port}`]);
	try {
		await work({ site, serveur, navigateur, port });
	} finally {
		await navigateur.close();
		serveur.close();
	}
}

function findPort(): Promise<number> {
	return new Promise((resolve) => {
		const serveur = createServer().listen(0, '127.0.0.1', () => {
			const adresse = serveur.address();
			serveur.close(() => resolve(typeof adresse === 'object' && adresse ? adresse.port : 0));
		});
	});
}

/** The pages that the site has; those it no longer has are told. */
function listPages(site: string): [string, string][] {
	return Object.entries(PAGES).filter(([type, page]) => {
		const presente = existsSync(path.join(site, page, 'index.html'));
		if (!presente) tell(`${type} : ${page} n’est plus dans le site, rien à mesurer.`);
		return presente;
	});
}

async function measureLighthouse({ site, serveur, port }: Etabli): Promise<void> {
	tell(
		`\nLighthouse ${VERSION}, téléphone et 4G lente simulés, médiane de ${OUVERTURES} ouvertures`,
	);
	const run = await loadLighthouse().catch((cause: Error) => tell(cause.message));
	if (!run) return;
	const notes: Notes[] = [];
	for (const [type, page] of listPages(site)) {
		tell(`${type}, ${page}`);
		try {
			const note = await rate(run, serveur.adresse + page, port);
			notes.push(note);
			sayNotes(note);
			for (const { id, titre } of note.pertes) tell(`    ${titre} (${id})`);
		} catch (cause) {
			tell(`  ${(cause as Error).message}`);
		}
	}
	tell(`Le pire des ${notes.length} pages`);
	const worst = summarize(notes, maxOf, minOf);
	sayNotes(worst);
}

function sayNotes(note: Notes): void {
	say('  LCP, plus grand élément affiché', note.lcp, 's', 1);
	say('  TBT, temps bloqué', note.tbt, 'ms', 50);
	say('  CLS, décalages', note.cls, '', 0);
	say('  accessibilité, au moins', note.accessibilite, '', 100);
	say('  bonnes pratiques, au moins', note.pratiques, '', 100);
	say('  référencement, au moins', note.referencement, '', 100);
}

async function measureEcoindex(etabli: Etabli): Promise<void> {
	const { site, serveur, navigateur } = etabli;
	tell(`\nEcoIndex (A : plus de ${PLANCHER_A})`);
	const pages: Poids['pages'] = {};
	for (const [type, page] of listPages(site)) {
		const empreinte = await visitOne(navigateur, serveur, page);
		const score = scoreOf(empreinte);
		say(`${type}, note ${gradeOf(score)}`, score, '', PLANCHER_A);
		const { elements, requetes, ko, transferts } = empreinte;
		tell(`  ${elements} éléments, ${requetes} requêtes, ${Math.round(ko)} ko`);
		const note = Math.round(score * 10) / 10;
		pages[type] = { page, elements, note, fichiers: sumFichiers(transferts, page) };
	}
	tellPoids(pages);
	await measureSeries(etabli);
}

/** What grew since the last record; `--noter` makes this one the last. */
function tellPoids(pages: Poids['pages']): void {
	const avant = readPoids();
	const croissances = avant ? sayCroissances(avant, pages) : [];
	tell(
		!avant
			? 'Aucun relevé des pages encore : --noter en garde un.'
			: croissances.length === 0
				? `Aucune page n’a grandi depuis le relevé du ${avant.date}.`
				: `Ont grandi depuis le relevé du ${avant.date} :`,
	);
	for (const croissance of croissances) tell(`- ${croissance}`);
	if (NOTER) writePoids({ date: jourDuMonde(), pages });
}

/** Every page of the types that have many: the longest, which PAGES names, does not speak for them. */
async function measureSeries({ site, serveur, navigateur }: Etabli): Promise<void> {
	for (const [type, dossier] of Object.entries(SERIES)) {
		const scores: { score: number; page: string }[] = [];
		for (const page of listSerie(site, dossier))
			scores.push({ page, score: scoreOf(await visitOne(navigateur, serveur, page)) });
		const [pire] = scores.sort((a, b) => a.score - b.score);
		if (!pire) continue;
		const notesA = scores.filter(({ score }) => gradeOf(score) === 'A').length;
		const milieu = median(scores.map(({ score }) => score));
		say(`${type}, médiane de ${scores.length}, note ${gradeOf(milieu)}`, milieu, '', PLANCHER_A);
		tell(`  ${notesA} en A ; la plus basse : ${pire.page}, ${Math.round(pire.score * 10) / 10}`);
	}
}

async function measureVisites({ serveur, navigateur }: Etabli): Promise<void> {
	tell('\nVisites');
	const pages = [FICHE, ...AUTRES_FICHES];
	const [premiere = [], ...suite] = await visitSuite(navigateur, serveur, pages);
	say(`Première visite, ${FICHE}, gzip`, sumKo(premiere), 'ko', 40);
	say('  requêtes', premiere.length, '');
	for (const [i, transferts] of suite.entries()) {
		const page = AUTRES_FICHES[i];
		const deplus = transferts.filter((t) => t.chemin !== page);
		say(`Ensuite, ${page}`, sumKo(transferts), 'ko');
		say('  requêtes en plus de la page', deplus.length, '', 0);
		for (const { chemin } of deplus) tell(`    ${chemin}`);
	}
}

async function measureRecherche({ serveur, navigateur }: Etabli): Promise<void> {
	tell(`\nPremière recherche, 300 fiches de synthèse, médiane de ${FOIS} passages`);
	for (const [depart, send] of Object.entries(DEPARTS))
		for (const [combien, requete] of Object.entries(REQUETES)) {
			const passages = [];
			for (let i = 0; i < FOIS; i++)
				passages.push(await searchOnce(navigateur, serveur, send, requete));
			tell(`De la requête au premier résultat, ${depart}, ${combien}`);
			say('  durée', median(passages.map((p) => p.ms)), 'ms', 150);
			const [{ transferts } = { transferts: [] }] = passages;
			say(
				'  transféré avant lui, page à part',
				sumKo(transferts.filter(isAvantResultat)),
				'ko',
				116,
			);
			say('  avec les passages, les comptes, le glossaire', sumKo(transferts), 'ko');
			say('  requêtes', transferts.length, '');
		}
}

async function measureInteractions({ serveur, navigateur }: Etabli): Promise<void> {
	tell('\nCocher et décocher des filtres, 1 000 fiches de synthèse, 360 px de large');
	const reglages: Reglage[] = LISTES.flatMap((liste) =>
		[1, 4].map((ralenti) => ({ ...liste, ralenti })),
	);
	for (const reglage of reglages) {
		const temps = await tickAll(navigateur, serveur, reglage);
		const { page, ralenti } = reglage;
		tell(`${page}${ralenti > 1 ? `, processeur ralenti ${ralenti} fois` : ''}`);
		say(`  de l’action à l’image, ${temps.length} clics, médiane`, median(temps), 'ms', 100);
		say('  la plus longue', maxOf(temps), 'ms', 100);
	}
}

const REEL = {
	lighthouse: measureLighthouse,
	ecoindex: measureEcoindex,
	visites: measureVisites,
};
const PARTIES = [...Object.keys(REEL), 'recherche', 'interactions'];
const nommees = process.argv.slice(2).filter((nom) => nom !== '--noter');
const demandees = nommees.length > 0 ? nommees : PARTIES;
const inconnue = demandees.find((nom) => !PARTIES.includes(nom));
if (inconnue)
	throw new Error(`« ${inconnue} » n’est pas une partie du banc (${PARTIES.join(', ')}).`);

tell(`${os.cpus().length} cœurs, Node ${process.version}.`);
const reelles = Object.entries(REEL).filter(([nom]) => demandees.includes(nom));
if (reelles.length > 0)
	await withSite(buildReel(), async (etabli) => {
		for (const [, measure] of reelles) await measure(etabli);
	});
if (demandees.includes('recherche')) await withSite(buildSynthese(300), measureRecherche);
if (demandees.includes('interactions')) await withSite(buildSynthese(1000), measureInteractions);
