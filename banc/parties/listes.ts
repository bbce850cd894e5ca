/** What pages weigh: that of a sheet, on a small site and on a large one; the heaviest of the lists. */
import path from 'node:path';
import { openNavigateur } from '../../outillage/navigateur.ts';
import { listLiens, weighPage } from '../../outillage/poids-de-page.ts';
import { typeOf } from '../../src/core/pages/index.ts';
import { DEROULE, FICHE, KIT } from '../../src/core/pages/series.ts';
import { listFichiers } from '../../src/io/construction/arborescence.ts';
import { siteOf } from '../candidats.ts';
import type { Carnet } from '../carnet.ts';
import type { Plan } from '../plans.ts';
import { serveCompte, sumKoDeCorps } from '../serveur.ts';

/** A page that leads to that many sheets of the site is a list, whatever its type. */
const SEUIL = 5;
const D_UNE_FICHE = [FICHE, KIT, DEROULE].map(({ id }) => id);
/** The workshop, where every component stands once: as long whatever the number of sheets. */
const ATELIER = '/composants/';

const typeIdOf = (page: string): string => typeOf(page)?.id ?? '';

/** `/`, `/outils/`, … */
const listPages = (site: string): string[] =>
	listFichiers(site)
		.filter((fichier) => path.basename(fichier) === 'index.html')
		.map((fichier) => path.relative(site, path.dirname(fichier)).replaceAll(path.sep, '/'))
		.map((page) => (page === '' ? '/' : `/${page}/`));

/** Every list that the site holds. */
function listListes(site: string): string[] {
	const pages = listPages(site);
	const fiches = new Set(pages.filter((page) => typeIdOf(page) === FICHE.id));
	return pages
		.filter((page) => page !== ATELIER && !D_UNE_FICHE.includes(typeIdOf(page)))
		.filter((page) => fiches.intersection(listLiens(site, page)).size >= SEUIL);
}

/** The page of a sheet in a browser that has kept nothing, with all that it asks for. */
async function noteFiche(
	carnet: Carnet,
	site: string,
	page: string,
	debut: 'fiche' | 'fiche-grand',
): Promise<void> {
	const serveur = await serveCompte(site);
	const navigateur = await openNavigateur();
	try {
		const onglet = await navigateur.newPage();
		await onglet.goto(serveur.adresse + page, { waitUntil: 'networkidle' });
		const elements = await onglet.evaluate(() => document.querySelectorAll('*').length);
		const transferts = serveur.take();
		carnet.note(`${debut}-ko`, sumKoDeCorps(transferts));
		carnet.note(`${debut}-elements`, elements);
		carnet.note(`${debut}-requetes`, transferts.length);
	} finally {
		await navigateur.close();
		serveur.close();
	}
}

function noteListes(carnet: Carnet, site: string): void {
	const listes = listListes(site).map((page) => ({ page, ...weighPage(site, page) }));
	for (const quoi of ['ko', 'elements'] as const) {
		const [pire] = listes.toSorted((a, b) => b[quoi] - a[quoi]);
		carnet.note(`liste-${quoi}`, pire?.[quoi], pire?.page);
	}
}

export async function measureListes(carnet: Carnet, { tailles }: Plan): Promise<void> {
	const { petit, grand } = tailles;
	const page = `/outils/outil-${Math.min(50, Math.floor(petit / 6))}/`;
	await noteFiche(carnet, await siteOf(petit), page, 'fiche');
	const site = await siteOf(grand);
	if (grand > petit) await noteFiche(carnet, site, page, 'fiche-grand');
	noteListes(carnet, site);
}
