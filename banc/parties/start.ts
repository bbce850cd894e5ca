/** What someone waits for who starts the site on their own machine, the first time and the next ones. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { contenuOf, envOf } from '../candidats.ts';
import type { Carnet } from '../carnet.ts';
import { median } from '../mesures.ts';
import type { Plan } from '../plans.ts';
import { startServeur } from '../processus.ts';
import { DOSSIER } from '../sites.ts';

const PRET = /Impulser est prêt : ouvrez (http:\/\/localhost:\d+\/)/;
const PAGES = ['', 'outils/', 'actions/', 'recherche/', 'etat-du-commun/'];

interface Depart {
	secondes: number;
	/** Once pages have been asked for. */
	megaoctets: number | undefined;
}

async function startOnce(site: string, env: NodeJS.ProcessEnv): Promise<Depart> {
	const args = ['scripts/start.ts', '--outDir', site];
	const serveur = await startServeur({ args, env }, PRET);
	try {
		for (const page of PAGES) await (await fetch(serveur.adresse + page)).arrayBuffer();
		return { secondes: serveur.secondes, megaoctets: serveur.weigh() };
	} finally {
		await serveur.stop();
	}
}

export async function measureStart(carnet: Carnet, { tailles, fois, reel }: Plan): Promise<void> {
	const site = path.join(DOSSIER, 'site-start');
	const cache = path.join(DOSSIER, 'cache-start');
	const contenu = reel ? path.resolve('content') : contenuOf(tailles.petit);
	const env = { ...envOf(contenu, cache), PORT: '0' };
	const premiers: number[] = [];
	const seconds: Depart[] = [];
	for (let i = 0; i < fois; i++) {
		for (const reste of [site, cache]) rmSync(reste, { recursive: true, force: true });
		premiers.push((await startOnce(site, env)).secondes);
		seconds.push(await startOnce(site, env));
	}
	carnet.note('start', median(premiers));
	carnet.note('start-inchange', median(seconds.map((d) => d.secondes)));
	const memoires = seconds.flatMap((d) => d.megaoctets ?? []);
	carnet.note('start-memoire', memoires.length > 0 ? median(memoires) : undefined);
}
