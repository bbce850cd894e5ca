/** npm run modeles: writes the ticket and proposal templates of the forges anew. */
import { runCommande } from '../src/io/commandes/commande.ts';
import { writeModelesForge } from '../src/io/editeur/write-modeles-forge.ts';

await runCommande(() => {
	console.log(`Modèles écrits : ${writeModelesForge().join(', ')}.`);
});
