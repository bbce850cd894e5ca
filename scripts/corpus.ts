/** npm run corpus -- [--json]: what the commons holds and what it lacks. */
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/io/read-content.ts';
import { readReleve } from '../src/io/releve-liens.ts';
import { toTerminal } from '../src/renderers/corpus.ts';
import { buildVueEtat } from '../src/renderers/vues/etat.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
try {
	const vue = buildVueEtat(readCatalogue(), readReleve());
	process.stdout.write(values.json ? `${JSON.stringify(vue, null, '\t')}\n` : toTerminal(vue));
} catch (cause) {
	console.error((cause as Error).message);
	process.exitCode = 1;
}
