/** What may befall a build, done to it for real: killed, doubled, without room, without a font, at another date. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listFichiers } from '../src/io/construction/arborescence.ts';
import { digestMorceaux } from '../src/io/construction/empreintes.ts';
import { createHasard } from './hasard.ts';

const BASE = 'tests/fixtures/base';
const FICHE = 'outils/temoin/fiche.mdx';

/** What was tried and what came of it; `juste` undefined: it could not be tried here, and why is told. */
export interface Epreuve {
	nom: string;
	dit: string;
	juste: boolean | undefined;
}

export interface Atelier {
	racine: string;
	contenu: string;
	sortie: string;
	cache: string;
}

/** A small content in a folder of its own; `clean` takes it away. */
export function openAtelier(): Atelier & { clean: () => void } {
	const racine = mkdtempSync(path.join(tmpdir(), 'impulser-pannes-'));
	const contenu = path.join(racine, 'content');
	cpSync(BASE, contenu, { recursive: true });
	return {
		...{ racine, contenu, sortie: path.join(racine, 'site'), cache: path.join(racine, 'cache') },
		clean: () => rmSync(racine, { recursive: true, force: true }),
	};
}

const environnement = ({ contenu, cache }: Atelier): NodeJS.ProcessEnv => ({
	...process.env,
	...{ IMPULSER_CONTENU: contenu, IMPULSER_CACHE: cache, SITE: 'https://exemple.fr', BASE: '/' },
});
const argsOf = (sortie: string, args: readonly string[]): string[] => [
	...['scripts/build.ts', '--outDir', sortie],
	...args,
];
export const SANS_PDF: readonly string[] = ['--sansPdf'];

/** Builds, and gives what was said. */
export function build(
	atelier: Atelier,
	args: readonly string[] = SANS_PDF,
): { code: number | null; dit: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, argsOf(atelier.sortie, args), {
		encoding: 'utf8',
		env: environnement(atelier),
	});
	return { code: status, dit: stdout + stderr };
}

/** The same by a shell, inside a space of mounts of its own, after `avant`; nothing is left of them. */
export function buildMonte(
	atelier: Atelier,
	avant: string,
	args: readonly string[] = SANS_PDF,
): { code: number | null; dit: string } {
	const commande = [process.execPath, ...argsOf(atelier.sortie, args)]
		.map((mot) => `'${mot.replaceAll("'", String.raw`'\''`)}'`)
		.join(' ');
	const { status, stdout, stderr } = spawnSync(
		'unshare',
		['-m', 'sh', '-ec', `${avant}\n${commande}`],
		{
			encoding: 'utf8',
			env: environnement(atelier),
		},
	);
	return { code: status, dit: stdout + stderr };
}

export const start = (atelier: Atelier, args: readonly string[] = SANS_PDF): ChildProcess =>
	spawn(process.execPath, argsOf(atelier.sortie, args), {
		env: environnement(atelier),
		stdio: 'ignore',
		// With what it starts: all of it is killed at once.
		detached: true,
	});

/** One digest for all its files and names; undefined when it is not there. */
export function sumOf(site: string): string | undefined {
	if (!existsSync(site)) return undefined;
	return digestMorceaux(
		listFichiers(site).flatMap((nom) => [path.relative(site, nom), readFileSync(nom)]),
	);
}

/** Gives the sheet another title. */
export function entitle({ contenu }: Atelier, titre: string): void {
	const fichier = path.join(contenu, FICHE);
	writeFileSync(fichier, readFileSync(fichier, 'utf8').replace(/^titre: .*$/m, `titre: ${titre}`));
}

/** The sites of two contents, each made from nothing. */
export function buildDeux(atelier: Atelier): { sommes: Record<string, string>; duree: number } {
	const sommes: Record<string, string> = {};
	let duree = 0;
	for (const titre of TITRES) {
		entitle(atelier, titre);
		rmSync(atelier.cache, { recursive: true, force: true });
		const depuis = performance.now();
		const { code, dit } = build(atelier);
		if (code !== 0) throw new Error(dit);
		duree = performance.now() - depuis;
		sommes[titre] = sumOf(atelier.sortie) ?? '';
	}
	return { sommes, duree };
}
export const TITRES = ['Essayer un outil témoin', 'Essayer un tout autre outil'] as const;

/** Kills so many builds, each at a moment of its own: the site is one of the two after each, then the new one. */
export async function killBuilds(
	atelier: Atelier,
	{ nombre, graine }: { nombre: number; graine: number },
): Promise<Epreuve> {
	const { sommes, duree } = buildDeux(atelier);
	const hasard = createHasard(graine);
	const connues = new Set(Object.values(sommes));
	let intacts = 0;
	let titre: string = TITRES[0];
	for (let n = 0; n < nombre; n++) {
		titre = TITRES[n % 2] as string;
		entitle(atelier, titre);
		const enfant = start(atelier);
		const fini = new Promise((resolve) => enfant.once('close', resolve));
		await wait(hasard() * duree * 1.05);
		if (enfant.exitCode === null && enfant.pid) process.kill(-enfant.pid, 'SIGKILL');
		await fini;
		if (connues.has(sumOf(atelier.sortie) ?? '')) intacts++;
	}
	const { code } = build(atelier);
	const enfin = code === 0 && sumOf(atelier.sortie) === sommes[titre];
	const restes = listRestes(atelier);
	return {
		nom: `tuée à ${nombre} moments`,
		dit: `${intacts} fois sur ${nombre} un site entier en place ; ensuite ${enfin ? 'le nouveau, à l’octet près' : 'un autre site'}${restes.length > 0 ? ` ; restes : ${restes.join(', ')}` : ''}`,
		juste: intacts === nombre && enfin && restes.length === 0,
	};
}

/** What a build leaves beside the site. */
const listRestes = ({ racine }: Atelier): string[] =>
	readdirSync(racine).filter((nom) => !['content', 'site', 'cache'].includes(nom));

/** Two builds of one content, one output and one cache, at the same time. */
export async function buildTwice(atelier: Atelier): Promise<Epreuve> {
	const { sommes } = buildDeux(atelier);
	entitle(atelier, TITRES[0]);
	const codes = await Promise.all(
		[start(atelier), start(atelier)].map(
			(enfant) => new Promise<number | null>((resolve) => enfant.once('close', resolve)),
		),
	);
	const somme = sumOf(atelier.sortie);
	return {
		nom: 'deux à la fois',
		dit: `codes ${codes.join(' et ')}, ${somme === sommes[TITRES[0]] ? 'le site attendu' : 'un autre site'}`,
		juste: codes.some((code) => code === 0) && somme === sommes[TITRES[0]],
	};
}

/** Makes a folder that the trials mount something over. */
export function prepareDossier(dossier: string): string {
	mkdirSync(dossier, { recursive: true });
	return dossier;
}
