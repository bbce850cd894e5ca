/** npm run build -- [--outDir dossier] [--sansPdf] [--servable]: checks the content, builds beside, then swaps. */

import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { buildSite } from '../src/io/construction/build-site.ts';

await runCommande(async () => {
	const { values } = parseOptions({
		options: {
			outDir: { type: 'string', default: 'dist' },
			sansPdf: { type: 'boolean', default: false },
			/** A site in place counts as built, even where PDFs are missing from it. */
			servable: { type: 'boolean', default: false },
		},
	});
	const construction = await buildSite(values.outDir, values);
	return values.servable ? construction !== 'refuse' : construction === 'construit';
});
