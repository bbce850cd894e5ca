/** One measured task, in a process of its own: prints its seconds and its peak memory as JSON. */
import { hasErreur } from '../src/core/diagnostics.ts';
import { buildSite } from '../src/io/construction/build-site.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';

const [tache, sortie = ''] = process.argv.slice(2);
const reussi =
	tache === 'verifier'
		? !hasErreur(readCatalogue().diagnostics)
		: (await buildSite(sortie, { sansPdf: true })) === 'construit';
const mesure = {
	reussi,
	secondes: process.uptime(),
	megaoctets: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`\nMESURE ${JSON.stringify(mesure)}\n`);
