/** npm run verifier -- [chemins] [--json] [--annotations=github|gitlab]: every fault of every file; exit code 0 or 1. */
import path from 'node:path';
import { hasErreur } from '../src/core/diagnostics.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { dossierContenu } from '../src/io/commandes/dossiers.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { filterChemins, renderRapport } from '../src/renderers/terminal/diagnostics.ts';

await runCommande(() => {
	const { values, positionals } = parseOptions({
		options: { json: { type: 'boolean', default: false }, annotations: { type: 'string' } },
		allowPositionals: true,
	});
	const dossier = dossierContenu();
	const racine = path.dirname(dossier);
	const catalogue = readCatalogue(dossier);
	const chemins = positionals.map((p) =>
		path.relative(racine, path.resolve(p)).replaceAll('\\', '/'),
	);
	const { diagnostics, inconnus } = filterChemins(catalogue, chemins);
	process.stdout.write(renderRapport(diagnostics, catalogue.lectures.length, values));
	for (const inconnu of inconnus)
		console.error(`« ${inconnu} » ne désigne aucun fichier du dossier ${path.basename(dossier)}/.`);
	process.exitCode = hasErreur(diagnostics) || inconnus.length > 0 ? 1 : 0;
});
