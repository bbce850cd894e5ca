/** In development, a change in the content folder shows at once: pages, terminal, help of the editor. */
import type { AstroIntegration } from 'astro';
import { toTerminal } from '../renderers/diagnostics.ts';
import { dossierContenu } from './dossiers.ts';
import { readCatalogue } from './read-content.ts';
import { REVISION } from './revision.ts';
import { writeCompletion } from './write-completion.ts';

type Serveur = Parameters<
	NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** Editors write a file in several steps: the pages are told once, when it is calm. */
const CALME = 80;

export function contenuVivant(): AstroIntegration {
	return {
		name: 'impulser-contenu',
		hooks: { 'astro:server:setup': ({ server }) => watchContenu(server) },
	};
}

function watchContenu(server: Serveur): void {
	const dossier = dossierContenu();
	report(dossier);
	server.watcher.add(dossier);
	let attente: NodeJS.Timeout | undefined;
	server.watcher.on('all', (_evenement, fichier) => {
		if (!fichier.startsWith(dossier)) return;
		clearTimeout(attente);
		attente = setTimeout(() => {
			process.env[REVISION] = String(Number(process.env[REVISION] ?? 0) + 1);
			report(dossier);
			for (const environnement of Object.values(server.environments)) {
				environnement.moduleGraph.invalidateAll();
				environnement.hot.send({ type: 'full-reload' });
			}
		}, CALME);
	});
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
