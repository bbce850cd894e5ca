/** The examples of the components, read without Astro: there, a component is the name of its file. */
import { registerHooks } from 'node:module';
import path from 'node:path';
import type { Documentation, Groupe } from '../../src/components/exemples/documentation.ts';
import { buildEchantillon } from '../../src/components/exemples/echantillon.ts';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import { buildVueFiche } from '../../src/vues/fiche/fiche.ts';
import { readCorpus } from '../contenu.ts';

registerHooks({
	load: (url, contexte, suivant) =>
		url.endsWith('.astro')
			? {
					format: 'module',
					source: `export default '${path.posix.basename(url, '.astro')}';`,
					shortCircuit: true,
				}
			: suivant(url, contexte),
});
const { listGroupes } = await import('../../src/components/exemples/index.ts');

export function readGroupes(catalogue: Catalogue = readCorpus()): Groupe[] {
	const echantillon = buildEchantillon(catalogue, {
		vueOf: (fiche) => buildVueFiche(catalogue, fiche),
		editionOf: () => undefined,
		aEmporterOf: () => ({ affiches: [], joints: [], documents: [] }),
	});
	return listGroupes(echantillon);
}

export const readDocumentations = (catalogue?: Catalogue): Documentation[] =>
	readGroupes(catalogue).flatMap((g) => g.documentations);
