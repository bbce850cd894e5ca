/** The addresses that the content gives on other sites, and what was found the last time they were asked. */
import { z } from 'zod';
import type { Catalogue } from './catalogue.ts';

export interface Mention {
	fichier: string;
	ligne: number;
}

export interface AdresseCitee {
	/** Without its anchor: two anchors of one page are one request. */
	url: string;
	mentions: Mention[];
}

/** Each address once, with every place that names it, in the order of the files. */
export function listAdresses(catalogue: Catalogue): AdresseCitee[] {
	const adresses = new Map<string, Mention[]>();
	for (const { chemin, renvois } of catalogue.lectures)
		for (const { genre, valeur, place } of renvois) {
			if (genre !== 'adresse') continue;
			const url = valeur.replace(/#.*$/, '');
			const mentions = adresses.get(url) ?? [];
			adresses.set(url, mentions);
			if (!mentions.some((m) => m.fichier === chemin && m.ligne === place.ligne))
				mentions.push({ fichier: chemin, ligne: place.ligne });
		}
	return [...adresses].map(([url, mentions]) => ({ url, mentions }));
}

export type Echec =
	| 'delai'
	| 'hote-inconnu'
	| 'adresse-privee'
	| 'certificat'
	| 'trop-de-renvois'
	| 'connexion';

/** What an address answered, once its redirections are followed. */
export type Reponse =
	| {
			genre: 'statut';
			statut: number;
			/** Where the last redirection led. */
			arrivee: string;
			/** What it says that it weighs, when it says so. */
			octets?: number;
	  }
	| { genre: 'echec'; echec: Echec };

const lienMuetSchema = z.strictObject({
	url: z.string(),
	/** In words: « page introuvable (404) ». */
	raison: z.string(),
	mentions: z.array(z.strictObject({ fichier: z.string(), ligne: z.int() })),
});
export type LienMuet = z.output<typeof lienMuetSchema>;

/** What `npm run liens` writes and the site reads. */
export const releveLiensSchema = z.strictObject({
	/** ISO date. */
	date: z.iso.date(),
	demandees: z.int().min(0),
	repondent: z.int().min(0),
	muettes: z.array(lienMuetSchema),
});
export type ReleveLiens = z.output<typeof releveLiensSchema>;
