/** In development, a change in the content folder shows at once. */
import type { AstroIntegration } from 'astro';
import { dossierContenu } from './dossiers.ts';
import { REVISION } from './revision.ts';

export function contenuVivant(): AstroIntegration {
	return {
		name: 'impulser-contenu',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const dossier = dossierContenu();
				server.watcher.add(dossier);
				let attente: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_evenement, fichier) => {
					if (!fichier.startsWith(dossier)) return;
					clearTimeout(attente);
					attente = setTimeout(() => {
						process.env[REVISION] = String(Number(process.env[REVISION] ?? 0) + 1);
						for (const environnement of Object.values(server.environments)) {
							environnement.moduleGraph.invalidateAll();
							environnement.hot.send({ type: 'full-reload' });
						}
					}, 80);
				});
			},
		},
	};
}
