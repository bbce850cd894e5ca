/** npm run pdf -- [fiches…]: the PDFs alone, in dist/pdf; without a name, all of them and the livrets. */
import { printPdfs } from '../src/io/commande-pdf.ts';

process.exitCode = (await printPdfs(process.argv.slice(2))) ? 0 : 1;
