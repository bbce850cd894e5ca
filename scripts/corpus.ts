/** npm run corpus -- [--json] [--site dossier]: what the commons holds and what it lacks; with a site, what a phone shows of it. */
import { measureEcrans, sayEcrans } from '../outillage/ecrans.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { readReleve } from '../src/io/liens/releve-liens.ts';
import { toTerminal } from '../src/renderers/terminal/corpus.ts';
import { buildVueEtat } from '../src/vues/listes/etat.ts';

/** What a sheet aims at: words without unfolding, screens before what can be done first. */
const VISE = { mots: 1500, avant: 2 };

await runCommande(async () => {
	const { values } = parseOptions({
		options: { json: { type: 'boolean', default: false }, site: { type: 'string' } },
	});
	const vue = buildVueEtat(readCatalogue(), readReleve());
	process.stdout.write(values.json ? `${JSON.stringify(vue, null, '\t')}\n` : toTerminal(vue));
	if (values.site) console.log(`\n${sayEcrans(await measureEcrans(values.site), VISE)}`);
	return true;
});
