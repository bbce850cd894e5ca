/** npm run banc:pdf: what printing costs, as figures beside what we aim at; Chromium prints the same pages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openNavigateur } from '../outillage/navigateur.ts';
import { writeSynthese } from '../outillage/synthese.ts';
import { maxOf, minOf } from '../src/core/formats/suites.ts';
import { serveSite } from '../src/io/construction/serveur.ts';
import { median, say } from './mesures.ts';
import { DOSSIER } from './sites.ts';

const SORTIE = path.join(DOSSIER, 'pdf');
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
	const site = path.join(DOSSIER, 'site-pdf-100');
	run('site', 100, site);
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
	const fichier = path.join(contenu(1000), 'outils/outil-7/fiche.mdx');
	const texte = readFileSync(fichier, 'utf8');
	writeFileSync(fichier, texte.replace('## Et ensuite', '## Et après'));
}

rmSync(SORTIE, { recursive: true, force: true });
mkdirSync(SORTIE, { recursive: true });
console.log(`${os.cpus().length} cœurs, Node ${process.version}.\n`);
writeSynthese(contenu(100), 100);
const composees = run<Composee[]>('composer', 100, SORTIE);
const deux = composees.filter((c) => c.pages === 2);
const typst = median(deux.map((c) => c.ms));
say('Composer une fiche de deux pages, compilateur chaud', typst, 'ms', 30);
say('  la plus rapide', minOf(deux.map((c) => c.ms)), 'ms');
say('  fiches mesurées', deux.length, '');
const chromium = median(await printChromium(deux.map((c) => c.ref)));
say('Imprimer la même page par Chromium', chromium, 'ms');
say('  Chromium / Typst (au moins 3)', chromium / typst, 'fois');
say('Composer une fiche, par page', median(composees.map((c) => c.ms / c.pages)), 'ms');
say('Poids d’une fiche de deux pages, médiane', median(deux.map((c) => c.octets)) / 1000, 'ko', 60);
say('  la plus lourde de toutes', maxOf(composees.map((c) => c.octets)) / 1000, 'ko', 60);

writeSynthese(contenu(1000), 1000);
const memoire = run<{ cent: number; mille: number }>('memoire', 1000, SORTIE);
say('Mémoire après 100 fiches', memoire.cent, 'Mo');
say('  après 1 000 fiches', memoire.mille, 'Mo');
say('  rapport (1 : mémoire plate)', memoire.mille / memoire.cent, 'fois');

rmSync(path.join(DOSSIER, 'cache-pdf-1000'), { recursive: true, force: true });
type Tout = { secondes: number; faits: number; refaits: string[]; megaoctets: number };
const froid = run<Tout>('tout', 1000, SORTIE);
say('Tous les PDF de 1 000 fiches, à froid', froid.secondes, 's');
say('  PDF, livrets compris', froid.faits, '');
say('  mémoire au plus haut, tous les fils', froid.megaoctets, 'Mo');
say('  le livret entier', statSync(path.join(SORTIE, 'pdf/livrets/tout.pdf')).size / 1e6, 'Mo');
editOne();
const edit = run<Tout>('tout', 1000, SORTIE);
say('Une fiche changée sur 1 000', edit.secondes, 's');
console.log(`  refaits : ${edit.refaits.join(', ')}`);
