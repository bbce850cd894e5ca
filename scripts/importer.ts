/** npm run importer -- <file> [--type retour] [--adresse …]: sheets from a document, a wiki, a HowTo, our open data. */
import path from 'node:path';
import { runCommande, sayErreur } from '../src/io/commandes/commande.ts';
import { jourDuMonde } from '../src/io/commandes/jour.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { importFichier } from '../src/io/import/importer.ts';
import { toTerminal } from '../src/renderers/terminal/diagnostics.ts';

const texte = { type: 'string' } as const;
const remplacer = { type: 'boolean' } as const;
const options = {
	type: texte,
	titre: texte,
	adresse: texte,
	auteur: texte,
	licence: texte,
	remplacer,
};
await runCommande(async () => {
	const { values, positionals } = parseOptions({ options, allowPositionals: true });
	if (positionals.length === 0)
		throw new Error(
			'Donnez un fichier : npm run importer -- retour.odt, fiches.json, outils.csv ou .ods, ou page.wikitext ou howto.jsonld --type outil --adresse https://…',
		);
	const jour = jourDuMonde();
	for (const fichier of positionals)
		try {
			const { chemins, diagnostics, remarques } = await importFichier(fichier, values, jour);
			const ecrits = chemins.map((chemin) => `Écrit : ${chemin}\n`).join('');
			process.stdout.write(`${ecrits}${remarques.map((r) => `  ${r}\n`).join('')}\n`);
			process.stdout.write(toTerminal(diagnostics, Math.max(1, chemins.length)));
		} catch (cause) {
			const dit = sayErreur(cause);
			const nom = path.basename(fichier);
			const seul = positionals.length === 1 || dit.includes(nom);
			console.error(seul ? dit : `${nom} : ${dit}`);
			process.exitCode = 1;
		}
});
