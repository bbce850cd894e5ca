/** What each type of page makes a browser fetch, file by file, beside what it was the last time: banc/poids.json. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { sayNombre } from '../src/core/temps/durees.ts';
import type { Transfert } from './serveur.ts';

const FICHIER = 'banc/poids.json';

const PAGE = z.strictObject({
	/** `/outils/enquete-collective/`. */
	page: z.string(),
	elements: z.int().min(0),
	/** EcoIndex, of 100. */
	note: z.number(),
	/** Bytes as sent, headers left out, by name; that of the page itself is « page ». */
	fichiers: z.record(z.string(), z.int().min(0)),
});
const POIDS = z.strictObject({ date: z.iso.date(), pages: z.record(z.string(), PAGE) });

export type PoidsDePage = z.infer<typeof PAGE>;
/** By type of page, with the day when they were noted. */
export type Poids = z.infer<typeof POIDS>;

/** Undefined before the first record. */
export const readPoids = (fichier: string = FICHIER): Poids | undefined =>
	existsSync(fichier) ? POIDS.parse(JSON.parse(readFileSync(fichier, 'utf8'))) : undefined;

export const writePoids = (poids: Poids, fichier: string = FICHIER): void =>
	writeFileSync(fichier, `${JSON.stringify(POIDS.parse(poids), null, '\t')}\n`);

/** The digest that the build puts in the name of what it compiles. */
const EMPREINTE = /[.-][\w-]{8}(?=\.\w+$)/;

/** A name that stays when what it names changes. */
export const nameFichier = (chemin: string, page: string): string =>
	chemin.split('?')[0] === page
		? 'page'
		: chemin.startsWith('/_impulser/')
			? chemin.slice('/_impulser/'.length).replace(EMPREINTE, '')
			: (chemin.split('?')[0] ?? chemin);

/** Two of one name are one line. */
export function sumFichiers(
	transferts: readonly Transfert[],
	page: string,
): Record<string, number> {
	const sommes: Record<string, number> = {};
	for (const { chemin, corps } of transferts) {
		const nom = nameFichier(chemin, page);
		sommes[nom] = (sommes[nom] ?? 0) + corps;
	}
	return sommes;
}

export const totalOf = ({ fichiers }: PoidsDePage): number =>
	Object.values(fichiers).reduce((somme, octets) => somme + octets, 0);

/** Below, a page did not grow: a word of the content. */
const CROISSANCE_MIN = 300;
const ko = (octets: number): string => `${sayNombre(Math.round(octets / 100) / 10)}\u00a0ko`;

/** The types of page that grew since the last record, and what grew in each; one line each. */
export function sayCroissances(avant: Poids, apres: Poids['pages']): string[] {
	return Object.entries(apres).flatMap(([type, page]) => {
		const ancienne = avant.pages[type];
		if (!ancienne) return [];
		const [poids, etait] = [totalOf(page), totalOf(ancienne)];
		if (poids - etait < CROISSANCE_MIN) return [];
		return [
			`${type}, ${page.page} : ${ko(poids)}, contre ${ko(etait)} le ${avant.date}. ${sayFichiers(ancienne.fichiers, page.fichiers)}`,
		];
	});
}

function sayFichiers(avant: Record<string, number>, apres: Record<string, number>): string {
	const ecarts = Object.entries(apres)
		.map(([nom, octets]) => ({
			nom,
			octets,
			de: octets - (avant[nom] ?? 0),
			neuf: !(nom in avant),
		}))
		.filter(({ de }) => de > 0)
		.sort((a, b) => b.de - a.de);
	const dits = ecarts.map(({ nom, octets, de, neuf }) =>
		neuf ? `${nom} est nouveau (${ko(octets)})` : `${nom} a pris ${ko(de)} (${ko(octets)})`,
	);
	return `${dits.join(', ')}.`;
}
