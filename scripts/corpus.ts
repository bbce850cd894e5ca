/** npm run corpus -- [--json]: what the commons holds and what it lacks. */
import { runCommande } from '../src/io/commande.ts';
import { parseOptions } from '../src/io/options.ts';
import { readCatalogue } from '../src/io/read-content.ts';
import { readReleve } from '../src/io/releve-liens.ts';
import { toTerminal } from '../src/renderers/corpus.ts';
import { buildVueEtat } from '../src/renderers/vues/etat.ts';

await runCommande(() => {
	const { values } = parseOptions({ options: { json: { type: 'boolean', default: false } } });
	const vue = buildVueEtat(readCatalogue(), readReleve());
	process.stdout.write(values.json ? `${JSON.stringify(vue, null, '\t')}\n` : toTerminal(vue));
});
