/** What turns data into a PDF: a change there makes every PDF anew. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { digestFichiers } from '../construction/cache-fichiers.ts';
import { DOSSIER_MODELES } from './compositeur.ts';
import { listPolices } from './polices.ts';

const CODE = [
	'src/io/papier/compositeur.ts',
	'src/io/papier/compact-pdf.ts',
	'src/io/papier/polices.ts',
	'node_modules/@myriaddreamin/typst-ts-node-compiler/package.json',
];

/** Changes with the templates, the fonts, the compiler and what surrounds it. */
export function digestMoteur(): string {
	const modeles = readdirSync(DOSSIER_MODELES)
		.sort()
		.map((nom) => path.join(DOSSIER_MODELES, nom));
	return digestFichiers([...modeles, ...CODE, ...listPolices()]);
}
