/** npm run liens -- [--delai secondes] [--sortie fichier] [--empreintes]: asks every outside address, writes what answers. */
import { listSons } from '../src/core/catalogue/derives.ts';
import { listAdresses } from '../src/core/catalogue/releve-liens.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { checkLiens, OPTIONS_LIENS } from '../src/io/liens/liens.ts';
import { readMandataire, saySilence } from '../src/io/liens/mandataire.ts';
import { fichierReleve, writeReleve } from '../src/io/liens/releve-liens.ts';
import { toTerminal } from '../src/renderers/html/liens.ts';

await runCommande(async () => {
	const { values } = parseOptions({
		options: {
			delai: { type: 'string', default: String(OPTIONS_LIENS.delai / 1000) },
			sortie: { type: 'string', default: fichierReleve() },
			empreintes: { type: 'boolean', default: false },
			/** For the tests: this machine may be asked, without rest between two requests. */
			boucleLocale: { type: 'boolean', default: false },
		},
	});
	const mandataire = readMandataire();
	const catalogue = readCatalogue();
	const releve = await checkLiens(listAdresses(catalogue), {
		...{ ...OPTIONS_LIENS, mandataire, sons: listSons(catalogue), empreintes: values.empreintes },
		delai: Number(values.delai) * 1000 || OPTIONS_LIENS.delai,
		...(values.boucleLocale && { boucleLocale: true, pause: 0 }),
		progres: (faites, total) => {
			if (process.stderr.isTTY) process.stderr.write(`\r${faites} adresses sur ${total}`);
		},
	});
	if (process.stderr.isTTY) process.stderr.write('\n');
	process.stdout.write(toTerminal(releve));
	if (releve.repondent === 0) throw new Error(saySilence(mandataire));
	writeReleve(releve, values.sortie);
	console.log(`Écrit dans ${values.sortie}.`);
});
