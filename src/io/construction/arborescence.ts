/** Files of a folder, whatever their depth. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file under that folder, by path from where it is called, sorted; links are not followed. */
export const listFichiers = (dossier: string): string[] =>
	readdirSync(dossier, { recursive: true, withFileTypes: true })
		.filter((e) => e.isFile())
		.map((e) => path.join(e.parentPath, e.name))
		.sort();
