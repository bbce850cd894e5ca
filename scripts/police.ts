/** npm run police: makes the font of the titles anew, after a change of its package or of its signs. */
import { runCommande } from '../src/io/commande.ts';
import { POLICE_TITRES, writePolice } from '../src/io/write-police.ts';

await runCommande(async () => {
	console.log(`${POLICE_TITRES} : ${await writePolice()} octets.`);
});
