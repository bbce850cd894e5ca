/** How far one scrolls, on a phone, before what can be done first; how many words are there without unfolding. */
import { sayNombre } from '../src/core/temps/durees.ts';
import { serveSite } from '../src/io/construction/serveur.ts';
import { listActions } from './construit.ts';
import { median } from './mediane.ts';
import { openNavigateur } from './navigateur.ts';

/** CSS pixels of a small phone. */
const PHONE = { width: 360, height: 640 };
const LUNDI = '#lundi-matin';

export interface Ecrans {
	page: string;
	/** Screens above « Lundi matin »; undefined where there is no such part. */
	avant: number | undefined;
	/** Words that are shown as the page opens. */
	mots: number;
}

/** One line for each action of a built site, in the order of their names. */
export async function measureEcrans(site: string): Promise<Ecrans[]> {
	const pages = listActions(site);
	const serveur = await serveSite(site);
	const navigateur = await openNavigateur();
	try {
		const onglet = await navigateur.newPage({ viewport: PHONE });
		const ecrans: Ecrans[] = [];
		for (const page of pages) {
			await onglet.goto(serveur.adresse + page);
			if ((await onglet.locator('main article').count()) === 0) continue;
			const lu = await onglet.evaluate((lundi) => {
				const haut = document.querySelector(lundi)?.getBoundingClientRect().top;
				const texte = document.querySelector<HTMLElement>('main')?.innerText ?? '';
				return { haut, mots: texte.split(/\s+/).filter((mot) => /\p{L}|\p{N}/u.test(mot)).length };
			}, LUNDI);
			const avant = lu.haut === undefined ? undefined : lu.haut / PHONE.height;
			ecrans.push({ page, avant, mots: lu.mots });
		}
		return ecrans;
	} finally {
		await navigateur.close();
		await serveur.close();
	}
}

/** To a tenth. */
const say = (n: number): string => sayNombre(Math.round(n * 10) / 10);

/** In lines for a terminal. */
export function sayEcrans(
	ecrans: readonly Ecrans[],
	{ mots, avant }: { mots: number; avant: number },
): string {
	const hauts = ecrans.flatMap((e) => e.avant ?? []);
	const longues = ecrans.filter((e) => e.mots > mots);
	const basses = ecrans.filter((e) => e.avant !== undefined && e.avant > avant);
	return [
		`Sur un téléphone de ${PHONE.width} × ${PHONE.height}, ${ecrans.length} actions`,
		`  Mots sans rien déplier : ${say(median(ecrans.map((e) => e.mots)))} au milieu, ${longues.length} au-delà de ${say(mots)}`,
		`  Écrans avant « Lundi matin » : ${say(median(hauts))} au milieu, ${basses.length} au-delà de ${say(avant)}`,
		...[...new Set([...longues, ...basses])]
			.sort((a, b) => b.mots - a.mots)
			.slice(0, 10)
			.map(
				(e) =>
					`    ${e.page}  ${say(e.mots)} mots, ${e.avant === undefined ? 'sans « Lundi matin »' : `${say(e.avant)} écrans`}`,
			),
	].join('\n');
}
