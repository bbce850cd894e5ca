/** npm run essai:serveurs -- [dossier]: asks the same of npm start, and of nginx and Caddy with the recipes of deploy/. */
import { siteConstruit } from '../outillage/construit.ts';
import { listAbsents, tryServeurs } from '../outillage/serveurs-essai.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';

await runCommande(async () => {
	const dossier = siteConstruit(parseOptions({ options: {}, allowPositionals: true }).positionals);
	const absents = listAbsents();
	if (absents.length > 0)
		throw new Error(
			`Il manque ${absents.join(' et ')}. Sur Debian : apt-get install -y nginx-light caddy`,
		);
	const lignes = await tryServeurs(dossier);
	console.log('Serveur     Chemin      Demandes  Écarts');
	for (const { serveur, base, verdicts } of lignes) {
		const fautes = verdicts.filter(({ ecarts }) => ecarts.length > 0);
		const nombres = `${String(verdicts.length).padStart(8)}  ${String(fautes.length).padStart(6)}`;
		console.log(`${serveur.padEnd(12)}${base.padEnd(12)}${nombres}`);
		for (const { essai, ecarts } of fautes) console.log(`  NON  ${essai} : ${ecarts.join(' ; ')}`);
	}
	return lignes.every(({ verdicts }) => verdicts.every(({ ecarts }) => ecarts.length === 0));
});
