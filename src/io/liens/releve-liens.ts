/**
 * The last check of the links, kept beside the documentation: it is a dated report on the content,
 * neither content (whose folder is a closed inventory) nor code.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ReleveLiens, releveLiensSchema } from '../../core/catalogue/releve-liens.ts';

/** `IMPULSER_LIENS`, else `docs/liens.json`. */
export function fichierReleve(): string {
	return path.resolve(process.env.IMPULSER_LIENS || path.join('docs', 'liens.json'));
}

/** The report, or undefined when the links were never checked. Throws in French on a damaged file. */
export function readReleve(fichier: string = fichierReleve()): ReleveLiens | undefined {
	if (!existsSync(fichier)) return undefined;
	try {
		return releveLiensSchema.parse(JSON.parse(readFileSync(fichier, 'utf8')));
	} catch {
		throw new Error(
			`« ${fichier} » ne peut pas être lu : supprimez-le, puis relancez npm run liens.`,
		);
	}
}

export function writeReleve(releve: ReleveLiens, fichier: string = fichierReleve()): void {
	writeFileSync(fichier, `${JSON.stringify(releve, null, '\t')}\n`);
}
