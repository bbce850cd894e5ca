/** npm run dev: the site, kept up to date while one writes. */
import { runCommande } from '../src/io/commandes/commande.ts';
import { readPort } from '../src/io/commandes/port.ts';
import { serveEnDirect } from '../src/io/construction/serveur-direct.ts';

await runCommande(async () => {
	const adresse = await serveEnDirect(readPort());
	console.log(
		`\nImpulser se met à jour pendant que vous écrivez : ${adresse}\nLa recherche demande un site construit : npm start. Pour arrêter : Ctrl + C.\n`,
	);
});
