import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { fromXml } from 'xast-util-from-xml';
import { readCorpus } from '../../../tests/contenu.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { findAll } from '../../core/formats/xml.ts';
import { renderEncart, renderOembed, STYLE_ENCART } from './encart.ts';
import { buildPlan, renderRobots } from './plan.ts';

const SITE = 'https://impulser.example/commun';
const catalogue = readCorpus();
const [fiche] = listFiches(catalogue);
assert.ok(fiche);

describe('the sitemap', () => {
	const locsOf = (xml: string): string[] =>
		findAll(fromXml(xml), 'loc').map(({ children: [texte] }) =>
			texte?.type === 'text' ? texte.value : '',
		);
	test('is one file, which has every page that search engines are shown, and no other', () => {
		const plan = buildPlan(catalogue, SITE);
		assert.deepEqual([...plan.keys()], ['/sitemap.xml']);
		const locs = locsOf(plan.get('/sitemap.xml') ?? '');
		assert.equal(new Set(locs).size, locs.length);
		for (const { page } of listFiches(catalogue)) assert.ok(locs.includes(SITE + page), page);
		for (const { de } of catalogue.redirections) assert.ok(!locs.includes(`${SITE}/${de}/`), de);
		for (const loc of locs) assert.doesNotMatch(loc, /\/(?:mairie|deroule|admin|par)\//);
	});
	test('is cut in parts beyond what the protocol takes, with an index', () => {
		const entier = locsOf(buildPlan(catalogue, SITE).get('/sitemap.xml') ?? '');
		const plan = buildPlan(catalogue, SITE, 100);
		const [index = '', ...parts] = [...plan.values()];
		assert.deepEqual(
			locsOf(index),
			[...plan.keys()].slice(1).map((nom) => SITE + nom),
		);
		assert.deepEqual(parts.flatMap(locsOf), entier);
	});
	test('is named by robots.txt', () => {
		assert.equal(renderRobots(SITE), `User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap.xml\n`);
	});
});

describe('a sheet shown elsewhere', () => {
	const titre = '</title><script>alert(1)</script> & "x"';
	const mechante = { ...fiche, donnees: { ...fiche.donnees, titre } } as typeof fiche;
	test('is told by oEmbed, without HTML', () => {
		const dit = JSON.parse(renderOembed(mechante, undefined, SITE));
		assert.equal(dit.type, 'link');
		assert.equal(dit.title, titre);
		assert.equal(dit.html, undefined);
		assert.equal(dit.url, SITE + fiche.page);
	});
	test('is a page without script, whose words are words', () => {
		const html = renderEncart(mechante, SITE, 'x');
		assert.ok(html.length < 2500);
		const arbre = JSON.stringify(fromHtml(html));
		assert.doesNotMatch(arbre, /"tagName":"script"/);
		assert.equal(arbre.match(/"tagName":"(?:a|iframe|img|link)"/g)?.length, 2);
		assert.doesNotMatch(STYLE_ENCART, /[<>&]/);
	});
});
