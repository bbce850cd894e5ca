/** Commands that are measured: how long they take, and the memory of all the processes they start. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks at the memory. */
const PAS = 100;
const PAGE = 4096;
/** Milliseconds after which a server that has not said it is ready is taken to be lost. */
const DELAI = 300_000;

export interface Commande {
	args: readonly string[];
	dossier?: string;
	env?: NodeJS.ProcessEnv;
}

export interface Mesure {
	secondes: number;
	/** Unknown where the system has no /proc. */
	megaoctets: number | undefined;
}

/** The memory that a process and all those it started hold now, those they share counted for each. */
export function weighArbre(pid: number): number | undefined {
	if (process.platform !== 'linux') return undefined;
	const pages = listArbre(pid).map(readPages);
	return (pages.reduce((somme, p) => somme + p, 0) * PAGE) / 1e6;
}

/** That process, those it started, those they started. */
function listArbre(racine: number): number[] {
	const enfants = Map.groupBy(
		readdirSync('/proc').filter((nom) => /^\d+$/.test(nom)),
		readParent,
	);
	const arbre = [racine];
	for (const pid of arbre) arbre.push(...(enfants.get(pid) ?? []).map(Number));
	return arbre;
}

/** A process may end while it is looked at. */
function readProc(fichier: string): string {
	try {
		return readFileSync(`/proc/${fichier}`, 'utf8');
	} catch {
		return '';
	}
}

/** The name of a process may hold anything, brackets included: what follows the last one is read. */
const readParent = (pid: string): number =>
	Number(/^\S+ (\d+)/.exec(readProc(`${pid}/stat`).split(') ').at(-1) ?? '')?.[1] ?? 0);

const readPages = (pid: number): number => Number(readProc(`${pid}/statm`).split(' ')[1] ?? 0);

function launch({ args, dossier, env }: Commande) {
	const enfant = spawn(process.execPath, args, {
		cwd: dossier,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const dit = { texte: '' };
	for (const flux of [enfant.stdout, enfant.stderr])
		flux.on('data', (morceau: Buffer) => {
			dit.texte += morceau.toString();
		});
	return { enfant, dit };
}

/** Runs a command of Node to its end. Throws with what it said when it fails. */
export async function runMesuree(commande: Commande): Promise<Mesure> {
	const debut = performance.now();
	const { enfant, dit } = launch(commande);
	let plusHaut = weighArbre(enfant.pid ?? 0);
	const veille = setInterval(() => {
		const ici = weighArbre(enfant.pid ?? 0);
		if (ici !== undefined) plusHaut = Math.max(plusHaut ?? 0, ici);
	}, PAS);
	const [code] = await once(enfant, 'close').finally(() => clearInterval(veille));
	const secondes = (performance.now() - debut) / 1000;
	if (code !== 0) throw new Error(`« ${commande.args.join(' ')} » a échoué :\n${dit.texte}`);
	return { secondes, megaoctets: plusHaut };
}

/** One after the other: their seconds add up, their memory does not. */
export async function runSuite(commandes: readonly Commande[]): Promise<Mesure> {
	const mesures: Mesure[] = [];
	for (const commande of commandes) mesures.push(await runMesuree(commande));
	const memoires = mesures.map((m) => m.megaoctets);
	return {
		secondes: mesures.reduce((somme, m) => somme + m.secondes, 0),
		megaoctets: memoires.includes(undefined) ? undefined : Math.max(...(memoires as number[])),
	};
}

export interface Lance {
	/** What the sentence that was waited for names. */
	adresse: string;
	/** From the start to that sentence. */
	secondes: number;
	weigh: () => number | undefined;
	stop: () => Promise<void>;
}

/** Starts a command that serves, and waits until it says `pret`, whose first group is its address. */
export async function startServeur(commande: Commande, pret: RegExp): Promise<Lance> {
	const debut = performance.now();
	const { enfant, dit } = launch(commande);
	const fin = once(enfant, 'close');
	const isPerdu = (): boolean => enfant.exitCode !== null || performance.now() - debut > DELAI;
	while (!pret.test(dit.texte) && !isPerdu()) await wait(10);
	const secondes = (performance.now() - debut) / 1000;
	const stop = async (): Promise<void> => {
		enfant.kill();
		await fin;
	};
	const adresse = pret.exec(dit.texte)?.[1];
	if (adresse) return { adresse, secondes, weigh: () => weighArbre(enfant.pid ?? 0), stop };
	await stop();
	throw new Error(`« ${commande.args.join(' ')} » n’a rien servi :\n${dit.texte}`);
}
