/** npm run modeles: writes the ticket and proposal templates of the forges anew. */
import { runCommande } from '../src/io/commande.ts';
import { writeModelesForge } from '../src/io/write-modeles-forge.ts';

await runCommande(() => {
	console.log(`Modèles écrits : ${writeModelesForge().join(', ')}.`);
});
