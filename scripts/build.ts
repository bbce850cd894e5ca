/** npm run build -- [--outDir dossier] [--sansPdf] [--servable [--differer]]: checks the content, builds beside, then swaps. */

import { keepCode } from '../src/io/commandes/code-compile.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { CODE_A_IMPRIMER } from '../src/io/construction/codes.ts';
import { findDejaConstruit } from '../src/io/construction/deja-construit.ts';

await runCommande(async () => {
	const { values } = parseOptions({
		options: {
			outDir: { type: 'string', default: 'dist' },
			sansPdf: { type: 'boolean', default: false },
			/** A site in place is enough: one where PDFs are missing, or the one that is there when nothing changed. */
			servable: { type: 'boolean', default: false },
			/** Many PDFs wait for another build: this one ends with the code that says so. */
			differer: { type: 'boolean', default: false },
		},
	});
	const avis = values.servable ? findDejaConstruit(values.outDir) : undefined;
	if (avis) {
		for (const phrase of avis) console.log(phrase);
		console.log(`Rien n’a changé depuis la dernière construction : ${values.outDir} est à jour.`);
		return true;
	}
	keepCode();
	const { buildSite } = await import('../src/io/construction/build-site.ts');
	const construction = await buildSite(values.outDir, values);
	if (construction === 'a-imprimer') process.exitCode = CODE_A_IMPRIMER;
	return values.servable ? construction !== 'refuse' : construction === 'construit';
});
