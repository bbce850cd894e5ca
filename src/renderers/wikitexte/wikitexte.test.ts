import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readBase, readCorpus } from '../../../tests/contenu.ts';
import { CONTEXTE_WIKI, listTout } from '../../../tests/outils/wiki.ts';
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { createSite } from '../../vues/site.ts';
import { paragraphe } from '../papier/papier.ts';
import { renderBlocs, renderEtapes } from './blocs.ts';
import { renderPage } from './fiche.ts';
import { guardDebut, guardTitre, inerte, writeAdresse } from './inerte.ts';
import { PROFILS } from './profils.ts';
import { titleFiches, toTitre } from './titres.ts';

const corpus = createSite(readCorpus());

/** The same catalogue, one of its sheets changed. */
function withFiche(catalogue: Catalogue, change: (fiche: Fiche) => object): Catalogue {
	const [fiche] = catalogue.outils.values();
	assert.ok(fiche);
	const autre = { ...fiche, donnees: { ...fiche.donnees, ...change(fiche) } } as typeof fiche;
	return { ...catalogue, outils: new Map([[fiche.id, autre]]) };
}

for (const profil of PROFILS)
	test(`a sheet as a page of a wiki, in the profile ${profil.id}`, () => {
		const catalogue = readBase();
		const site = createSite(catalogue);
		const titres = titleFiches(listFiches(catalogue));
		const pages = listFiches(catalogue).map((fiche) =>
			renderPage(site, fiche, { donnees: CONTEXTE_WIKI, profil, titres }),
		);
		const attendu = `tests/mediawiki/pages-${profil.id}.wikitext`;
		const lu = pages.join('<!-- page -->\n');
		assert.equal(lu, readFileSync(attendu, 'utf8'));
	});

