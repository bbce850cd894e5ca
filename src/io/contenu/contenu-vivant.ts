/** In development, a change in the content folder shows at once: pages, terminal, help of the editor. */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { isCheminDeTrace } from '../../core/lecture/traces.ts';
import { isFamille } from '../../familles/registre/ids.ts';
import { toTerminal } from '../../renderers/terminal/diagnostics.ts';
import { dossierContenu, prefixeSite } from '../commandes/dossiers.ts';
import { writeCompletion } from '../editeur/write-completion.ts';
import { readCatalogue } from './read-content.ts';
import { REVISION } from './revision.ts';

type Serveur = Parameters<
	NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** Editors write a file in several steps: the pages are told once, when it is calm. */
const CALME = 80;

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
	report(dossier);
	server.watcher.add(dossier);
	let attente: NodeJS.Timeout | undefined;
	server.watcher.on('all', (_evenement, fichier) => {
		if (!isDuContenu(dossier, fichier)) return;
		clearTimeout(attente);
		attente = setTimeout(() => {
			process.env[REVISION] = String(Number(process.env[REVISION] ?? 0) + 1);
			report(dossier);
			reload(server);
		}, CALME);
	});
}

/**
 * The code has not changed, only what it reads: its modules stay. Loading some of them a second time
 * would make two JSX runtimes that do not know each other's elements. What Astro keeps of the content,
 * the list of the addresses, is dropped by the event of its own content layer.
 */
function reload({ environments }: Serveur): void {
	for (const [nom, { hot }] of Object.entries(environments))
		if (nom === 'client') hot.send({ type: 'full-reload' });
		else hot.send('astro:content-changed', {});
}

/** Whether a file is of that folder, and not a trace that an editor leaves while it is open. */
export function isDuContenu(dossier: string, fichier: string): boolean {
	const chemin = path.relative(dossier, fichier);
	return !/^\.\.(?:[\\/]|$)/.test(chemin) && !path.isAbsolute(chemin) && !isCheminDeTrace(chemin);
}

/** Says what is wrong with the content, if anything is; a file caught half-way is read again. */
function report(dossier: string): void {
	try {
		const catalogue = readCatalogue(dossier);
		process.stdout.write(toTerminal(catalogue.diagnostics, catalogue.lectures.length));
		writeCompletion(catalogue, dossier);
	} catch (cause) {
		console.error((cause as Error).message);
	}
}
