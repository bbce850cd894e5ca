/** npm run son -- montage.mp3 <épisode> [--sortie fichier]: a copy with the title and the chapters of the episode, and what its sheet says of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { prepareSon } from '../src/io/sons/prepare-son.ts';
import { findAPreparer } from '../src/vues/listes/emissions.ts';

await runCommande(async () => {
	const { values, positionals } = parseOptions({
		options: { sortie: { type: 'string' } },
		allowPositionals: true,
	});
	const [source, id] = positionals;
	if (!source || !id)
		throw new Error(
			'Dites quel fichier et quel épisode : npm run son -- montage.mp3 ecouter-avant-de-decider',
		);
	const episode = findAPreparer(readCatalogue(), id.split('/').at(-1) ?? '');
	if (!episode) throw new Error(`Il n’y a pas d’épisode « ${id} ».`);
	const { octets, empreinte, duree, avis } = await prepareSon(readFileSync(source), episode);
	const sortie = values.sortie ?? `${source.replace(/\.mp3$/i, '')}-pret.mp3`;
	// The original is never written over, nor anything else.
	writeFileSync(sortie, octets, { flag: 'wx' });
	console.log(`Écrit : ${sortie}\n${avis.map((dit) => `${dit}\n`).join('')}
Déposez ce fichier, puis ajoutez à ${episode.chemin} :

audio:
  adresse: https://…
  type: mp3
  octets: ${octets.length}
  empreinte: ${empreinte}
  duree: ${duree}
  date: "AAAA-MM-JJ"`);
	return true;
});
