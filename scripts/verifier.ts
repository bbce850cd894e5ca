/** npm run verifier -- [chemins] [--json]: every fault of every file; exit code 0 or 1. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hasErreur } from '../src/core/diagnostics.ts';
import { dossierContenu } from '../src/io/dossiers.ts';
import { readCatalogue } from '../src/io/read-content.ts';
import { filterChemins, toJson, toTerminal } from '../src/renderers/diagnostics.ts';

const { values, positionals } = parseArgs({
	options: { json: { type: 'boolean', default: false } },
	allowPositionals: true,
});
try {
	const dossier = dossierContenu();
	const racine = path.dirname(dossier);
	const catalogue = readCatalogue(dossier);
	const chemins = positionals.map((p) =>
		path.relative(racine, path.resolve(p)).replaceAll('\\', '/'),
	);
	const { diagnostics, inconnus } = filterChemins(catalogue, chemins);
	const fichiers = catalogue.lectures.length;
	process.stdout.write(values.json ? toJson(diagnostics) : toTerminal(diagnostics, fichiers));
	for (const inconnu of inconnus)
		console.error(`« ${inconnu} » ne désigne aucun fichier du dossier ${path.basename(dossier)}/.`);
	process.exitCode = hasErreur(diagnostics) || inconnus.length > 0 ? 1 : 0;
} catch (cause) {
	console.error((cause as Error).message);
	process.exitCode = 1;
}
