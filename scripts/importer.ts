/** npm run importer -- <fichier.odt|page.wikitext> [--type retour] [--adresse …]: a draft from a document. */
import path from 'node:path';
import { runCommande, sayErreur } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { importFichier } from '../src/io/import/importer.ts';
import { toTerminal } from '../src/renderers/terminal/diagnostics.ts';

const texte = { type: 'string' } as const;
const options = { type: texte, titre: texte, adresse: texte, auteur: texte, licence: texte };
await runCommande(() => {
	const { values, positionals } = parseOptions({ options, allowPositionals: true });
	if (positionals.length === 0)
		throw new Error(
			'Donnez un fichier : npm run importer -- retour.odt, ou page.wikitext --type outil --adresse https://…',
		);
	const jour = new Date().toISOString().slice(0, 10);
	for (const fichier of positionals)
		try {
			const { chemin, diagnostics, remarques } = importFichier(fichier, values, jour);
			process.stdout.write(`Écrit : ${chemin}\n${remarques.map((r) => `  ${r}\n`).join('')}\n`);
			process.stdout.write(toTerminal(diagnostics, 1));
		} catch (cause) {
			const dit = sayErreur(cause);
			const nom = path.basename(fichier);
			const seul = positionals.length === 1 || dit.includes(nom);
			console.error(seul ? dit : `${nom} : ${dit}`);
			process.exitCode = 1;
		}
});