test('signs of a wiki are entities, wherever they stand', () => {
	for (const [texte, attendu] of [
		['a | b', 'a &#x7C; b'],
		['{{x}} [[y]]', '&#123;&#123;x&#125;&#125; &#91;&#91;y&#93;&#93;'],
		["l'eau, l''eau, 'x'", "l'eau, l&#39;&#39;eau, 'x&#39;"],
		[
			'a ~~~~ __TOC__ !! -{b}-',
			'a &#126;&#126;&#126;&#126; &#95;&#95;TOC&#95;&#95; &#33;&#33; &#45;&#123;b&#125;-',
		],
		['voir https://a.fr et tel:1', 'voir https&#58;&#47;&#47;a.fr et tel&#58;1'],
		['ISBN 2, RFC 3', 'I&#83;BN 2, R&#70;C 3'],
		['<b>&lt;', '&lt;b&gt;&amp;lt;'],
		['e\u0301\u0000\u007f\ud800 \u2028b', 'é� b'],
	] as const)
		assert.equal(inerte(texte), attendu, texte);
	for (const signe of ['*', '#', ':', ';', '=', '!', '+', '-', ' *'])
		assert.match(guardDebut(`${signe} a`), /^&#\d+; a$/);
	assert.equal(guardTitre('= a ='), '&#61; a &#61;');
	assert.equal(
		writeAdresse("https://a.fr/é[b]|c'd__e~~f?x={y}"),
		'https://a.fr/%C3%A9%5Bb%5D%7Cc%27d%5F%5Fe%7E%7Ef?x=%7By%7D',
	);
});

test('the texts that Semantic MediaWiki broke are written so that it breaks none', () => {
	const cas: { position: string; piege: string }[] = JSON.parse(
		readFileSync('tests/mediawiki/semantic-mediawiki.json', 'utf8'),
	);
	assert.equal(cas.length, 45);
	for (const { position, piege } of cas) {
		const autres = [['a']];
		const wiki = renderBlocs(
			[
				{
					b: 'tableau',
					alignements: [],
					legende: position === 'legende' ? piege : 'x',
					entetes: position === 'entete' ? [[piege]] : autres,
					lignes: [position === 'cellule' ? [[piege]] : autres],
				},
			],
			{ etapes: renderEtapes },
		);
		const barres = [...wiki.matchAll(/\|/gu)].length;
		assert.equal(barres, '{||+|-!|-||}'.match(/\|/gu)?.length, wiki);
		assert.ok(!wiki.includes('&#124;'), wiki);
		assert.equal(wiki.split('&#x7C;').length, piege.split('|').length, wiki);
	}
});

test('no export holds what a wiki gives back as a bar, nor <nowiki>', () => {
	for (const [chemin, texte] of listTout(corpus)) {
		assert.ok(!/#124;|nowiki/u.test(texte), chemin);
		assert.doesNotMatch(texte, /undefined|\[object/u, chemin);
	}
});

test('properties hold no entity: Semantic MediaWiki would keep it as it is written', () => {
	const [, dokit] = PROFILS;
	assert.ok(dokit);
	const titres = titleFiches(listFiches(corpus.catalogue));
	for (const fiche of listFiches(corpus.catalogue)) {
		const page = renderPage(corpus, fiche, { donnees: CONTEXTE_WIKI, profil: dokit, titres });
		for (const champ of Object.keys(dokit.proprietes)) {
			const [, valeur = ''] = new RegExp(`^\\|${champ}=(.*)$`, 'mu').exec(page) ?? [];
			assert.doesNotMatch(valeur, /&#|&[a-z]+;/u, `${fiche.ref} ${champ}`);
		}
	}
});

test('contact stays on the page of its sheet', () => {
	const contact = {
		nom: 'Secrétariat',
		courriel: 'secretariat@lavoir.fr',
		telephone: '01 23 45 67 89',
	};
	const site = createSite(
		withFiche(corpus.catalogue, () => ({ contact: { ...contact, consentement: true } })),
	);
	assert.match(
		JSON.stringify(site.vueOf([...site.catalogue.outils.values()][0] as Fiche)),
		/lavoir\.fr/u,
	);
	for (const [chemin, texte] of listTout(site))
		assert.doesNotMatch(texte, /lavoir\.fr|01 23 45 67 89|0123456789/u, chemin);
});

test('titles are taken by any wiki, and no two are alike', () => {
	for (const [titre, attendu] of [
		['Aide : à [tous] {les} #1 | x', 'Aide – à (tous) (les) ＃1 / x'],
		['une : autre', 'Une : autre'],
		[':_a__b ', 'A b'],
		['./..', '·/··'],
		['50%20 &amp; ~~~~', '50％20 ＆amp; ~~'],
		['\u202e', 'Sans titre'],
		['é'.repeat(300), 'É'.repeat(1) + 'é'.repeat(99)],
	] as const)
		assert.equal(toTitre(titre), attendu, titre);
	const fiches = [
		['outils', 'a', 'Même titre'],
		['outils', 'b', 'même Titre'],
		['actions', 'c', 'Même titre'],
		['actions', 'd', 'Glossaire d’Impulser'],
	].map(([famille, id, titre]) => ({
		famille,
		id,
		page: `/${famille}/${id}/`,
		donnees: { titre },
	}));
	assert.deepEqual(
		[...titleFiches(fiches as unknown as Fiche[], ['Glossaire d’Impulser']).values()],
		[
			'Même titre (outils, a)',
			'Même Titre (outils, b)',
			'Même titre (fiche action)',
			'Glossaire d’Impulser (fiche action)',
		],
	);
});

test('a list that holds more than lines is written with elements', () => {
	const code = { b: 'code', v: 'a | b\n<c>' } as const;
	const dire = (x: Parameters<typeof renderBlocs>[0]) => renderBlocs(x, { etapes: renderEtapes });
	assert.equal(
		dire([{ b: 'liste', ordonnee: true, debut: 3, elements: [{ x: [paragraphe(['a']), code] }] }]),
		'<ol start="3">\n<li>a\n\n<pre>\na | b\n&lt;c&gt;</pre>\n</li>\n</ol>',
	);
	assert.equal(
		dire([
			{
				b: 'liste',
				elements: [
					{
						coche: true,
						x: [
							paragraphe(['a']),
							paragraphe(['b']),
							{ b: 'liste', ordonnee: true, elements: [{ x: [paragraphe(['* c'])] }] },
						],
					},
				],
			},
		]),
		'* ☑ a<br />b\n*# &#42; c',
	);
});
