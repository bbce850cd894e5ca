/** npm run dependances -- [--completer] [--bilan fichier.cdx.json]: what the project stands on, and what is wrong with it. */
import { countLicences, findFautes } from '../src/core/dependances/fautes.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { writeBilan } from '../src/io/dependances/bilan.ts';
import { askEmpreinte, completeVerrou } from '../src/io/dependances/completer.ts';
import { readPaquets, readProgrammes, VERROU } from '../src/io/dependances/verrou.ts';
import { sayCompletees, sayDependances } from '../src/renderers/terminal/dependances.ts';

await runCommande(async () => {
	const { values } = parseOptions({
		options: {
			completer: { type: 'boolean', default: false },
			bilan: { type: 'string' },
		},
	});
	if (values.completer) console.log(sayCompletees(await completeVerrou(VERROU, askEmpreinte)));
	const paquets = readPaquets();
	const programmes = readProgrammes();
	const fautes = findFautes(paquets, programmes);
	console.log(sayDependances({ licences: countLicences(paquets), programmes, fautes }));
	if (values.bilan) console.log(`${await writeBilan(values.bilan)} paquets dans ${values.bilan}.`);
	return fautes.length === 0;
});
