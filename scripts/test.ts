/** npm test -- [--partie 1/4] [fichiers…]: every check there is, a share of it, or these test files alone; ends with « N passed, N failed ». */
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { runFichiers, runToutesLesEtapes } from '../tests/outils/lanceur.ts';
import { parsePartie } from '../tests/outils/parties.ts';

await runCommande(async () => {
	const { values, positionals } = parseOptions({
		options: { partie: { type: 'string', default: '1/1' } },
		allowPositionals: true,
	});
	const { reussis, rates } = await (positionals.length > 0
		? runFichiers(positionals)
		: runToutesLesEtapes(parsePartie(values.partie)));
	console.log(`\n${reussis} passed, ${rates} failed`);
	return rates === 0;
});
