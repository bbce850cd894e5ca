/** npm run build -- [--outDir dossier] [--sansPdf]: checks the content, builds beside, then swaps. */
import { parseArgs } from 'node:util';
import { buildSite } from '../src/io/build-site.ts';

const { values } = parseArgs({
	options: {
		outDir: { type: 'string', default: 'dist' },
		sansPdf: { type: 'boolean', default: false },
	},
});
process.exitCode = (await buildSite(values.outDir, values)) === 'construit' ? 0 : 1;
