/** npm run police: makes the font of the titles anew, and the list of the signs that paper can show. */
import { runCommande } from '../src/io/commandes/commande.ts';
import { FICHIER_DESSINS, writeDessins } from '../src/io/papier/write-dessins.ts';
import { POLICE_TITRES, writePolice } from '../src/io/papier/write-police.ts';

await runCommande(async () => {
	console.log(`${POLICE_TITRES} : ${await writePolice()} octets.`);
	writeDessins();
	console.log(`${FICHIER_DESSINS} : les signes que dessinent les polices des PDF.`);
});
