import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { defineMdastPlugin } from 'satteri';
import { applyTypographie } from './src/core/texte/typographie.ts';
import { moteurDesPages } from './src/io/construction/adaptateur.ts';
import { listCode } from './src/io/construction/code.ts';
import { contenuVivant } from './src/io/contenu/contenu-vivant.ts';
import { buildFeuille } from './src/vues/identite/pictogrammes.ts';

// The editorial pages (src/pages/*.mdx) get the same French typography as the sheets.
const typographie = defineMdastPlugin({
	name: 'typographie',
	text(noeud, contexte) {
		const value = applyTypographie(noeud.value);
		if (value !== noeud.value) contexte.replaceNode(noeud, { type: 'text', value });
	},
});

// What every page brings: one file rather than ten small ones, each asked for apart. Not what asks for it, which
// would need more of the bundler, nor the notes, which wide screens alone fetch.
const ENTREE = 'src/navigateur/cadre/index.ts';
const A_PART = new Set([ENTREE, 'src/navigateur/fiche/notes-marge.ts']);
const CADRE = new Set(
	listCode([ENTREE])
		.filter((f) => !A_PART.has(f))
		.map((f) => path.resolve(f)),
);
const isDuCadre = (id) => CADRE.has(path.normalize(id.split('?')[0]));

// Astro keeps these two from the settings of the project; a plugin may still say them.
const scripts = {
	name: 'scripts-des-pages',
	configEnvironment: (nom) =>
		nom === 'client'
			? {
					build: {
						modulePreload: false,
						rolldownOptions: {
							output: { codeSplitting: { groups: [{ name: 'cadre', test: isDuCadre }] } },
						},
					},
				}
			: undefined,
};

// A script that is fetched later brings no style sheet here: nothing is to be fetched with it.
const chargement = {
	name: 'chargement-des-scripts',
	enforce: 'pre',
	load: (id) =>
		id === '\0vite/preload-helper.js'
			? 'export const __vitePreload = (load) => load();'
			: undefined,
};

// In a browser, this library writes into an element of the page: the policy of the pages refuses it.
const entites = {
	name: 'entites',
	enforce: 'pre',
	load: (id) =>
		/decode-named-character-reference\/index\.dom\.js$/.test(id.replaceAll('\\', '/'))
			? `export * from ${JSON.stringify(path.resolve('src/navigateur/entites.ts'))};`
			: undefined,
};

// The drawings of src/vues/identite/pictogrammes.ts, for the cards of a list.
const pictogrammes = {
	name: 'pictogrammes',
	resolveId: (id) => (id === 'virtual:pictogrammes.css' ? '/pictogrammes.css' : undefined),
	load: (id) => (id === '/pictogrammes.css' ? buildFeuille() : undefined),
};

export default defineConfig({
	site: process.env.SITE || undefined,
	base: process.env.BASE || '/',
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	server: { host: 'localhost' },
	output: 'server',
	adapter: moteurDesPages(),
	integrations: [mdx(), contenuVivant()],
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ mdastPlugins: [typographie], features: { smartPunctuation: false } }),
	},
	// Files only: io/construction/write-feuilles.ts puts the small sheets into the pages, where the policy says so.
	build: { inlineStylesheets: 'never', assets: '_impulser' },
	vite: {
		build: {
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 2000,
		},
		plugins: [scripts, chargement, entites, pictogrammes],
	},
	// Images are made ready by io/contenu/images, whatever the page.
	image: { service: passthroughImageService() },
});
