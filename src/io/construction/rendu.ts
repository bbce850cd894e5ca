/** The pages of a site, written one by one; those that would come out the same are taken from the reserve. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Site } from '../../vues/site.ts';
import { type Adresse, listARendre } from './adresses.ts';
import { Dossiers } from './arborescence.ts';
import { cleOf, digestCadre, isDUneFiche } from './cles.ts';
import { Feuilles, type FeuillesDePage } from './feuilles.ts';
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

/** What is known of a page without reading it. */
type Notes = Poids & { feuilles: FeuillesDePage };

/** What the pages are made of, and where they go. */
export interface Chantier {
	site: Site;
	moteur: Moteur;
	sortie: string;
	peseur: Peseur;
	/** Awaited before the pages that show many sheets: what they offer is not made before those of one sheet. */
	ready: () => Promise<void>;
}

/** Writes every page and every file that the pages make, and what they stand on. */
export async function renderSite({
	site,
	moteur,
	sortie,
	peseur,
	ready,
}: Chantier): Promise<Rendu> {
	cpSync(moteur.ressources, sortie, { recursive: true });
	const dossiers = new Dossiers();
	const feuilles = new Feuilles(moteur.ressources);
	const reserve = new Reserve<Notes>('pages', `${moteur.empreinte} ${digestCadre(site)}`);
	let ecrites = 0;
	const rendu: Rendu = { poids: new Map(), faites: 0, abimees: 0 };
	const adresses = listARendre(site.catalogue, moteur.routes);
	const [seules, autres] = [adresses.filter(isSeule), adresses.filter((a) => !isSeule(a))];
	for (const adresse of seules) await take(adresse);
	await ready();
	for (const adresse of autres) await take(adresse);
	reserve.save();
	rendu.abimees = reserve.abimees;
	for (const inutile of feuilles.listInutiles()) rmSync(path.join(sortie, inutile));
	return rendu;

	/** Others work meanwhile: what they send is heard between two pages. */
	async function take(adresse: Adresse): Promise<void> {
		await write(adresse);
		if (++ecrites % LOT === 0) await setImmediate();
	}

	async function write(adresse: Adresse): Promise<void> {
		const { fichier } = adresse;
		const complet = path.join(sortie, fichier);
		dossiers.prepare(complet);
		const cle = adresse.type && cleOf(site, adresse.type, adresse.adresse);
		const gardes = cle === undefined ? undefined : reserve.take(fichier, cle, complet);
		const notes = gardes ?? (await make(adresse, complet, cle));
		rendu.poids.set(`/${fichier}`, notes);
		feuilles.note(notes.feuilles);
	}

	async function make(
		{ adresse, fichier }: Adresse,
		complet: string,
		cle: string | undefined,
	): Promise<Notes> {
		rendu.faites++;
		const brut = await moteur.render(adresse);
		const page = fichier.endsWith('.html')
			? feuilles.inline(brut)
			: { octets: brut, feuilles: SANS_FEUILLES };
		const { octets, feuilles: siennes } = page;
		const notes = { feuilles: siennes, ...peseur.weigh(octets) };
		writeFileSync(complet, octets);
		if (cle !== undefined) reserve.keep(fichier, cle, complet, notes);
		return notes;
	}
}

/** Pages made without listening to anything else: a few milliseconds. */
const LOT = 8;

const SANS_FEUILLES: FeuillesDePage = { incorporees: [], restent: [] };

const isSeule = ({ type }: Adresse): boolean => type !== undefined && isDUneFiche(type);
