/** npm run modeles: writes the ticket and proposal templates of the forges anew. */
import { writeModelesForge } from '../src/io/write-modeles-forge.ts';

try {
	console.log(`Modèles écrits : ${writeModelesForge().join(', ')}.`);
} catch (cause) {
	console.error((cause as Error).message);
	process.exitCode = 1;
}
