/** npm run orthographe -- [chemins]: every word the dictionary does not know; exit code 0 or 1. */
import { runCommande } from '../src/io/commandes/commande.ts';
import { dossierContenu } from '../src/io/commandes/dossiers.ts';
import { checkOrthographe } from '../src/io/commandes/orthographe.ts';
import { toTerminal } from '../src/renderers/terminal/diagnostics.ts';

await runCommande(async () => {
	const { diagnostics, fichiers } = await checkOrthographe(dossierContenu(), process.argv.slice(2));
	process.stdout.write(toTerminal(diagnostics, fichiers));
	process.exitCode = diagnostics.length > 0 ? 1 : 0;
});
