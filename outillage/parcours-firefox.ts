/** The main journeys of the site, walked in Firefox on a phone's width. */
import type { NavigateurFirefox, PageFirefox } from './firefox.ts';

/** What a visitor does, and what must be there then. Throws when it is not. */
interface Parcours {
	nom: string;
	va: string;
	fait: (page: PageFirefox) => Promise<unknown>;
}

const ATTENTE = { timeout: 20_000 };
const PRET = 'recherche-fiches[data-etat=pret]';
const seen = (page: PageFirefox, code: string): Promise<unknown> =>
	page.waitForFunction(code, ATTENTE);
/** Until the browser keeps that text, wherever. */
const kept = (page: PageFirefox, texte: string): Promise<unknown> =>
	seen(page, `Object.values(localStorage).some((v) => v.includes(${JSON.stringify(texte)}))`);
/** Clicks by script, as a finger does wherever the page has put it. */
const press = (page: PageFirefox, ou: string): Promise<unknown> =>
	page.evaluate(`document.querySelector(${JSON.stringify(ou)}).click()`);
const textOf = (ou: string): string =>
	`document.querySelector(${JSON.stringify(ou)})?.textContent ?? ''`;

export const PARCOURS: readonly Parcours[] = [
	{
		nom: 'chercher, ouvrir le premier résultat',
		va: 'recherche/',
		fait: async (page) => {
			await page.waitForSelector('main [type=search]', ATTENTE);
			await page.type('main [type=search]', 'canicule');
			await page.waitForSelector(PRET, ATTENTE);
			await seen(page, `document.querySelectorAll('main a[href*="/actions/"]').length > 0`);
			await press(page, 'main .resultat a, main a[href*="/actions/"]');
			await seen(page, `location.pathname.includes('/actions/') && !!document.querySelector('h1')`);
		},
	},
	{
		nom: 'lire une fiche, déplier, garder dans son livret',
		va: 'outils/arpentage/',
		fait: async (page) => {
			await page.waitForSelector('h1', ATTENTE);
			await page.evaluate(
				`for (const d of document.querySelectorAll('main details')) d.open = true`,
			);
			await press(page, 'ajout-livret button, [data-livret] button, .ajout-livret button');
			await seen(page, `/Mon livret \\(1\\)/.test(document.querySelector('.entete').textContent)`);
		},
	},
	{
		nom: 'par où commencer : cinq réponses, trois fiches',
		va: 'par-ou-commencer/',
		fait: async (page) => {
			await page.waitForSelector('form.depart-questions', ATTENTE);
			await page.evaluate(
				`for (const n of new Set([...document.querySelectorAll('form.depart-questions [type=radio]')].map((r) => r.name))) document.querySelector('form.depart-questions [name="' + n + '"]').click()`,
			);
			await press(page, 'form.depart-questions [type=submit]');
			await page.waitForSelector('.depart-resultat:not([hidden])', ATTENTE);
			await seen(page, `document.querySelectorAll('.depart-resultat a[href]').length >= 3`);
		},
	},
	{
		nom: 'remplir une grille, retrouver ses réponses',
		va: 'grilles/commune-prete/remplir/',
		fait: async (page) => {
			await page.waitForSelector('[name^=niveau-]', ATTENTE);
			await press(page, '[name^=niveau-][value="2"]');
			await kept(page, '"niveau":2');
			await page.evaluate('location.reload()');
			await seen(
				page,
				`document.readyState === 'complete' && document.querySelector('[name^=niveau-][value="2"]')?.checked === true`,
			);
		},
	},
	{
		nom: 'composer un guide d’entretien',
		va: 'enquete/composer/',
		fait: async (page) => {
			await page.waitForSelector('[data-commande=exemple]', ATTENTE);
			await press(page, '[data-commande=exemple]');
			await seen(page, `document.querySelectorAll('.guide-liste > li').length > 3`);
		},
	},
	{
		nom: 'répondre à un questionnaire',
		va: 'enquete/repondre/',
		fait: async (page) => {
			await page.waitForSelector('[data-commande=exemple]', ATTENTE);
			await press(page, '[data-commande=exemple]');
			await seen(
				page,
				`document.querySelectorAll('.repondre-formulaire textarea, .repondre-formulaire input').length > 2`,
			);
			await seen(
				page,
				`!document.querySelector('[data-commande=fermer-exemple]').closest('[hidden]')`,
			);
		},
	},
	{
		nom: 'contribuer : le formulaire vérifie',
		va: 'contribuer/retour/',
		fait: async (page) => {
			await seen(page, `document.querySelector('form') && !document.querySelector('form').hidden`);
			await page.waitForSelector('form input[type=text], form textarea', ATTENTE);
			await page.type('form input[type=text], form textarea', 'Un essai');
			await kept(page, 'Un essai');
		},
	},
	{
		nom: 'la carte mène à un retour',
		va: 'carte/',
		fait: async (page) => {
			await page.waitForSelector('main svg', ATTENTE);
			await seen(page, `document.querySelectorAll('main a[href*="/retours/"]').length > 0`);
		},
	},
	{
		nom: 'remplir une exposition, la garder',
		va: 'exposition/composer/',
		fait: async (page) => {
			await page.waitForSelector('#expo-commune', ATTENTE);
			await page.type('#expo-commune', 'Saint-Aubin');
			await kept(page, 'Saint-Aubin');
		},
	},
	{
		nom: 'un déroulé minuté suit l’heure donnée',
		va: 'outils/world-cafe/deroule/',
		fait: async (page) => {
			await page.waitForSelector('[name=debut], #deroule-debut, input[type=time]', ATTENTE);
			const avant = await page.evaluate<string>(textOf('main table, main .deroule'));
			await page.evaluate(
				`(() => { const c = document.querySelector('input[type=time]'); c.value = '19:00'; c.dispatchEvent(new Event('input', { bubbles: true })); c.dispatchEvent(new Event('change', { bubbles: true })); })()`,
			);
			await seen(page, `${textOf('main table, main .deroule')} !== ${JSON.stringify(avant)}`);
		},
	},
	{
		nom: 'un PDF composé dans la page',
		va: 'enquete/composer/',
		fait: async (page) => {
			await page.waitForSelector('[data-commande=pdf]', ATTENTE);
			await page.evaluate(
				`window.__pdf = 0; const vrai = URL.createObjectURL; URL.createObjectURL = (b) => { if (b.type === 'application/pdf') window.__pdf = b.size; return vrai.call(URL, b); }`,
			);
			await press(page, '[data-commande=pdf]');
			await page.waitForFunction('window.__pdf > 5000', { timeout: 60_000 });
		},
	},
];

export interface Verdict {
	nom: string;
	/** Why it failed; undefined when all was there. */
	faute: string | undefined;
	/** What the browser said of its own: errors of scripts, refusals of the policy. */
	dits: string[];
}

/** Walks them one after the other, in one browser that keeps what a visitor keeps. */
export async function walkParcours(
	navigateur: NavigateurFirefox,
	adresse: string,
): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	for (const { nom, va, fait } of PARCOURS) {
		const page = await navigateur.newPage();
		await page.setViewport({ width: 390, height: 780 });
		const dits: string[] = [];
		page.on('pageerror', (erreur: { message: string }) => dits.push(erreur.message));
		page.on('console', (dit: { type(): string; text(): string }) => {
			if (dit.type() === 'error') dits.push(dit.text());
		});
		const faute = await page
			.goto(adresse + va, { waitUntil: 'load' })
			.then(() => fait(page))
			.then(() => undefined)
			.catch((cause: Error) => cause.message.split('\n')[0]);
		verdicts.push({ nom, faute, dits });
		await page.close();
	}
	return verdicts;
}
