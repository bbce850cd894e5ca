/** In development, a change in the content folder shows at once: pages, terminal, help of the editor. */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { isCheminDeTrace } from '../../core/lecture/traces.ts';
import { isFamille } from '../../familles/registre/ids.ts';
import { toTerminal } from '../../renderers/terminal/diagnostics.ts';
import { createSite } from '../../vues/site.ts';
import { dossierContenu, prefixeSite } from '../commandes/dossiers.ts';
import { digestValeur } from '../construction/empreintes.ts';
import { writeCompletion } from '../editeur/write-completion.ts';
import { shareSite } from './catalogue-du-site.ts';
import { readAgain, readCatalogue } from './read-content.ts';

type Serveur = Parameters<
	NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** Editors write a file in several steps: the pages are told once, when it is calm. */
const CALME = 30;
/** What only the whole content tells waits for the hand to rest, in milliseconds. */
const RELECTURE = 700;
/** Watching a large folder takes a moment to begin, in milliseconds. */
const INSTALLATION = 3000;

export function contenuVivant(): AstroIntegration {
	return {
		name: 'impulser-contenu',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((requete, _reponse, suite) => {
					requete.url = toRoute(requete.url ?? '/');
					suite();
				});
				watchContenu(server);
			},
		},
	};
}

/**
 * The files beside a sheet have a route like its pages, which Astro only finds with a slash at its end
 * while one writes: `/outils/arpentage/plan.png` is asked for as `/outils/arpentage/plan.png/`.
 */
export function toRoute(adresse: string): string {
	const [chemin = '', ...suite] = adresse.split('?');
	const [famille, id, fichier, ...reste] = chemin.slice(prefixeSite().length + 1).split('/');
	const voisin = isFamille(famille) && id && fichier && reste.length === 0;
	return voisin && /\.\w+$/.test(fichier) ? [`${chemin}/`, ...suite].join('?') : adresse;
}

function watchContenu(server: Serveur): void {
	const dossier = dossierContenu();
	const guetteur = new Guetteur(dossier, () => reload(server));
	server.watcher.add(dossier);
	server.watcher.on('all', (_evenement, fichier) => {
		if (isDuContenu(dossier, fichier)) guetteur.note(fichier);
	});
}

/** What is on the screen of whoever writes, kept up with the files. */
class Guetteur {
	private readonly dossier: string;
	private readonly reload: () => void;
	private readonly touches = new Set<string>();
	private montre: Catalogue | undefined;
	private attente: NodeJS.Timeout | undefined;
	private relecture: NodeJS.Timeout;

	constructor(dossier: string, reload: () => void) {
		this.dossier = dossier;
		this.reload = reload;
		this.montre = showTout(dossier);
		// What was saved while the watch was being set up told nobody.
		this.relecture = setTimeout(() => this.showTout(), INSTALLATION);
	}

	/** A file was written, added or taken away. */
	note(fichier: string): void {
		this.touches.add(fichier);
		clearTimeout(this.attente);
		clearTimeout(this.relecture);
		this.attente = setTimeout(() => this.show(), CALME);
	}

	private show(): void {
		const [seul, ...autres] = this.touches;
		this.touches.clear();
		const vite =
			this.montre && seul && autres.length === 0
				? readAgain(this.dossier, this.montre, seul)
				: undefined;
		if (!vite) {
			this.showTout();
			return;
		}
		this.montre = vite;
		shareSite(createSite(vite));
		this.reload();
		this.relecture = setTimeout(() => this.showTout(), RELECTURE);
	}

	/** The page is loaded again if anything is not as it was shown. */
	private showTout(): void {
		const avant = this.montre;
		this.montre = showTout(this.dossier) ?? avant;
		if (digestMontre(avant) !== digestMontre(this.montre)) this.reload();
	}
}

/** Changes with anything that a page can show of it. */
const digestMontre = (catalogue: Catalogue | undefined): string =>
	digestValeur([catalogue?.lectures, catalogue?.diagnostics]);

/**
 * The code has not changed, only what it reads: its modules stay. Loading some of them a second time
 * would make two JSX runtimes that do not know each other's elements.
 */
function reload({ environments }: Serveur): void {
	for (const [nom, { hot }] of Object.entries(environments))
		if (nom === 'client') hot.send({ type: 'full-reload' });
}

/** Whether a file is of that folder, and not a trace that an editor leaves while it is open. */
export function isDuContenu(dossier: string, fichier: string): boolean {
	const chemin = path.relative(dossier, fichier);
	return !/^\.\.(?:[\\/]|$)/.test(chemin) && !path.isAbsolute(chemin) && !isCheminDeTrace(chemin);
}

/**
 * Reads the whole content, shows it, and says what is wrong with it, if anything is. Undefined when it
 * cannot be read at all: a file caught half-way is read again.
 */
function showTout(dossier: string): Catalogue | undefined {
	try {
		const catalogue = readCatalogue(dossier);
		shareSite(createSite(catalogue));
		process.stdout.write(toTerminal(catalogue.diagnostics, catalogue.lectures.length));
		writeCompletion(catalogue, dossier);
		return catalogue;
	} catch (cause) {
		console.error((cause as Error).message);
		return undefined;
	}
}
