/** npm run maison: draws the house anew in docs/architecture.md, from the files of the project. */
import { readFileSync, writeFileSync } from 'node:fs';
import { runCommande } from '../src/io/commandes/commande.ts';
import { DOCUMENT, updateDocument } from '../tests/outils/dessin.ts';

await runCommande(() => {
	writeFileSync(DOCUMENT, updateDocument(readFileSync(DOCUMENT, 'utf8')));
	console.log(`Dessin écrit dans ${DOCUMENT}.`);
});
