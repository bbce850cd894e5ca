/** npm run schemas: writes the JSON Schemas of public/schemas/ anew, those that VS Code reads, and CITATION.cff. */
import { runCommande } from '../src/io/commandes/commande.ts';
import { dossierContenu } from '../src/io/commandes/dossiers.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { writeCompletion } from '../src/io/editeur/write-completion.ts';
import { CITATION, writeCitation, writeSchemas } from '../src/io/editeur/write-schemas.ts';

await runCommande(() => {
	console.log(`Schémas écrits : ${writeSchemas().join(', ')}.`);
	writeCitation();
	console.log(`${CITATION} dit comment citer tout le commun.`);
	const contenu = dossierContenu();
	writeCompletion(readCatalogue(contenu), contenu);
	console.log('L’aide à la saisie de VS Code est à jour (dossier .astro/collections).');
});
