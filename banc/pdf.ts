/** npm run banc:pdf -- [--court]: what printing costs, as figures beside what we aim at; Chromium prints the same pages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openNavigateur } from '../outillage/navigateur.ts';
import { writeSynthese } from '../outillage/synthese.ts';
import { maxOf, minOf } from '../src/core/formats/suites.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { serveSite } from '../src/io/construction/serveur.ts';
import { median, say } from './mesures.ts';
import { DOSSIER } from './sites.ts';

const SORTIE = path.join(DOSSIER, 'pdf');
const { values } = parseOptions({ options: { court: { type: 'boolean', default: false } } });
/** A short run says nothing of speed: it shows that the bench still runs. */
const [PETIT, GRAND] = values.court ? [24, 60] : [100, 1000];
const contenu = (nombre: number): string => path.join(DOSSIER, `contenu-pdf-${nombre}`);

interface Composee {
	ref: string;
	pages: number;
	octets: number;
	ms: number;
}

/** One task in a process of its own (banc/tache-pdf.ts), on a synthetic content. */
function run<T>(tache: string, nombre: number, ...args: string[]): T {
	const cache = path.join(DOSSIER, `cache-pdf-${nombre}`);
	const { stdout, stderr } = spawnSync(process.execPath, ['banc/tache-pdf.ts', tache, ...args], {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: {
			...process.env,
			SITE: 'https://impulser.example',
			IMPULSER_CONTENU: contenu(nombre),
			IMPULSER_CACHE: cache,
		},
	});
	const mesure = /MESURE (.*)/.exec(stdout)?.[1];
	if (!mesure) throw new Error(`${tache} a échoué :\n${stdout}${stderr}`);
	return JSON.parse(mesure) as T;
}

/** Milliseconds that headless Chromium takes for each page: open it, print it, tagged. */
async function printChromium(refs: readonly string[]): Promise<number[]> {
	const site = path.join(DOSSIER, `site-pdf-${PETIT}`);
	run('site', PETIT, site);
	const serveur = await serveSite(site);
	const navigateur = await openNavigateur();
	const onglet = await navigateur.newPage();
	const temps: number[] = [];
	for (const ref of refs) {
		const debut = performance.now();
		await onglet.goto(`${serveur.adresse}${ref}/`);
		await onglet.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
		temps.push(performance.now() - debut);
	}
	await navigateur.close();
	await serveur.close();
	return temps;
}

function editOne(): void {
	const fichier = path.join(contenu(GRAND), 'outils/outil-7/fiche.mdx');
	const texte = readFileSync(fichier, 'utf8');
	writeFileSync(fichier, texte.replace('## Et ensuite', '## Et après'));
}

async function measureFiches(): Promise<void> {
	writeSynthese(contenu(PETIT), PETIT);
	const composees = run<Composee[]>('composer', PETIT, SORTIE);
	const deux = composees.filter((c) => c.pages === 2);
	const typst = median(deux.map((c) => c.ms));
	say('Composer une fiche de deux pages, compilateur chaud', typst, 'ms', 30);
	say('  la plus rapide', minOf(deux.map((c) => c.ms)), 'ms');
	say('  fiches mesurées', deux.length, '');
	if (!values.court) {
		const chromium = median(await printChromium(deux.map((c) => c.ref)));
		say('Imprimer la même page par Chromium', chromium, 'ms');
		say('  Chromium / Typst (au moins 3)', chromium / typst, 'fois');
	}
	say('Composer une fiche, par page', median(composees.map((c) => c.ms / c.pages)), 'ms');
	say(
		'Poids d’une fiche de deux pages, médiane',
		median(deux.map((c) => c.octets)) / 1000,
		'ko',
		60,
	);
	say('  la plus lourde de toutes', maxOf(composees.map((c) => c.octets)) / 1000, 'ko', 60);
}

interface Tout {
	secondes: number;
	faits: number;
	refaits: string[];
	megaoctets: number;
}

function measureTout(): void {
	writeSynthese(contenu(GRAND), GRAND);
	const memoire = run<{ dixieme: number; tout: number }>('memoire', GRAND, SORTIE);
	say(`Mémoire après ${GRAND / 10} fiches`, memoire.dixieme, 'Mo');
	say(`  après ${GRAND} fiches`, memoire.tout, 'Mo');
	say('  rapport (1 : mémoire plate)', memoire.tout / memoire.dixieme, 'fois', 1);
	rmSync(path.join(DOSSIER, `cache-pdf-${GRAND}`), { recursive: true, force: true });
	const froid = run<Tout>('tout', GRAND, SORTIE);
	say(`Tous les PDF de ${GRAND} fiches, à froid`, froid.secondes, 's', 45);
	say('  PDF, livrets compris', froid.faits, '');
	say('  mémoire au plus haut, tous les fils', froid.megaoctets, 'Mo', 2000);
	const livrets = path.join(SORTIE, 'pdf/livrets');
	const poids = readdirSync(livrets).map((nom) => statSync(path.join(livrets, nom)).size);
	say('  le livret le plus lourd', maxOf(poids) / 1e6, 'Mo');
	const rien = run<Tout>('tout', GRAND, SORTIE);
	say('Rien de changé', rien.secondes, 's', 1);
	editOne();
	const edit = run<Tout>('tout', GRAND, SORTIE);
	say(`Une fiche changée sur ${GRAND}`, edit.secondes, 's', 4);
	say('  mémoire au plus haut, tous les fils', edit.megaoctets, 'Mo', 2000);
	console.log(`  refaits : ${edit.refaits.join(', ')}`);
}

rmSync(SORTIE, { recursive: true, force: true });
mkdirSync(SORTIE, { recursive: true });
console.log(`${os.cpus().length} cœurs, Node ${process.version}.\n`);
await measureFiches();
measureTout();
