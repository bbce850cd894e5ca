/** Runs every check there is, in order, and counts them. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { hasErreur } from '../../src/core/diagnostics.ts';
import { dossierContenu } from '../../src/io/commandes/dossiers.ts';
import { verifyContenu } from '../../src/io/commandes/verification.ts';
import { buildSite } from '../../src/io/construction/build-site.ts';
import { toTerminal } from '../../src/renderers/terminal/diagnostics.ts';
import { openNavigateur } from './navigateur.ts';
import { SITE_DES_TESTS } from './site.ts';

/** Milliseconds after which a test file is taken to hang. */
const DELAI = 900_000;

export const SITE_TESTE = '.cache/site-teste';

export interface Bilan {
	reussis: number;
	rates: number;
}

interface Etape {
	nom: string;
	run: () => Promise<Bilan>;
}

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

/** The test files that match, each in a process of its own. */
async function runTests(motifs: string[], ensemble: number): Promise<Bilan> {
	const bilan = { reussis: 0, rates: 0 };
	const files = motifs.flatMap((motif) => globSync(motif)).sort();
	if (files.length === 0) return un(false);
	const flux = run({ files, concurrency: ensemble, timeout: DELAI });
	flux.on('test:pass', ({ details }) => {
		if (details.type !== 'suite') bilan.reussis++;
	});
	flux.on('test:fail', ({ details }) => {
		if (details.type !== 'suite') bilan.rates++;
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
const UNITAIRES = ['src/**/*.test.ts', 'banc/*.test.ts', 'tests/*.test.ts'];
const COMMANDES = 'tests/commandes/*.test.ts';
const SITE = 'tests/site/';

const construction: Etape = {
	nom: 'Construction du site',
	run: async () => un((await buildSite(SITE_TESTE)) === 'construit'),
};

const TOUTES: readonly Etape[] = [
	...FORME,
	{
		nom: 'Tests du cœur, des commandes et de l’architecture',
		run: () => runTests([...UNITAIRES, COMMANDES], 2),
	},
	construction,
	{ nom: 'Recherche d’un navigateur', run: checkNavigateur },
	{ nom: 'Tests du site construit', run: () => runTests([`${SITE}*.test.ts`], 1) },
];

const COURTES: readonly Etape[] = [
	...FORME,
	{ nom: 'Tests du cœur et de l’architecture', run: () => runTests(UNITAIRES, 2) },
];

/** Every step runs, even after a failure; the sum is what the last line says. */
async function runEtapes(etapes: readonly Etape[]): Promise<Bilan> {
	const total = { reussis: 0, rates: 0 };
	process.env.IMPULSER_SITE_TESTE = SITE_TESTE;
	process.env.SITE ??= SITE_DES_TESTS;
	for (const [i, etape] of etapes.entries()) {
		console.log(`\n── ${i + 1}/${etapes.length}  ${etape.nom}`);
		const { reussis, rates } = await etape.run();
		total.reussis += reussis;
		total.rates += rates;
	}
	return total;
}

export const runToutesLesEtapes = (): Promise<Bilan> => runEtapes(TOUTES);

/** What takes about a minute: neither commands, nor a build, nor a browser. */
export const runEtapesCourtes = (): Promise<Bilan> => runEtapes(COURTES);

/** These test files alone; the site is built before when one of them looks at it. */
export function runFichiers(fichiers: readonly string[]): Promise<Bilan> {
	const voitLeSite = fichiers.some((f) => f.replaceAll('\\', '/').includes(SITE));
	return runEtapes([
		...(voitLeSite ? [construction] : []),
		{ nom: fichiers.join(', '), run: () => runTests([...fichiers], 1) },
	]);
}
