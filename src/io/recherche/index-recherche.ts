/** The search index of a site: what is taken of its sheets, given to the thread that writes it. */
import path from 'node:path';
import { Tinypool } from 'tinypool';
import { listAutres } from '../../renderers/search/autres.ts';
import { buildMotsExpliques } from '../../renderers/search/glossaire.ts';
import { listMatieres } from '../../renderers/search/matiere.ts';
import type { Site } from '../../vues/site.ts';
import type { Commande } from './indexeur.ts';

/** A thread that writes indexes: opened before there is anything to write, it is ready when there is. */
export class Indexeur {
	private readonly fil = new Tinypool({
		filename: new URL('./indexeur.ts', import.meta.url).href,
		minThreads: 1,
		maxThreads: 1,
	});

	constructor() {
		this.fil.run(undefined, { name: 'prepare' }).catch(() => {
			// The fault comes again, and is told, when there is something to write.
		});
	}

	/**
	 * Writes `recherche/moteur/` under `dossier`, for the sheets of a site. Returns how many sheets were
	 * indexed; throws a French message where the engine cannot index.
	 */
	async write(site: Site, dossier: string): Promise<number> {
		const commande: Commande = {
			matieres: listMatieres(site),
			glossaire: buildMotsExpliques(site.catalogue),
			autres: listAutres(site.catalogue),
			voisins: site.catalogue.voisins,
			sortie: path.join(dossier, 'recherche', 'moteur'),
		};
		await this.fil.run(commande);
		return commande.matieres.length;
	}

	/** Ends the thread, whatever it was doing. */
	async close(): Promise<void> {
		await this.fil.destroy();
	}
}
