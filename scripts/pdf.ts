/** npm run pdf -- [fiches…] [--part 2/8] [--outDir dossier]: the PDFs alone, or a share of them; without a name, all and the livrets. */
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { printPdfs } from '../src/io/papier/commande-pdf.ts';

await runCommande(() => {
	const { values, positionals } = parseOptions({
		options: { outDir: { type: 'string', default: 'dist' }, part: { type: 'string' } },
		allowPositionals: true,
	});
	return printPdfs(positionals, values.outDir, values.part);
});
