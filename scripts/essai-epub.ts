/** npm run essai:epub -- [dossier] [--noter]: has EPUBCheck judge every EPUB of a built site, and keeps what it said. */
import { findEpubcheck, sumVerdictsEpub, validateEpub } from '../outillage/epubcheck-java.ts';
import { tryNorme } from '../outillage/essai-normes.ts';
import { runCommande } from '../src/io/commandes/commande.ts';

await runCommande(() =>
	tryNorme({
		...{ norme: 'epub', outil: 'EPUBCheck', paquet: 'epubcheck' },
		judge: (fichiers, dossier) => {
			const biblio = findEpubcheck(console.log);
			if (!biblio) throw new Error('EPUBCheck n’est pas venu : il faut Java et Maven.');
			return sumVerdictsEpub(
				fichiers.map((fichier) => validateEpub(biblio, fichier)),
				dossier,
			);
		},
	}),
);
