/** npm run essai:verapdf -- [dossier]: has veraPDF judge every PDF of a built site against PDF/UA. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { findVerapdf, validatePdfs } from '../outillage/verapdf.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';

const ABSENT =
	'veraPDF n’est pas là, ni Maven pour l’apporter. S’il est ailleurs, donnez son chemin : VERAPDF=/chemin/verapdf npm run essai:verapdf';
/** Sheets to glue are cut from a poster that is one: each is a piece, which nobody reads. */
const MORCEAUX = /-en-feuilles-a4\.pdf$/;

await runCommande(() => {
	const [dossier = 'dist'] = parseOptions({ options: {}, allowPositionals: true }).positionals;
	const fichiers = globSync(path.resolve(dossier, '**/*.pdf')).sort();
	if (fichiers.length === 0)
		throw new Error(`Aucun PDF dans « ${dossier} ». Faites d’abord : npm run build`);
	const verapdf = findVerapdf(console.log);
	if (!verapdf) throw new Error(ABSENT);
	const verdicts = validatePdfs(verapdf, fichiers);
	const fautes = verdicts.filter(({ conforme }) => !conforme);
	for (const { fichier, clauses } of fautes)
		console.log(
			`${MORCEAUX.test(fichier) ? 'à coller' : 'NON'}  ${path.relative(dossier, fichier)} : ${clauses.join(', ')}`,
		);
	console.log(
		`${verdicts.length - fautes.length} PDF sur ${verdicts.length} sont conformes à PDF/UA.`,
	);
	return fautes.every(({ fichier }) => MORCEAUX.test(fichier));
});
