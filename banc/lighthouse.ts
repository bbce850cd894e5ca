/** Lighthouse, installed apart on demand: it brings two hundred packages for this alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, tell } from './mesures.ts';
import { DOSSIER } from './sites.ts';

export const VERSION = '12.8.2';
const APART = path.join(DOSSIER, 'lighthouse');
const PAQUET = path.join(APART, 'node_modules', 'lighthouse');
/** Openings of each page: one alone depends too much on what else the machine is doing. */
export const FOIS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Audit {
	title: string;
	score: number | null;
	numericValue?: number;
}

interface Rapport {
	runtimeError?: { message: string };
	audits: Record<string, Audit>;
	categories: Record<
		(typeof CATEGORIES)[number],
		{ score: number | null; auditRefs: { id: string; weight: number }[] }
	>;
}

export interface Notes {
	/** Seconds. */
	lcp: number;
	/** Milliseconds. */
	tbt: number;
	cls: number;
	/** Out of 100. */
	accessibilite: number;
	pratiques: number;
	referencement: number;
}

export interface NotesPage extends Notes {
	/** The audits that cost points outside of performance. */
	pertes: { id: string; titre: string }[];
}

type Lighthouse = (adresse: string, options: object) => Promise<{ lhr: Rapport } | undefined>;

function versionInstalled(): string | undefined {
	const fichier = path.join(PAQUET, 'package.json');
	if (!existsSync(fichier)) return undefined;
	return (JSON.parse(readFileSync(fichier, 'utf8')) as { version: string }).version;
}

/** Throws a French message when it cannot be had. */
export async function loadLighthouse(): Promise<Lighthouse> {
	if (versionInstalled() !== VERSION) install();
	const module = await import(pathToFileURL(path.join(PAQUET, 'core', 'index.js')).href);
	return (module as { default: Lighthouse }).default;
}

function install(): void {
	const ou = path.relative(process.cwd(), APART);
	tell(`Installation de Lighthouse ${VERSION} dans ${ou}, une fois pour toutes…`);
	const { status, stderr } = spawnSync(
		'npm',
		['install', '--prefix', APART, '--no-save', '--no-audit', '--no-fund', `lighthouse@${VERSION}`],
		{ encoding: 'utf8', shell: process.platform === 'win32' },
	);
	if (status === 0 && versionInstalled() === VERSION) return;
	throw new Error(
		`Lighthouse ${VERSION} n’a pas pu être installé : il faut le réseau, la première fois. Relancez la commande quand il est là, ou copiez ${ou} d’une machine où elle a marché. (${stderr?.split('\n')[0] ?? ''})`,
	);
}

/** Opens the page as Lighthouse does by default: a mid-range phone on a slow 4G, both simulated. */
async function rateOnce(run: Lighthouse, adresse: string, port: number): Promise<NotesPage> {
	const options = { port, output: 'json', logLevel: 'error', locale: 'fr' };
	const rapport = (await run(adresse, { ...options, onlyCategories: CATEGORIES }))?.lhr;
	if (!rapport || rapport.runtimeError)
		throw new Error(`Lighthouse a échoué : ${rapport?.runtimeError?.message ?? 'pas de rapport'}`);
	const { audits, categories } = rapport;
	const figure = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
	const note = (id: (typeof CATEGORIES)[number]): number =>
		Math.round((categories[id].score ?? Number.NaN) * 100);
	return {
		lcp: figure('largest-contentful-paint') / 1000,
		tbt: figure('total-blocking-time'),
		cls: figure('cumulative-layout-shift'),
		accessibilite: note('accessibility'),
		pratiques: note('best-practices'),
		referencement: note('seo'),
		pertes: listPertes(rapport),
	};
}

/** The middle one of several openings, figure by figure. */
export async function rate(run: Lighthouse, adresse: string, port: number): Promise<NotesPage> {
	const fois: NotesPage[] = [];
	for (let i = 0; i < FOIS; i++) fois.push(await rateOnce(run, adresse, port));
	return { ...summarize(fois, median), pertes: fois[0]?.pertes ?? [] };
}

export function summarize(
	notes: readonly Notes[],
	coutOf: (valeurs: number[]) => number,
	noteOf = coutOf,
): Notes {
	return {
		lcp: coutOf(notes.map((n) => n.lcp)),
		tbt: coutOf(notes.map((n) => n.tbt)),
		cls: coutOf(notes.map((n) => n.cls)),
		accessibilite: noteOf(notes.map((n) => n.accessibilite)),
		pratiques: noteOf(notes.map((n) => n.pratiques)),
		referencement: noteOf(notes.map((n) => n.referencement)),
	};
}

function listPertes({ audits, categories }: Rapport): NotesPage['pertes'] {
	const { performance: _, ...autres } = categories;
	return Object.values(autres)
		.flatMap((categorie) => categorie.auditRefs.filter((ref) => ref.weight > 0))
		.filter(({ id }) => (audits[id]?.score ?? 1) < 1)
		.map(({ id }) => ({ id, titre: audits[id]?.title ?? '' }));
}
