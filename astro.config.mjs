import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { defineMdastPlugin } from 'satteri';
import { applyTypographie } from './src/core/typographie.ts';
import { contenuVivant } from './src/io/contenu-vivant.ts';
import { dossierAstro } from './src/io/dossiers.ts';

// The editorial pages (src/pages/*.mdx) get the same French typography as the sheets.
const typographie = defineMdastPlugin({
	name: 'typographie',
	text(noeud, contexte) {
		const value = applyTypographie(noeud.value);
		if (value !== noeud.value) contexte.replaceNode(noeud, { type: 'text', value });
	},
});

export default defineConfig({
	site: process.env.SITE || undefined,
	base: process.env.BASE || '/',
	trailingSlash: 'always',
	cacheDir: dossierAstro(),
	devToolbar: { enabled: false },
	server: { host: 'localhost' },
	integrations: [mdx(), contenuVivant()],
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ mdastPlugins: [typographie], features: { smartPunctuation: false } }),
	},
	// The security policy of the pages allows no inline style or script: everything is a file.
	build: { inlineStylesheets: 'never', assets: '_impulser' },
	vite: {
		build: {
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 2000,
			modulePreload: false,
		},
	},
	experimental: { incrementalBuild: true },
});
