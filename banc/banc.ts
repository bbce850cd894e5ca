/** npm run banc -- [--court]: what the site costs to build and to read, as figures beside what we aim at. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseOptions } from '../src/io/commandes/options.ts';
import { listBalises, valeurOf } from '../src/renderers/html/balises.ts';
import { say } from './mesures.ts';
import { writeSynthese } from './synthese.ts';

const DOSSIER = path.resolve(process.env.IMPULSER_BANC || '.cache/banc');

const { values } = parseOptions({ options: { court: { type: 'boolean', default: false } } });
/** A short run says nothing of speed: it shows that the bench still runs. */
const FOIS = values.court ? 1 : 3;
const [PETIT, MOYEN, GRAND] = values.court ? [3, 12, 24] : [100, 1000, 5000];

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
	const lue = mesure ? (JSON.parse(mesure) as Mesure) : undefined;
	if (!lue?.reussi) throw new Error(`${tache} sur ${nombre} fiches a échoué :\n${stdout}${stderr}`);
	return lue;
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
	const fichier = path.join(contenu(MOYEN), 'outils/outil-1/fiche.mdx');
	const texte = readFileSync(fichier, 'utf8');
	writeFileSync(fichier, texte.replace(/^en_une_phrase: .*$/m, `en_une_phrase: Changée ${fois}.`));
}

/** Weight and number of elements of one sheet page, with what its HTML asks for. */
function weigh(nombre: number): { ko: number; elements: number; requetes: number } {
	const site = path.join(DOSSIER, `site-${nombre}`);
	const html = readFileSync(path.join(site, 'outils/outil-0/index.html'), 'utf8');
	const balises = listBalises(html).filter((b) => !b.ferme);
	const charges = balises
		.filter((b) => ['script', 'link', 'img'].includes(b.nom))
		.flatMap((b) => valeurOf(b, 'src') ?? valeurOf(b, 'href') ?? [])
		.filter((adresse) => adresse.startsWith('/'));
	const fichiers = [html, ...charges.map((c) => readFileSync(path.join(site, c)))];
	return {
		ko: fichiers.reduce((somme, f) => somme + gzipSync(f).length, 0) / 1000,
		elements: balises.length,
		requetes: fichiers.length,
	};
}

console.log(`${os.cpus().length} cœurs, Node ${process.version}, médiane de ${FOIS} passages.\n`);
const taille = (nombre: number): string => `${nombre.toLocaleString('fr-FR')} fiches`;
for (const nombre of [0, PETIT, MOYEN, GRAND]) writeSynthese(contenu(nombre), nombre);
const vide = several(() => run('build', 0, true));
const moyen = several(() => run('build', MOYEN, true));
const edit = several((fois) => {
	editOne(fois);
	return run('build', MOYEN, false);
});
const lecture = several(() => run('verifier', MOYEN, true));
const lectureVide = several(() => run('verifier', 0, true));
/** Milliseconds for each sheet, above what costs the empty site. */
const parFiche = (mesure: Mesure, aVide: Mesure): number =>
	((mesure.secondes - aVide.secondes) / MOYEN) * 1000;
say('Construction, site sans fiche, à froid', vide.secondes, 's');
say(`Construction, ${taille(MOYEN)}, à froid`, moyen.secondes, 's');
say('  par fiche, au-dessus du site vide', parFiche(moyen, vide), 'ms', 12);
say(`Construction, ${taille(MOYEN)}, une seule changée`, edit.secondes, 's');
say('  par fiche, au-dessus du site vide', parFiche(edit, vide), 'ms', 3);
say(`Mémoire au plus haut, ${taille(MOYEN)}`, moyen.megaoctets, 'Mo', 1500);
say('Vérification, par fiche, à froid', parFiche(lecture, lectureVide), 'ms', 6);
for (const nombre of [PETIT, GRAND]) {
	run('build', nombre, true);
	const page = weigh(nombre);
	say(`Page d’une fiche, site de ${taille(nombre)}, gzip`, page.ko, 'ko', 40);
	say('  éléments', page.elements, '', 900);
	say('  requêtes', page.requetes, '', 8);
}
