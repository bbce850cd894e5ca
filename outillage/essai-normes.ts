/** Has a validator judge every file of one kind of a built site, and keeps what it said beside the content. */
import { jourDuMonde } from '../src/io/commandes/jour.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { noteNorme } from '../src/io/commandes/releve-normes.ts';
import { listConstruits } from './construit.ts';
import { versionOf } from './maven.ts';

export interface Bilan {
	/** For a terminal. */
	lignes: readonly string[];
	releve: { juges: number; conformes: number; ecartes?: string };
}

interface Essai {
	/** The kind of file, which is its name in the record. */
	norme: 'pdf' | 'epub';
	/** The validator, and its name in Maven. */
	outil: string;
	paquet: string;
	judge: (fichiers: readonly string[], dossier: string) => Bilan;
}

/** Whether all are as they should be. Options of the command: the folder, `--noter`. */
export function tryNorme({ norme, outil, paquet, judge }: Essai): boolean {
	const { values, positionals } = parseOptions({
		options: { noter: { type: 'boolean' } },
		allowPositionals: true,
	});
	const [dossier = 'dist'] = positionals;
	const { lignes, releve } = judge(listConstruits(dossier, norme), dossier);
	for (const ligne of lignes) console.log(ligne);
	if (values.noter)
		noteNorme(norme, { outil, version: versionOf(paquet), date: jourDuMonde(), ...releve });
	return releve.juges === releve.conformes;
}
