/** Runs every check there is, in order, counts them, and says which test files took the longest. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { openNavigateur } from '../../outillage/navigateur.ts';
import { hasErreur } from '../../src/core/diagnostics.ts';
import { dossierContenu } from '../../src/io/commandes/dossiers.ts';
import { verifyContenu } from '../../src/io/commandes/verification.ts';
import { toTerminal } from '../../src/renderers/terminal/diagnostics.ts';
import { Durees } from './durees.ts';
import { type Partie, takePart } from './parties.ts';

/** Milliseconds after which a test file is taken to hang. */
const DELAI = 900_000;
/** Test files run at once on two cores: those of the sites wait as much as they compute. */
const ENSEMBLE = 3;
/** Those that a busy machine would mislead: a slowed down processor takes a whole core from its neighbour. */
const ENSEMBLE_SENSIBLE = 1;

export interface Bilan {
	reussis: number;
	rates: number;
}

interface Etape {
	nom: string;
	run: () => Promise<Bilan>;
}

const durees = new Durees();
const un = (reussi: boolean): Bilan => ({ reussis: reussi ? 1 : 0, rates: reussi ? 0 : 1 });

/** A command of the project, by its name in node_modules/.bin. */
function command(nom: string, ...args: string[]): Promise<Bilan> {
	const fichier = path.resolve('node_modules', '.bin', nom);
	const { status } = spawnSync(fichier, args, {
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		shell: process.platform === 'win32',
	});
	return Promise.resolve(un(status === 0));
}

const listFichiers = (motifs: readonly string[]): string[] =>
	motifs.flatMap((motif) => globSync(motif)).map((f) => f.replaceAll(path.sep, '/'));

/** How many processes at once, one for each file; or all files in this one, when they touch nothing outside. */
type Ensemble = number | 'un';

/** Test files, those that took long the last time first. */
async function runTests(fichiers: readonly string[], ensemble: Ensemble): Promise<Bilan> {
	const bilan = { reussis: 0, rates: 0 };
	const files = durees.sortLongues(fichiers);
	const flux = run({
		files,
		timeout: DELAI,
		...(ensemble === 'un' ? { isolation: 'none' as const } : { concurrency: ensemble }),
	});
	flux.on('test:pass', ({ details }) => {
		if (details.type !== 'suite') bilan.reussis++;
	});
	flux.on('test:fail', ({ details }) => {
		if (details.type !== 'suite') bilan.rates++;
	});
	flux.on('test:summary', ({ file, duration_ms }) => {
		if (file) durees.note(path.relative('', file), duration_ms);
	});
	for await (const texte of flux.compose(new spec())) process.stdout.write(texte);
	return bilan;
}

async function checkNavigateur(): Promise<Bilan> {
	try {
		const navigateur = await openNavigateur();
		console.log(`Navigateur : Chromium ${navigateur.version()}`);
		await navigateur.close();
		return un(true);
	} catch (cause) {
		console.error((cause as Error).message);
		return un(false);
	}
}

/** What a proposal must satisfy, words included. */
async function runVerifier(): Promise<Bilan> {
	const { diagnostics, lectures } = await verifyContenu(dossierContenu());
	process.stdout.write(toTerminal(diagnostics, lectures.length));
	return un(!hasErreur(diagnostics));
}

const FORME: readonly Etape[] = [
	{ nom: 'Types', run: () => command('astro', 'check', '--minimumFailingSeverity', 'warning') },
	{ nom: 'Forme et style du code', run: () => command('biome', 'ci', '.') },
	{ nom: 'Contenu et orthographe', run: runVerifier },
];
/** Values in, values out: one file cannot mislead another, and no process has to start. */
const PURS = 'src/{core,vues,renderers,familles,blocs,formulaire,navigateur}/**/*.test.ts';
const UNITAIRES = ['src/{io,components}/**/*.test.ts', 'banc/*.test.ts', 'tests/*.test.ts'];
const COMMANDES = 'tests/commandes/*.test.ts';
const CONTENU = 'tests/contenu/*.test.ts';
const SITE = 'tests/site/*.test.ts';
/** What they look at depends on the speed of the machine: nothing else runs meanwhile. */
const SEULS = ['tests/site/decalages.test.ts', 'tests/site/premiers-gestes.test.ts'];

const test = (nom: string, fichiers: readonly string[], ensemble: Ensemble = ENSEMBLE): Etape[] =>
	fichiers.length === 0 ? [] : [{ nom, run: () => runTests(fichiers, ensemble) }];

/** Everything. What is not cut in shares is done with the first one. */
function listEtapes(partie: Partie): Etape[] {
	const premiere = partie.rang === 1;
	const site = takePart(listFichiers([SITE]), partie);
	return [
		...(premiere ? FORME : []),
		...test('Tests du cœur', takePart(listFichiers([PURS]), partie), 'un'),
		{ nom: 'Recherche d’un navigateur', run: checkNavigateur },
		...test('Contenu, fichiers, commandes, sites dans un navigateur', [
			...(premiere ? listFichiers([CONTENU]) : []),
			...takePart(listFichiers([...UNITAIRES, COMMANDES]), partie),
			...site.filter((f) => !SEULS.includes(f)),
		]),
		...test(
			'Tests sensibles à la vitesse',
			site.filter((f) => SEULS.includes(f)),
			ENSEMBLE_SENSIBLE,
		),
	];
}

const COURTES: readonly Etape[] = [
	...FORME,
	...test('Tests du cœur', listFichiers([PURS]), 'un'),
	...test('Fichiers et architecture', listFichiers(UNITAIRES)),
];

/** Every step runs, even after a failure; the sum is what the last line says. */
async function runEtapes(etapes: readonly Etape[]): Promise<Bilan> {
	const total = { reussis: 0, rates: 0 };
	// Each file is a process of its own: what Node has read once, the next ones need not read again.
	// A site is told where it stands by its test, never by who runs them.
	for (const nom of ['SITE', 'BASE']) delete process.env[nom];
	process.env.NODE_COMPILE_CACHE ??= path.resolve('.cache', 'compilation');
	for (const [i, etape] of etapes.entries()) {
		const debut = performance.now();
		console.log(`\n── ${i + 1}/${etapes.length}  ${etape.nom}`);
		const { reussis, rates } = await etape.run();
		durees.noteEtape(etape.nom, performance.now() - debut);
		total.reussis += reussis;
		total.rates += rates;
	}
	console.log(`\n${durees.say()}`);
	durees.save();
	return total;
}

export const runToutesLesEtapes = (partie: Partie = { rang: 1, sur: 1 }): Promise<Bilan> =>
	runEtapes(listEtapes(partie));

/** What takes about a minute: neither commands, nor a build, nor a browser. */
export const runEtapesCourtes = (): Promise<Bilan> => runEtapes(COURTES);

/** These test files alone; a site is built when one of them asks for it. */
export async function runFichiers(motifs: readonly string[]): Promise<Bilan> {
	const fichiers = listFichiers(motifs);
	if (fichiers.length === 0)
		throw new Error(`${motifs.join(', ')} : aucun fichier de test de ce nom.`);
	return runEtapes([{ nom: fichiers.join(', '), run: () => runTests(fichiers, 1) }]);
}
