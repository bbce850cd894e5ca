/** npm run pdf -- [fiches…] [--outDir dossier]: the PDFs alone; without a name, all and the livrets. */
import { parseArgs } from 'node:util';
import { printPdfs } from '../src/io/commande-pdf.ts';

const { values, positionals } = parseArgs({
	options: { outDir: { type: 'string', default: 'dist' } },
	allowPositionals: true,
});
process.exitCode = (await printPdfs(positionals, values.outDir)) ? 0 : 1;
