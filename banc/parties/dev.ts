/** How long a saved sheet takes to be on the screen of the person who writes it. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openNavigateur } from '../../outillage/navigateur.ts';
import { contenuOf, editFiche, envOf, ficheOf } from '../candidats.ts';
import type { Carnet } from '../carnet.ts';
import { median } from '../mesures.ts';
import type { Plan } from '../plans.ts';
import { startServeur } from '../processus.ts';
import { DOSSIER } from '../sites.ts';

const PRET = /Impulser se met à jour pendant que vous écrivez : (http:\/\/localhost:\d+\/)/;
/** Saves that are measured, after a first one that warms the server. */
const FOIS = 5;

/** Milliseconds from the file written to its sentence painted; the page reloads by itself meanwhile. */
async function saveOnce(onglet: Page, fiche: string, fois: number): Promise<number> {
	const phrase = `Phrase changée ${fois}.`;
	const debut = performance.now();
	editFiche(fiche, phrase);
	await onglet.waitForFunction(
		(attendue) => document.querySelector('main')?.textContent?.includes(attendue),
		phrase,
		{ polling: 'raf', timeout: 60_000 },
	);
	const duree = performance.now() - debut;
	await onglet.waitForLoadState('networkidle');
	return duree;
}

export async function measureDev(carnet: Carnet, { tailles, fois }: Plan): Promise<void> {
	const env = {
		...envOf(contenuOf(tailles.moyen), path.join(DOSSIER, 'cache-dev')),
		PORT: '0',
	};
	const navigateur = await openNavigateur();
	const serveur = await startServeur({ args: ['scripts/dev.ts'], env }, PRET);
	try {
		const onglet = await navigateur.newPage();
		const adresse = `${serveur.adresse}outils/outil-1/`;
		await onglet.goto(adresse, { waitUntil: 'networkidle', timeout: 120_000 });
		const fiche = ficheOf(tailles.moyen);
		await saveOnce(onglet, fiche, 1000);
		const durees: number[] = [];
		for (let i = 1; i <= (fois === 1 ? 1 : FOIS); i++)
			durees.push(await saveOnce(onglet, fiche, 1000 + i));
		carnet.note('dev', median(durees));
	} finally {
		await serveur.stop();
		await navigateur.close();
	}
}
