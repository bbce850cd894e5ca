/** npm run essai:verapdf -- [dossier] [--noter]: has veraPDF judge every PDF of a built site, and keeps what it said. */
import { tryNorme } from '../outillage/essai-normes.ts';
import { findVerapdf, sumVerdicts, validatePdfs } from '../outillage/verapdf.ts';
import { runCommande } from '../src/io/commandes/commande.ts';

const ABSENT =
	'veraPDF n’est pas là, ni Maven pour l’apporter. S’il est ailleurs, donnez son chemin : VERAPDF=/chemin/verapdf npm run essai:verapdf';

await runCommande(() =>
	tryNorme({
		...{ norme: 'pdf', outil: 'veraPDF', paquet: 'verapdf' },
		judge: (fichiers, dossier) => {
			const verapdf = findVerapdf(console.log);
			if (!verapdf) throw new Error(ABSENT);
			return sumVerdicts(validatePdfs(verapdf, fichiers), dossier);
		},
	}),
);
