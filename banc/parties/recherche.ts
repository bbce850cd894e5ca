/** The first search of someone on a slow line, from the page of a sheet to the first result. */
import type { Browser, Page } from 'playwright-core';
import { openNavigateur } from '../../outillage/navigateur.ts';
import { siteOf } from '../candidats.ts';
import type { Carnet } from '../carnet.ts';
import { median } from '../mesures.ts';
import type { Plan } from '../plans.ts';
import { type ServeurCompteur, serveCompte, sumKoDeCorps } from '../serveur.ts';

const DEBIT = { kbits: 1600, latence: 150 };
const PAGE = '/outils/outil-0/';
const MOT = 'énergie';
const CHAMP = 'header input[type=search]';

interface Recherche {
	/** All that was sent from the click to the first result, pages included. */
	ko: number;
	ms: number;
}

/** In every page: notes when the field is clicked, then when a first result is painted. */
function watch(): void {
	const now = (): number => performance.timeOrigin + performance.now();
	const isVisible = (): boolean =>
		[...document.querySelectorAll('recherche-fiches .resultats > *')].some(
			(resultat) => resultat.getBoundingClientRect().height > 0,
		);
	const look = (): void => {
		if (sessionStorage.getItem('banc-clic') && isVisible())
			sessionStorage.setItem('banc-vu', String(now()));
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
	const note = (): void => {
		if (!sessionStorage.getItem('banc-clic')) sessionStorage.setItem('banc-clic', String(now()));
	};
	addEventListener('pointerdown', note, { capture: true });
}

const readMs = (onglet: Page): Promise<number> =>
	onglet.evaluate(
		() => Number(sessionStorage.getItem('banc-vu')) - Number(sessionStorage.getItem('banc-clic')),
	);

/** A browser that has kept nothing; the words are typed at once, as if pasted. */
async function searchOnce(navigateur: Browser, serveur: ServeurCompteur): Promise<Recherche> {
	const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } });
	await contexte.addInitScript(watch);
	const onglet = await contexte.newPage();
	await onglet.goto(serveur.adresse + PAGE, { waitUntil: 'networkidle' });
	serveur.take();
	await onglet.click(CHAMP);
	await onglet.keyboard.insertText(MOT);
	await onglet.keyboard.press('Enter');
	await onglet.waitForFunction(() => sessionStorage.getItem('banc-vu') !== null, undefined, {
		polling: 'raf',
		timeout: 60_000,
	});
	const ko = sumKoDeCorps(serveur.take());
	const ms = await readMs(onglet);
	await contexte.close();
	return { ko, ms };
}

async function searchOn(navigateur: Browser, site: string, fois: number): Promise<Recherche> {
	const serveur = await serveCompte(site, DEBIT);
	try {
		const essais: Recherche[] = [];
		for (let i = 0; i < fois; i++) essais.push(await searchOnce(navigateur, serveur));
		return { ko: median(essais.map((e) => e.ko)), ms: median(essais.map((e) => e.ms)) };
	} finally {
		serveur.close();
	}
}

export async function measureRecherche(carnet: Carnet, { tailles, fois }: Plan): Promise<void> {
	const [moyen, grand] = [await siteOf(tailles.moyen), await siteOf(tailles.grand)];
	const navigateur = await openNavigateur();
	try {
		const un = await searchOn(navigateur, moyen, fois);
		carnet.note('recherche-ko', un.ko);
		carnet.note('recherche-ms', un.ms);
		const autre = await searchOn(navigateur, grand, fois);
		carnet.note('recherche-grand-ko', autre.ko);
		carnet.note('recherche-grand-ms', autre.ms);
		carnet.note('recherche-croissance', autre.ko / un.ko);
	} finally {
		await navigateur.close();
	}
}
