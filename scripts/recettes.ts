/** npm run recettes: writes anew the files of deploy/ that tell a server how to serve the site. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommande } from '../src/io/commandes/commande.ts';
import { renderRecettes } from '../src/renderers/recettes/index.ts';

await runCommande(() => {
	for (const [nom, texte] of renderRecettes()) writeFileSync(path.join('deploy', nom), texte);
	console.log(`Recettes écrites dans deploy/ : ${[...renderRecettes().keys()].join(', ')}.`);
});
