/** npm run dev: the site, kept up to date while one writes. */
import { serveEnDirect } from '../src/io/serveur-direct.ts';

const adresse = await serveEnDirect(Number(process.env.PORT || 4321));
console.log(
	`\nImpulser se met à jour pendant que vous écrivez : ${adresse}\nLa recherche demande un site construit : npm start. Pour arrêter : Ctrl + C.\n`,
);
