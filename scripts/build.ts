/** npm run build -- [--outDir dossier]: checks the content, builds the site beside, then swaps. */
import { parseArgs } from 'node:util';
import { buildSite } from '../src/io/build-site.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
process.exitCode = (await buildSite(values.outDir)) ? 0 : 1;
