/** npm run millesime: a new release of the open data (content/millesimes.json, docs/donnees-publiees.md). */
import { hasErreur } from '../src/core/diagnostics.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { dossierContenu } from '../src/io/commandes/dossiers.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { writeMillesime } from '../src/io/donnees/write-millesime.ts';
import { toTerminal } from '../src/renderers/terminal/diagnostics.ts';

await runCommande(() => {
	const catalogue = readCatalogue();
	if (hasErreur(catalogue.diagnostics)) {
		process.stdout.write(`${toTerminal(catalogue.diagnostics, catalogue.lectures.length)}\n`);
		console.log('Le millésime n’a pas été écrit : corrigez les erreurs ci-dessus.');
		return false;
	}
	const changements = writeMillesime(catalogue, dossierContenu());
	if (!changements) {
		console.log(
			'Rien n’a changé depuis le dernier millésime : content/millesimes.json reste tel quel.',
		);
		return true;
	}
	const { ajoutes, changes, retires } = changements;
	console.log(
		`Millésime écrit dans content/millesimes.json : ${ajoutes.length} ajoutés, ${changes.length} modifiés, ${retires.length} retirés. Joignez-le à votre proposition.`,
	);
	return true;
});
