/** The pages of a site, written one by one; those that would come out the same are taken from the reserve. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../../vues/site.ts';
import { type Adresse, listARendre } from './adresses.ts';
import { cleOf, digestCadre } from './cles.ts';
import { Feuilles } from './feuilles.ts';
import type { Moteur } from './moteur.ts';
import type { Peseur, Poids } from './peseur.ts';
import { Reserve } from './reserve.ts';

export interface Rendu {
	/** What each written page weighs, by path in the site. */
	poids: Map<string, Poids>;
	/** How many were made, not taken from the reserve. */
	faites: number;
	/** How many of the reserve were damaged. */
	abimees: number;
}

/** Writes every page and every file that the pages make under `sortie`, and what they stand on. */
export async function renderSite(
	site: Site,
	moteur: Moteur,
	sortie: string,
	peseur: Peseur,
): Promise<Rendu> {
	cpSync(moteur.ressources, sortie, { recursive: true });
	const feuilles = new Feuilles(moteur.ressources);
	const reserve = new Reserve<Poids>(`${moteur.empreinte} ${digestCadre(site)}`);
	const rendu: Rendu = { poids: new Map(), faites: 0, abimees: 0 };
	for (const adresse of listARendre(site.catalogue, moteur.routes)) {
		const { fichier } = adresse;
		const complet = path.join(sortie, fichier);
		const cle = adresse.type && cleOf(site, adresse.type, adresse.adresse);
		const garde = cle === undefined ? undefined : reserve.take(fichier, cle, complet);
		const poids = garde ?? (await write(adresse, complet, cle));
		rendu.poids.set(`/${fichier}`, poids);
	}
	reserve.save();
	rendu.abimees = reserve.abimees;
	for (const inutile of feuilles.listInutiles()) rmSync(path.join(sortie, inutile));
	return rendu;

	async function write(
		{ adresse, fichier }: Adresse,
		complet: string,
		cle: string | undefined,
	): Promise<Poids> {
		rendu.faites++;
		const brut = await moteur.render(adresse);
		const octets = fichier.endsWith('.html') ? feuilles.inline(brut) : brut;
		const poids = peseur.weigh(octets);
		if (cle !== undefined) reserve.keep(fichier, cle, complet, octets, poids);
		else {
			mkdirSync(path.dirname(complet), { recursive: true });
			writeFileSync(complet, octets);
		}
		return poids;
	}
}
