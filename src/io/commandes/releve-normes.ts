/** What the validators of PDF and EPUB said last, dated: kept beside the documentation, as the check of the links is. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ReleveNormes, releveNormesSchema } from '../../core/catalogue/releve-normes.ts';
import { dossierContenu } from './dossiers.ts';

/** `docs/normes.json`, beside the content folder in use: another commons has its own. */
export const fichierNormes = (): string => path.join(dossierContenu(), '..', 'docs', 'normes.json');

/** Empty when nothing was ever judged. Throws in French on a damaged file. */
export function readNormes(fichier: string = fichierNormes()): ReleveNormes {
	if (!existsSync(fichier)) return {};
	try {
		return releveNormesSchema.parse(JSON.parse(readFileSync(fichier, 'utf8')));
	} catch {
		throw new Error(
			`« ${fichier} » ne peut pas être lu : supprimez-le, puis relancez npm run essai:verapdf -- --noter.`,
		);
	}
}

/** Writes one verdict beside the others. */
export function noteNorme<N extends keyof ReleveNormes>(
	norme: N,
	verdict: ReleveNormes[N],
	fichier: string = fichierNormes(),
): void {
	const releve = releveNormesSchema.parse({ ...readNormes(fichier), [norme]: verdict });
	mkdirSync(path.dirname(fichier), { recursive: true });
	writeFileSync(fichier, `${JSON.stringify(releve, null, '\t')}\n`);
}
