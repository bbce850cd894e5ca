/** npm run pdf -- [fiches…] [--outDir dossier]: the PDFs alone; without a name, all and the livrets. */
import { runCommande } from '../src/io/commande.ts';
import { printPdfs } from '../src/io/commande-pdf.ts';
import { parseOptions } from '../src/io/options.ts';

await runCommande(() => {
	const { values, positionals } = parseOptions({
		options: { outDir: { type: 'string', default: 'dist' } },
		allowPositionals: true,
	});
	return printPdfs(positionals, values.outDir);
});
