/** How far one scrolls, on a phone, before what can be done first; how many words are there without unfolding. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { serveSite } from '../src/io/construction/serveur.ts';
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
	const dossier = path.join(site, 'actions');
	if (!existsSync(dossier))
		throw new Error(`Aucune action dans « ${site} ». Faites d’abord : npm run build`);
	const pages = readdirSync(dossier)
		.filter((nom) => existsSync(path.join(dossier, nom, 'index.html')))
		.sort()
		.map((nom) => `actions/${nom}/`);
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

/** The middle of a list that is not empty. */
const median = (nombres: readonly number[]): number => {
	const tries = [...nombres].sort((a, b) => a - b);
	return tries[Math.floor(tries.length / 2)] ?? 0;
};

const fr = (n: number): string => n.toLocaleString('fr-FR', { maximumFractionDigits: 1 });

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
		`  Mots sans rien déplier : ${fr(median(ecrans.map((e) => e.mots)))} au milieu, ${longues.length} au-delà de ${fr(mots)}`,
		`  Écrans avant « Lundi matin » : ${fr(median(hauts))} au milieu, ${basses.length} au-delà de ${fr(avant)}`,
		...[...new Set([...longues, ...basses])]
			.sort((a, b) => b.mots - a.mots)
			.slice(0, 10)
			.map(
				(e) =>
					`    ${e.page}  ${fr(e.mots)} mots, ${e.avant === undefined ? 'sans « Lundi matin »' : `${fr(e.avant)} écrans`}`,
			),
	].join('\n');
}
