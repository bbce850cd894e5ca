/** The scripts of the tools that open from a key: each in one piece, classic, which takes from nothing. */
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { OUTILS } from '../../renderers/hors-ligne/outils.ts';
import { fichierScript } from './outils-seuls.ts';

/** The press asks the site for its files: a tool on a key is without. */
const SANS_PRESSE: Plugin = {
	name: 'sans-presse',
	load: (id) =>
		path.normalize(id).endsWith(path.join('imprimerie', 'atelier.ts'))
			? 'export const composePapier = () => Promise.reject(new Error("sans réseau"));'
			: undefined,
};

/** Writes them all into `dossier`. Throws when one does not compile. */
export async function writeScriptsOutils(dossier: string): Promise<void> {
	for (const { script } of OUTILS)
		await build({
			configFile: false,
			envDir: false,
			publicDir: false,
			plugins: [SANS_PRESSE],
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
