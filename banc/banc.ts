/** npm run banc: what the site costs to build and to read, as figures beside what we aim at. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { say } from './mesures.ts';
import { writeSynthese } from './synthese.ts';

const DOSSIER = path.resolve('.cache/banc');
const FOIS = 3;

interface Mesure {
	reussi: boolean;
	secondes: number;
	megaoctets: number;
}

/** Runs a task on `nombre` synthetic sheets; `froid` clears what earlier runs kept. */
function run(tache: 'verifier' | 'build', nombre: number, froid: boolean): Mesure {
	const cache = path.join(DOSSIER, `cache-${nombre}`);
	if (froid) rmSync(cache, { recursive: true, force: true });
	const { stdout, stderr } = spawnSync(
		process.execPath,
		['banc/tache.ts', tache, path.join(DOSSIER, `site-${nombre}`)],
		{
			encoding: 'utf8',
			env: { ...process.env, IMPULSER_CONTENU: contenu(nombre), IMPULSER_CACHE: cache },
		},
	);
	const mesure = /MESURE (.*)/.exec(stdout)?.[1];
	if (!mesure) throw new Error(`${tache} sur ${nombre} fiches a échoué :\n${stdout}${stderr}`);
	return JSON.parse(mesure) as Mesure;
}

const contenu = (nombre: number): string => path.join(DOSSIER, `contenu-${nombre}`);

/** The middle one of several runs. */
function median(mesures: readonly Mesure[]): Mesure {
	const triees = [...mesures].sort((a, b) => a.secondes - b.secondes);
	return triees[Math.floor(triees.length / 2)] as Mesure;
}

const several = (make: (fois: number) => Mesure): Mesure =>
	median(Array.from({ length: FOIS }, (_, i) => make(i)));

function editOne(fois: number): void {
	const fichier = path.join(contenu(1000), 'outils/outil-7/fiche.mdx');
	const texte = readFileSync(fichier, 'utf8');
	writeFileSync(fichier, texte.replace(/^en_une_phrase: .*$/m, `en_une_phrase: Changée ${fois}.`));
}

/** Weight and number of elements of one sheet page, with what its HTML asks for. */
function weigh(nombre: number): { ko: number; elements: number; requetes: number } {
	const site = path.join(DOSSIER, `site-${nombre}`);
	const html = readFileSync(path.join(site, 'outils/outil-1/index.html'), 'utf8');
	const charges = [...html.matchAll(/<(?:script|link|img)\b[^>]*(?:src|href)="(\/[^"]+)"/g)].map(
		(m) => m[1] ?? '',
	);
	const fichiers = [html, ...charges.map((c) => readFileSync(path.join(site, c)))];
	return {
		ko: fichiers.reduce((somme, f) => somme + gzipSync(f).length, 0) / 1000,
		elements: html.match(/<[a-z]/g)?.length ?? 0,
		requetes: fichiers.length,
	};
}

console.log(`${os.cpus().length} cœurs, Node ${process.version}, médiane de ${FOIS} passages.\n`);
for (const nombre of [0, 100, 1000, 5000]) writeSynthese(contenu(nombre), nombre);
const vide = several(() => run('build', 0, true));
const mille = several(() => run('build', 1000, true));
const edit = several((fois) => {
	editOne(fois);
	return run('build', 1000, false);
});
const lecture = several(() => run('verifier', 1000, true));
const lectureVide = several(() => run('verifier', 0, true));
say('Construction, site sans fiche, à froid', vide.secondes, 's');
say('Construction, 1 000 fiches, à froid', mille.secondes, 's');
say('  par fiche, au-dessus du site vide', mille.secondes - vide.secondes, 'ms', 12);
say('Construction, 1 000 fiches, une seule changée', edit.secondes, 's');
say('  par fiche, au-dessus du site vide', edit.secondes - vide.secondes, 'ms', 3);
say('Mémoire au plus haut, 1 000 fiches', mille.megaoctets, 'Mo', 1500);
say('Vérification, par fiche, à froid', lecture.secondes - lectureVide.secondes, 'ms', 6);
for (const nombre of [100, 5000]) {
	if (nombre === 5000 || readdirSync(DOSSIER).every((d) => d !== `site-${nombre}`)) {
		run('build', nombre, true);
	}
	const page = weigh(nombre);
	say(`Page d’une fiche, site de ${nombre} fiches, gzip`, page.ko, 'ko', 40);
	say('  éléments', page.elements, '', 900);
	say('  requêtes', page.requetes, '', 8);
}
