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
import type { Copie } from './zip-copie.ts';

export interface Rendu {
	/** What each written page weighs, by path in the site. */
	poids: Map<string, Poids>;
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
	/** Sent each page that is made, while the next ones are. */
	copie: Copie;
	/** Awaited before the pages that show many sheets: what they offer is not made before those of one sheet. */
	ready: () => Promise<void>;
}

/** Writes every page and every file that the pages make, and what they stand on. */
export async function renderSite(chantier: Chantier): Promise<Rendu> {
	const { site, moteur, sortie } = chantier;
	cpSync(moteur.ressources, sortie, { recursive: true });
	const adresses = listARendre(site.catalogue, moteur.routes);
	const rendeur = new Rendeur(chantier);
	await rendeur.writeAll(adresses.filter(isSeule));
	await chantier.ready();
	await rendeur.writeAll(adresses.filter((adresse) => !isSeule(adresse)));
	return rendeur.end();
}

class Rendeur {
	private readonly chantier: Chantier;
	private readonly dossiers = new Dossiers();
	private readonly feuilles: Feuilles;
	private readonly reserve: Reserve<Notes>;
	private readonly poids = new Map<string, Poids>();

	constructor(chantier: Chantier) {
		const { moteur, site } = chantier;
		this.chantier = chantier;
		this.feuilles = new Feuilles(moteur.ressources);
		this.reserve = new Reserve('pages', `${moteur.empreinte} ${digestCadre(site)}`);
	}

	/** Others work meanwhile: what they send is heard between two lots. */
	async writeAll(adresses: readonly Adresse[]): Promise<void> {
		for (const [i, adresse] of adresses.entries()) {
			await this.write(adresse);
			if (i % LOT === 0) await setImmediate();
		}
	}

	end(): Rendu {
		this.reserve.save();
		for (const inutile of this.feuilles.listInutiles())
			rmSync(path.join(this.chantier.sortie, inutile));
		return { poids: this.poids, abimees: this.reserve.abimees };
	}

	private async write(adresse: Adresse): Promise<void> {
		const { fichier, type } = adresse;
		const complet = path.join(this.chantier.sortie, fichier);
		this.dossiers.prepare(complet);
		const cle = type && cleOf(this.chantier.site, type, adresse.adresse);
		const gardees = cle === undefined ? undefined : this.reserve.take(fichier, cle, complet);
		const notes = gardees ?? (await this.make(adresse, complet, cle));
		this.poids.set(`/${fichier}`, notes);
		this.feuilles.note(notes.feuilles);
	}

	private async make(
		{ adresse, fichier }: Adresse,
		complet: string,
		cle: string | undefined,
	): Promise<Notes> {
		const { moteur, peseur, copie } = this.chantier;
		const brut = await moteur.render(adresse);
		const page = fichier.endsWith('.html')
			? this.feuilles.inline(brut)
			: { octets: brut, feuilles: SANS_FEUILLES };
		const notes = { feuilles: page.feuilles, ...peseur.weigh(page.octets) };
		writeFileSync(complet, page.octets);
		copie.send(`/${fichier}`, notes.empreinte, page.octets);
		if (cle !== undefined) this.reserve.keep(fichier, cle, complet, notes);
		return notes;
	}
}

/** Pages made without listening to anything else: a few milliseconds. */
const LOT = 8;

const SANS_FEUILLES: FeuillesDePage = { incorporees: [], restent: [] };

const isSeule = ({ type }: Adresse): boolean => type !== undefined && isDUneFiche(type);
