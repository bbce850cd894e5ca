/** npm run essai:epub -- [dossier] [--noter]: has EPUBCheck judge every EPUB of a built site, and keeps what it said. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { findEpubcheck, validateEpub } from '../outillage/epubcheck-java.ts';
import { versionOf } from '../outillage/maven.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { noteNorme } from '../src/io/commandes/releve-normes.ts';

await runCommande(() => {
	const { values, positionals } = parseOptions({
		options: { noter: { type: 'boolean' } },
		allowPositionals: true,
	});
	const [dossier = 'dist'] = positionals;
	const fichiers = globSync(path.resolve(dossier, '**/*.epub')).sort();
	if (fichiers.length === 0)
		throw new Error(`Aucun EPUB dans « ${dossier} ». Faites d’abord : npm run build`);
	const biblio = findEpubcheck(console.log);
	if (!biblio) throw new Error('EPUBCheck n’est pas venu : il faut Java et Maven.');
	const verdicts = fichiers.map((fichier) => validateEpub(biblio, fichier));
	const fautes = verdicts.filter(({ messages }) => messages.length > 0);
	for (const { fichier, messages } of fautes)
		console.log(
			`NON  ${path.relative(dossier, fichier)}\n${messages.map((m) => `     ${m}`).join('\n')}`,
		);
	console.log(
		`${verdicts.length - fautes.length} EPUB sur ${verdicts.length} sans erreur ni avertissement (EPUBCheck ${versionOf('epubcheck')}).`,
	);
	if (values.noter)
		noteNorme('epub', {
			...{ outil: 'EPUBCheck', version: versionOf('epubcheck') },
			date: new Date().toISOString().slice(0, 10),
			...{ juges: verdicts.length, conformes: verdicts.length - fautes.length },
		});
	return fautes.length === 0;
});
