/** The scripts of the tools that open from a key: each in one piece, classic, which takes from nothing. */
import path from 'node:path';
import { build } from 'vite';
import { OUTILS } from '../../renderers/hors-ligne/outils.ts';
import { fichierScript } from './outils-seuls.ts';

/** Writes them all into `dossier`. Throws when one does not compile. */
export async function writeScriptsOutils(dossier: string): Promise<void> {
	for (const { script } of OUTILS)
		await build({
			configFile: false,
			envDir: false,
			publicDir: false,
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
