/** The first search in a browser that has kept nothing: what it transfers, how long it takes. */
import type { Browser, Page } from 'playwright-core';
import type { ServeurCompteur, Transfert } from './serveur.ts';

export interface PremiereRecherche {
	transferts: Transfert[];
	/** Milliseconds, from the query sent to the first result painted. */
	ms: number;
}

const MOTEUR = '/recherche/moteur/';
const PRETE = 'recherche-fiches[data-etat=pret]';

/** In every page: notes when the form is sent, then when a first result has been painted. */
function listen(): void {
	const now = (): number => performance.timeOrigin + performance.now();
	const note = (cle: string): void => sessionStorage.setItem(cle, String(now()));
	addEventListener('submit', () => note('banc-envoi'), { capture: true });
	addEventListener('DOMContentLoaded', () => {
		const liste = document.querySelector('recherche-fiches .resultats');
		if (!liste) return;
		new MutationObserver(() => {
			const attendu = sessionStorage.getItem('banc-envoi') && !sessionStorage.getItem('banc-vu');
			if (attendu && liste.children.length > 0)
				requestAnimationFrame(() => setTimeout(() => note('banc-vu')));
		}).observe(liste, { childList: true });
	});
}

const readMs = (onglet: Page): Promise<number> =>
	onglet.evaluate(
		() => Number(sessionStorage.getItem('banc-vu')) - Number(sessionStorage.getItem('banc-envoi')),
	);

/** The query is typed in the header of the home page: the search page itself is part of the wait. */
async function searchFromAccueil(onglet: Page, adresse: string, requete: string): Promise<void> {
	await onglet.goto(adresse, { waitUntil: 'networkidle' });
	const champ = onglet.locator('header input[type=search]');
	await champ.fill(requete);
	await champ.press('Enter');
}

/** The search page is open and at rest; the query is sent at once, without waiting for a pause. */
async function searchFromPage(onglet: Page, adresse: string, requete: string): Promise<void> {
	await onglet.goto(`${adresse}/recherche/`, { waitUntil: 'networkidle' });
	const saisie = onglet.locator('recherche-fiches input[type=search]');
	await saisie.focus();
	await onglet.waitForLoadState('networkidle');
	await saisie.evaluate((champ, mots) => {
		(champ as HTMLInputElement).value = mots;
		(champ as HTMLInputElement).form?.requestSubmit();
	}, requete);
}

/** The engine fetches a part of its index for each word. */
export const REQUETES = { 'un mot': 'eau', 'deux mots': 'eau énergie' };

export const DEPARTS = {
	'depuis l’accueil, page de recherche comprise': searchFromAccueil,
	'page de recherche déjà ouverte': searchFromPage,
};

export async function searchOnce(
	navigateur: Browser,
	serveur: ServeurCompteur,
	send: (onglet: Page, adresse: string, requete: string) => Promise<void>,
	requete: string,
): Promise<PremiereRecherche> {
	const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } });
	await contexte.addInitScript(listen);
	const onglet = await contexte.newPage();
	serveur.take();
	await send(onglet, serveur.adresse, requete);
	await onglet.waitForFunction(() => sessionStorage.getItem('banc-vu') !== null);
	await onglet.locator(PRETE).waitFor();
	await onglet.waitForLoadState('networkidle');
	const ms = await readMs(onglet);
	await contexte.close();
	return { transferts: serveur.take().filter(({ chemin }) => chemin.startsWith(MOTEUR)), ms };
}

/** What the first results are made of; the rest is asked for once they are seen (navigateur/recherche/page.ts). */
const PREMIERES = /^(?:sommaire\.json$|(?:tranches|lots)\/)/;

export const isAvantResultat = ({ chemin }: Transfert): boolean =>
	PREMIERES.test(chemin.slice(MOTEUR.length));
