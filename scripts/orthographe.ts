/** npm run orthographe -- [chemins]: every word the dictionary does not know; exit code 0 or 1. */
import { dossierContenu } from '../src/io/dossiers.ts';
import { checkOrthographe } from '../src/io/orthographe.ts';
import { toTerminal } from '../src/renderers/diagnostics.ts';

try {
	const { diagnostics, fichiers } = await checkOrthographe(dossierContenu(), process.argv.slice(2));
	process.stdout.write(toTerminal(diagnostics, fichiers));
	process.exitCode = diagnostics.length > 0 ? 1 : 0;
} catch (cause) {
	console.error((cause as Error).message);
	process.exitCode = 1;
}
