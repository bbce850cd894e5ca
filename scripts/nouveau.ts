/** npm run nouveau [-- outil "Mener une enquête"]: a new sheet to fill in, after a few questions. */
import { runCommande } from '../src/io/commandes/commande.ts';
import { createFiche, openDemande } from '../src/io/commandes/nouveau.ts';

const { demande, close } = openDemande();
await runCommande(async () => {
	const { chemin, diagnostics } = await createFiche(demande, process.argv.slice(2));
	const n = diagnostics.filter((d) => d.severite === 'erreur').length;
	process.stdout.write(
		`\nÉcrit : ${chemin}\nIl reste ${n} champs ou passages à remplir : chacun est expliqué au-dessus de sa ligne.\nEnsuite : npm run verifier -- ${chemin}\n`,
	);
});
close();
