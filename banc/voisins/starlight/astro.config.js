import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://exemple.fr',
	integrations: [
		starlight({ title: 'Fiches', locales: { root: { label: 'Français', lang: 'fr' } } }),
	],
});
