/** npm run verifier -- [chemins] [--json] [--annotations=github|gitlab]: every fault of every file, words included; exit code 0 or 1. */
import path from 'node:path';
import { hasErreur } from '../src/core/diagnostics.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { dossierContenu } from '../src/io/commandes/dossiers.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { verifyContenu } from '../src/io/commandes/verification.ts';
import { filterChemins, renderRapport } from '../src/renderers/terminal/diagnostics.ts';

await runCommande(async () => {
	const { values, positionals } = parseOptions({
		options: { json: { type: 'boolean', default: false }, annotations: { type: 'string' } },
		allowPositionals: true,
	});
	const dossier = dossierContenu();
	const racine = path.dirname(dossier);
	const catalogue = await verifyContenu(dossier);
	const chemins = positionals.map((p) =>
		path.relative(racine, path.resolve(p)).replaceAll('\\', '/'),
	);
	const { diagnostics, inconnus } = filterChemins(catalogue, chemins);
	process.stdout.write(renderRapport(diagnostics, catalogue.lectures.length, values));
	for (const inconnu of inconnus)
		console.error(`« ${inconnu} » ne désigne aucun fichier du dossier ${path.basename(dossier)}/.`);
	process.exitCode = hasErreur(diagnostics) || inconnus.length > 0 ? 1 : 0;
});
