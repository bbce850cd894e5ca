/** The report on shared diagnosis as an EPUB book. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildEpub } from '../../renderers/epub/index.ts';
import { buildLivreDuRapport } from '../../renderers/epub/rapport.ts';
import { renderRapport } from '../../renderers/xhtml/rapport.ts';
import { buildVueRapport, FICHIERS_RAPPORT } from '../../vues/commun/rapport.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import type { CacheFichiers } from '../construction/cache-fichiers.ts';

/** Writes it under `dossier`, unless it is kept. Its path, by its address on the site; none without a sheet. */
export function writeEpubDuRapport(
	{ catalogue }: Site,
	dossier: string,
	css: string,
	cache: CacheFichiers,
): [string, string][] {
	const vue = buildVueRapport(catalogue);
	if (!vue) return [];
	const adresse = adresseSite();
	const livre = buildLivreDuRapport(vue, renderRapport(vue, adresse), { css, adresse });
	const sortie = path.join(dossier, FICHIERS_RAPPORT.epub);
	const empreinte = cache.digest([JSON.stringify(livre)]);
	if (cache.place(empreinte, sortie) === undefined) {
		writeFileSync(sortie, buildEpub(livre));
		cache.keep(empreinte, '.epub', sortie);
	}
	return [[FICHIERS_RAPPORT.epub, sortie]];
}
