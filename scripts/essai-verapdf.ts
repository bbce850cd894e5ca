/** npm run essai:verapdf -- [dossier] [--noter]: has veraPDF judge every PDF of a built site, and keeps what it said. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { versionOf } from '../outillage/maven.ts';
import { findVerapdf, sumVerdicts, validatePdfs } from '../outillage/verapdf.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { noteNorme } from '../src/io/commandes/releve-normes.ts';

const ABSENT =
	'veraPDF n’est pas là, ni Maven pour l’apporter. S’il est ailleurs, donnez son chemin : VERAPDF=/chemin/verapdf npm run essai:verapdf';

await runCommande(() => {
	const { values, positionals } = parseOptions({
		options: { noter: { type: 'boolean' } },
		allowPositionals: true,
	});
	const [dossier = 'dist'] = positionals;
	const fichiers = globSync(path.resolve(dossier, '**/*.pdf')).sort();
	if (fichiers.length === 0)
		throw new Error(`Aucun PDF dans « ${dossier} ». Faites d’abord : npm run build`);
	const verapdf = findVerapdf(console.log);
	if (!verapdf) throw new Error(ABSENT);
	const { lignes, releve } = sumVerdicts(validatePdfs(verapdf, fichiers), dossier);
	for (const ligne of lignes) console.log(ligne);
	if (values.noter)
		noteNorme('pdf', {
			...{ outil: 'veraPDF', version: versionOf('verapdf'), ...releve },
			date: new Date().toISOString().slice(0, 10),
		});
	return releve.juges === releve.conformes;
});
