/** What turns data into a PDF: a change there makes every PDF anew. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { digestCode } from '../construction/code.ts';
import { DOSSIER_MODELES } from './compositeur.ts';
import { listPolices } from './polices.ts';

/** Where the code of a PDF begins: what the worker threads run. */
export const CODE_PDF = ['src/io/papier/compositeur.ts'];

/** Changes with the templates, the fonts, the compiler and what surrounds it. */
export function digestTypographe(): string {
	const modeles = readdirSync(DOSSIER_MODELES)
		.sort()
		.map((nom) => path.join(DOSSIER_MODELES, nom));
	return digestCode(CODE_PDF, [...modeles, ...listPolices()]);
}
