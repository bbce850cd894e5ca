/** The scripts of the tools that open from a key: each in one piece, classic, which takes from nothing. */
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { OUTILS } from '../../renderers/hors-ligne/outils.ts';
import { fichierScript } from './outils-seuls.ts';

/** What asks the site for the press, and what it exports: a tool on a key is without, and shows no way to it. */
const SANS_PRESSE: Readonly<Record<string, string>> = {
	'imprimerie/atelier.ts': 'composePapier',
	'exposition/affiches.ts': 'saveAffiches',
};

const sansPresse: Plugin = {
	name: 'sans-presse',
	load: (id) => {
		const chemin = path.normalize(id).split(path.sep).slice(-2).join('/');
		const nom = SANS_PRESSE[chemin];
		return nom && `export const ${nom} = () => Promise.reject(new Error("sans réseau"));`;
	},
};

/** Writes them all into `dossier`. Throws when one does not compile. */
export async function writeScriptsOutils(dossier: string): Promise<void> {
	for (const { script } of OUTILS)
		await build({
			configFile: false,
			envDir: false,
			publicDir: false,
			plugins: [sansPresse],
			logLevel: 'warn',
			define: { 'process.env.NODE_ENV': '"production"' },
			build: {
				outDir: dossier,
				emptyOutDir: false,
				lib: {
					entry: path.resolve('src/navigateur', script, 'page.ts'),
					formats: ['iife'],
					name: 'outil',
					fileName: () => path.basename(fichierScript(dossier, script)),
				},
				rolldownOptions: { output: { codeSplitting: false } },
			},
		});
}
