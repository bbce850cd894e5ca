import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes, Parents } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readBase, readCorpus } from '../../../tests/contenu.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../../core/donnees/contexte.ts';
import { createSite } from '../../vues/site.ts';
import type { BlocPapier, LignePapier } from '../papier/papier.ts';
import { writeBlocs } from './blocs.ts';
import { writeFicheMarkdown } from './index.ts';
import { writeLlms } from './llms.ts';

const CONTEXTE = {
	adresse: 'https://impulser.example',
	date: '2026-11-30',
	licence: LICENCE_DONNEES,
};
const lecteur = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** What another reader sees: the texts of the leaves, in order, spaces as one. */
function readTexte(markdown: string): string {
	const textes: string[] = [];
	const visit = (noeud: Nodes): void => {
		if ('value' in noeud) textes.push(noeud.value);
		if (noeud.type === 'image') textes.push(noeud.alt ?? '');
		if (noeud.type === 'break') textes.push(' ');
		for (const enfant of (noeud as Parents).children ?? []) visit(enfant);
	};
	visit(lecteur.parse(markdown));
	return plain(textes.join(''));
}
const plain = (texte: string): string => texte.replaceAll(/\s+/g, '');

const HOSTILES = [
	...[
		'# titre',
		'- puce',
		'* étoile',
		'+ plus',
		'1. un',
		'2) deux',
		'> cité',
		'---',
		'===',
		'```',
		'~~~',
	],
	...[
		'a * b * c',
		'**gras**',
		'_a_',
		'a_b_c',
		'~~a~~',
		'`code`',
		'[a](b)',
		'![a](b)',
		'[a]: b',
		'[^1]',
	],
	...[
		'<b>',
		'<!-- a -->',
		'&amp;',
		'&#42;',
		'a\\b',
		'a | b',
		'| a |',
		'Attention !',
		'\\',
		'a\nb',
		'    a',
	],
	...['http://exemple.fr', 'moi@exemple.fr', '{a}', '$x$', ':::', '[x] fait', 'a  b', '\u00a0:'],
];

test('a text of a sheet is read as a text, wherever it stands', () => {
	for (const texte of HOSTILES) {
		const lignes: LignePapier[][] = [
			[texte],
			['avant ', texte, ' après'],
			[texte, { i: 'lien', url: 'https://exemple.fr/a(b) c', x: ['lien'] }],
			[{ i: 'fort', x: [texte] }],
			['a', { i: 'italique', x: [texte] }, 'b'],
		];
		for (const x of lignes) {
			const voulu = plain(x.map(toTexte).join(''));
			const dans: BlocPapier[] = [
				{ b: 'paragraphe', x },
				{ b: 'liste', elements: [{ x: [{ b: 'paragraphe', x }] }] },
				{ b: 'citation', x: [{ b: 'paragraphe', x }] },
				{ b: 'tableau', alignements: [''], entetes: [x], lignes: [] },
			];
			for (const bloc of dans)
				assert.equal(readTexte(writeBlocs([bloc])), voulu, writeBlocs([bloc]));
		}
	}
});
const toTexte = (ligne: LignePapier): string =>
	typeof ligne === 'string' ? ligne : 'x' in ligne ? ligne.x.map(toTexte).join('') : '';

test('every sheet of the corpus says its title, its sources, its licence and where it comes from', () => {
	const corpus = readCorpus();
	const { vueOf } = createSite(corpus);
	for (const fiche of listFiches(corpus)) {
		const markdown = writeFicheMarkdown(vueOf(fiche), CONTEXTE);
		const lu = readTexte(markdown);
		assert.ok(lu.startsWith(plain(fiche.donnees.titre)), fiche.ref);
		for (const { contenus } of vueOf(fiche).sections)
			for (const contenu of contenus)
				if (contenu.genre === 'sources')
					for (const { texte } of contenu.sources) assert.ok(lu.includes(plain(texte)), texte);
		assert.ok(markdown.includes('CC BY-SA 4.0'), fiche.ref);
		assert.ok(markdown.includes(`https://impulser.example${fiche.page}`), fiche.ref);
		assert.doesNotMatch(markdown, /undefined|\[object/);
	}
});

test('whom to ask is not in it', () => {
	const base = readBase();
	const [fiche] = listFiches(base);
	assert.ok(fiche);
	const contact = {
		...{ nom: 'Zoé Personne', courriel: 'zoe@exemple.fr', telephone: '01 23 45 67 89' },
		consentement: true as const,
	};
	fiche.donnees.contact = contact;
	const vue = createSite(base).vueOf(fiche);
	assert.match(JSON.stringify(vue), /zoe@exemple/);
	const markdown = writeFicheMarkdown(vue, CONTEXTE);
	for (const dit of Object.values(contact)) assert.ok(!markdown.includes(String(dit)), String(dit));
});

test('llms.txt leads to the Markdown of every sheet', () => {
	const corpus = readCorpus();
	const texte = writeLlms(corpus, 'https://impulser.example');
	for (const { ref } of listFiches(corpus))
		assert.ok(texte.includes(`(https://impulser.example/donnees/v1/fiches/${ref}.md)`), ref);
	assert.match(texte, /^# Impulser\n\n> /);
});
