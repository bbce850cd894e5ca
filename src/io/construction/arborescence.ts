/** Files of a folder, whatever their depth. */
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file under that folder, by path from where it is called, sorted; links are not followed. */
export const listFichiers = (dossier: string): string[] =>
	readdirSync(dossier, { recursive: true, withFileTypes: true })
		.filter((e) => e.isFile())
		.map((e) => path.join(e.parentPath, e.name))
		.sort();

/** The folders of one tree, each made once: to ask the disk for one that is there costs as much as a file. */
export class Dossiers {
	private readonly faits = new Set<string>();

	/** Sees to it that the folder of a file is there. */
	prepare(fichier: string): void {
		const dossier = path.dirname(fichier);
		if (this.faits.has(dossier)) return;
		mkdirSync(dossier, { recursive: true });
		for (let d = dossier; !this.faits.has(d) && d !== path.dirname(d); d = path.dirname(d))
			this.faits.add(d);
	}
}

/** Changes when a file is written again, even in place; undefined without the file. */
export function etatOf(fichier: string): string | undefined {
	const etat = statSync(fichier, { bigint: true, throwIfNoEntry: false });
	return etat && `${etat.size} ${etat.mtimeNs} ${etat.ino}`;
}
