/** npm run corpus -- [--json]: what the commons holds and what it lacks. */
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { readReleve } from '../src/io/liens/releve-liens.ts';
import { toTerminal } from '../src/renderers/terminal/corpus.ts';
import { buildVueEtat } from '../src/vues/listes/etat.ts';

await runCommande(() => {
	const { values } = parseOptions({ options: { json: { type: 'boolean', default: false } } });
	const vue = buildVueEtat(readCatalogue(), readReleve());
	process.stdout.write(values.json ? `${JSON.stringify(vue, null, '\t')}\n` : toTerminal(vue));
});
