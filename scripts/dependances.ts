/** npm run dependances -- [--completer] [--bilan fichier.cdx.json]: what the project stands on, and what is wrong with it. */
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { writeBilan } from '../src/io/dependances/bilan.ts';
import { askNpm, completeVerrou } from '../src/io/dependances/completer.ts';
import { sayCompletees, sayDependances } from '../src/io/dependances/dire.ts';
import { countLicences, findFautes } from '../src/io/dependances/fautes.ts';
import { readPaquets, readProgrammes, VERROU } from '../src/io/dependances/verrou.ts';

await runCommande(async () => {
	const { values } = parseOptions({
		options: {
			completer: { type: 'boolean', default: false },
			bilan: { type: 'string' },
		},
	});
	if (values.completer) console.log(sayCompletees(await completeVerrou(VERROU, askNpm)));
	const paquets = readPaquets();
	const programmes = readProgrammes();
	const fautes = findFautes(paquets, programmes);
	console.log(sayDependances({ licences: countLicences(paquets), programmes, fautes }));
	if (values.bilan) console.log(`${writeBilan(values.bilan)} paquets dans ${values.bilan}.`);
	return fautes.length === 0;
});
