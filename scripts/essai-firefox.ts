/** npm run essai:firefox -- [dossier]: walks the main journeys of a built site in Firefox. */
import { siteConstruit } from '../outillage/construit.ts';
import { findFirefox, openFirefox } from '../outillage/firefox.ts';
import { walkParcours } from '../outillage/parcours-firefox.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { serveSite } from '../src/io/construction/serveur.ts';

await runCommande(async () => {
	const dossier = siteConstruit(parseOptions({ options: {}, allowPositionals: true }).positionals);
	const chemin = findFirefox();
	if (!chemin)
		throw new Error(
			'Firefox n’est pas là. Sur Debian : apt-get install firefox-esr. Ailleurs, donnez son chemin : FIREFOX=/chemin npm run essai:firefox',
		);
	const serveur = await serveSite(dossier);
	const navigateur = await openFirefox(chemin, console.log);
	try {
		console.log(await navigateur.version());
		const verdicts = await walkParcours(navigateur, serveur.adresse);
		for (const { nom, faute, dits } of verdicts)
			console.log(
				`${faute || dits.length > 0 ? '✗' : '✓'} ${nom}${[faute ?? '', ...dits]
					.filter(Boolean)
					.map((dit) => `\n    ${dit}`)
					.join('')}`,
			);
		return verdicts.every(({ faute, dits }) => !faute && dits.length === 0);
	} finally {
		await navigateur.close();
		await serveur.close();
	}
});
