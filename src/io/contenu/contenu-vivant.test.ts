import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDuContenu, toRoute } from './contenu-vivant.ts';

test('the pages follow the files of the content, not their neighbours nor traces of editors', () => {
	const suivi = (fichier: string) => isDuContenu('/commun/content', fichier);
	for (const vrai of [
		'/commun/content/outils/a/fiche.mdx',
		'/commun/content/structures/b.yaml',
		'/commun/content',
	])
		assert.ok(suivi(vrai), vrai);
	for (const faux of [
		'/commun/content/outils/a/.~lock.guide.odt#',
		'/commun/content/outils/a/fiche.mdx~',
		'/commun/content/outils/a/.fiche.mdx.swp',
		'/commun/content/__MACOSX/outils/a/fiche.mdx',
		'/commun/content-ancien/outils/a/fiche.mdx',
		'/commun/src/site.ts',
	])
		assert.ok(!suivi(faux), faux);
});

test('a file beside a sheet is asked for as its route is, and nothing else is', () => {
	for (const [adresse, route] of [
		['/outils/arpentage/plan.png', '/outils/arpentage/plan.png/'],
		['/outils/arpentage/fiche.mdx?v=2', '/outils/arpentage/fiche.mdx/?v=2'],
		['/outils/arpentage/', '/outils/arpentage/'],
		['/outils/arpentage', '/outils/arpentage'],
		['/_impulser/a/b.css', '/_impulser/a/b.css'],
		['/src/styles/base.css', '/src/styles/base.css'],
		['/@id/x.ts', '/@id/x.ts'],
		['//', '//'],
		['/%', '/%'],
	] as const)
		assert.equal(toRoute(adresse), route);
});
