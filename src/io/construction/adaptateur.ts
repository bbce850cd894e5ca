/**
 * The pages compiled as a server has them, one function from an address to a page: the content may change,
 * they stay. The build asks it for every address of the site; nothing else ever runs it
 * (docs/decisions/0026-compiler-une-fois.md).
 */
import path from 'node:path';
import type { AstroIntegration } from 'astro';

const NOM = 'impulser-moteur';

export function moteurDesPages(): AstroIntegration {
	return {
		name: NOM,
		hooks: {
			'astro:config:done': ({ setAdapter }) =>
				setAdapter({
					name: NOM,
					serverEntrypoint: path.resolve('src/io/construction/entree-moteur.ts'),
					entrypointResolution: 'auto',
					adapterFeatures: { buildOutput: 'server' },
					supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable' },
				}),
		},
	};
}
