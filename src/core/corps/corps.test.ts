import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Nodes } from 'mdast';
import { type Contenu, toTexte } from '../arbre.ts';
import { convertContenus } from './contenus.ts';
import type { Contexte, FichierVoisin } from './contexte.ts';
import { type Corps, parseCorps } from './index.ts';
import { convertLignes } from './lignes.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);
const VOISINS = new Map<string, FichierVoisin>([
	['image.png', { nom: 'image.png', taille: 8, debut: PNG }],
	['guide.odt', { nom: 'guide.odt', taille: 8, debut: new Uint8Array(8) }],
]);

const lire = (mdx: string): Corps => parseCorps(mdx, 1, 'f', '/outils/temoin/', VOISINS);
const dire = (mdx: string): string[] =>
	lire(mdx).diagnostics.map((d) => `${d.ligne}:${d.colonne} ${d.id}`);

/** The tree of a text that has no fault. */
function arbre(mdx: string): Contenu[] {
	const corps = lire(mdx);
	assert.deepEqual(corps.diagnostics, []);
	return corps.arbre.contenu;
}
const t = (valeur: string) => ({ type: 'texte', valeur });
const p = (...enfants: unknown[]) => ({ type: 'paragraphe', enfants });

describe('the tree of each construct', () => {
	for (const [nom, mdx, attendu] of [
		['paragraph', "C'est l'été", p(t('C’est l’été'))],
		['strong', '**a**', p({ type: 'fort', enfants: [t('a')] })],
		['emphasis', '*a*', p({ type: 'italique', enfants: [t('a')] })],
		['deletion', '~~a~~', p({ type: 'barre', enfants: [t('a')] })],
		['single tilde', 'a ~ b', p(t('a ~ b'))],
		['inline code, untouched', '`l\'a "b"`', p({ type: 'code-ligne', valeur: 'l\'a "b"' })],
		['line break', 'a\\\nb', p(t('a'), { type: 'saut' }, t('b'))],
		['soft line end', 'a\nb', p(t('a b'))],
		['quote', '> a', { type: 'citation', enfants: [p(t('a'))] }],
		['rule', '***', { type: 'filet' }],
		['code block, untouched', "```js\nl'a...\n```", { type: 'code', valeur: "l'a..." }],
		['heading', '## Été', { type: 'titre', niveau: 2, id: 'ete', enfants: [t('Été')] }],
		[
			'link',
			'[a](https://exemple.fr)',
			p({ type: 'lien', href: 'https://exemple.fr/', enfants: [t('a')] }),
		],
		[
			'reference',
			'[a][B]\n\n[b]: /outils/',
			p({ type: 'lien', href: '/outils/', enfants: [t('a')] }),
		],
		['relative link', '[a](../x/)', p({ type: 'lien', href: '/outils/x/', enfants: [t('a')] })],
		['image', "![l'été](./image.png)", p({ type: 'image', fichier: 'image.png', alt: 'l’été' })],
		['comment', 'a{/* caché */}b', p(t('a'), t('b'))],
	] as const)
		test(nom, () => assert.deepEqual(arbre(mdx)[0], attendu));

	test('list, with its first number and its boxes', () => {
		assert.deepEqual(arbre('3. a\n4. b\n   - [x] c\n   - [ ] d')[0], {
			type: 'liste',
			ordonnee: true,
			debut: 3,
			elements: [
				{ coche: null, enfants: [p(t('a'))] },
				{
					coche: null,
					enfants: [
						p(t('b')),
						{
							type: 'liste',
							ordonnee: false,
							debut: 1,
							elements: [
								{ coche: true, enfants: [p(t('c'))] },
								{ coche: false, enfants: [p(t('d'))] },
							],
						},
					],
				},
			],
		});
	});
	test('table, with alignments, and short lines made whole', () => {
		assert.deepEqual(arbre('| a | b |\n| :-: | --: |\n| c |\n| d | e |')[0], {
			type: 'tableau',
			alignements: ['centre', 'droite'],
			entetes: [[t('a')], [t('b')]],
			lignes: [
				[[t('c')], []],
				[[t('d')], [t('e')]],
			],
		});
	});
});

describe('ids of headings', () => {
	const ids = (mdx: string): string[] =>
		arbre(mdx).flatMap((n) => (n.type === 'titre' ? [n.id] : []));
	test('come from the text, each once', () => {
		assert.deepEqual(ids('## Été\n\n## Été\n\n## Été !'), ['ete', 'ete-2', 'ete-3']);
	});
	test('do not meet those of the page’s own frame, nor start with a digit', () => {
		assert.deepEqual(ids('## Sources\n\n## Source\n\n## Note 1\n\n## 2 jours\n\n## 🚀'), [
			'sources',
			'partie-source',
			'partie-note-1',
			'partie-2-jours',
			'partie',
		]);
	});
	test('a numbered id does not fall on an existing one', () => {
		assert.deepEqual(ids('## a\n\n## a-2\n\n## a'), ['a', 'a-2', 'a-3']);
	});
	test('levels go down one by one, and up as one likes', () => {
		assert.deepEqual(dire('## a\n\n### b\n\n#### c\n\n## d'), []);
		assert.deepEqual(dire('### a'), ['1:1 titre-saut-de-niveau']);
		assert.deepEqual(dire('## a\n\n##### b'), ['3:1 titre-saut-de-niveau']);
	});
	test('a heading inside a bloc does not change the level outside', () => {
		assert.deepEqual(dire('## a\n\n<Astuce>\n### b\n</Astuce>\n\n#### c'), [
			'7:1 titre-saut-de-niveau',
		]);
	});
});

describe('footnotes', () => {
	test('are numbered in the order of their first call, called twice or not', () => {
		const { arbre: lu, diagnostics } = lire('a[^z] b[^y] c[^z]\n\n[^y]: deux\n\n[^z]: un');
		assert.deepEqual(diagnostics, []);
		const [paragraphe] = lu.contenu;
		assert.ok(paragraphe?.type === 'paragraphe');
		const appels = paragraphe.enfants.flatMap((n) => (n.type === 'appel-note' ? [n.numero] : []));
		assert.deepEqual(appels, [1, 2, 1]);
		assert.deepEqual(
			lu.notes.map((n) => toTexte(n).trim()),
			['un', 'deux'],
		);
	});
	test('that nobody calls are left out, those that do not exist are reported', () => {
		assert.deepEqual(lire('a\n\n[^x]: jamais').arbre.notes, []);
		assert.deepEqual(dire('🚀 un[^x] et [deux][y]'), [
			'1:5 note-introuvable',
			'1:13 note-introuvable',
		]);
		assert.deepEqual(dire('un \\[^x] et \\[deux]\\[y]'), []);
	});
	test('named like a prototype are notes like others', () => {
		const { arbre: lu, diagnostics } = lire('a[^__proto__]\n\n[^__proto__]: note');
		assert.deepEqual(diagnostics, []);
		assert.equal(lu.notes.length, 1);
	});
});

describe('blocs', () => {
	const astuce = (...enfants: unknown[]) => ({
		type: 'bloc',
		nom: 'Astuce',
		attributs: {},
		enfants,
	});
	test('on one line stand for themselves', () => {
		assert.deepEqual(arbre('<Astuce>a</Astuce>')[0], astuce(p(t('a'))));
	});
	test('hold Markdown', () => {
		const [bloc] = arbre('<Astuce>\n- a\n\n> b\n</Astuce>');
		assert.ok(bloc?.type === 'bloc');
		assert.deepEqual(
			bloc.enfants.map((e) => e.type),
			['liste', 'citation'],
		);
	});
	test('stand inside a list or a quote', () => {
		assert.deepEqual(dire('- a\n\n  <Astuce>\n  b\n  </Astuce>'), []);
		assert.deepEqual(dire('> <Astuce>\n> b\n> </Astuce>'), []);
	});
	test('inside a sentence, those of a sentence only', () => {
		assert.deepEqual(dire('a<Source cle="x" /> b'), []);
		assert.deepEqual(dire('a <Astuce>b</Astuce> c'), ['1:3 bloc-mal-place']);
	});
	test('give their sources and places to be checked', () => {
		const { renvois } = lire(
			'<Exemple commune="34144" source="s">\nb<Source cle="x" />\n</Exemple>',
		);
		assert.deepEqual(
			renvois.map((r) => [r.genre, r.valeur]),
			[
				['commune', '34144'],
				['source', 's'],
				['source', 'x'],
			],
		);
	});
});

describe('what is refused is told where it stands, and left out', () => {
	for (const [mdx, ...attendus] of [
		['a {b} c', '1:3 mdx-expression'],
		['🚀 {b}', '1:3 mdx-expression'],
		['a <b>c</b>', '1:3 html-interdit'],
		['Un <br> deux', '1:4 html-interdit'],
		['import a\nsuite', '1:1 mdx-import'],
		['Un { ouvert\n\nfin\n\nfin', '1:4 mdx-syntaxe'],
		['<Astuce>\na\n\n## b\n\nc', '1:1 mdx-syntaxe'],
		['a <= b\n\n```\ncode\n```', '1:3 mdx-syntaxe'],
		['a &#x202E; b', '1:1 caractere-interdit'],
		[
			'![a](./image.png "&#x202E;")\n\n![&#x202E;](./image.png)',
			'1:1 titre-perdu',
			'3:1 caractere-interdit',
		],
		['| a |  |\n| - | - |', '1:1 tableau-sans-entete'],
		['```\nsans fin', '1:1 code-non-ferme'],
		['[Un plan](./plan%.png)', '1:1 lien-interdit'],
		['[Un plan](./plan%.svg)', '1:1 lien-interdit'],
		['![Un plan][p]\n\n[p]: ./plan%.svg', '1:1 image-adresse'],
	] as const)
		test(JSON.stringify(mdx), () => assert.deepEqual(dire(mdx), attendus));

	test('a refused link leaves its text', () => {
		assert.equal(toTexte(lire('[clic](javascript:a)').arbre.contenu).trim(), 'clic');
	});
	test('files and links of the text are listed', () => {
		const corps = lire('![a](./image.png) [b](guide.odt) [c](/actions/x/) [d](#été)');
		assert.deepEqual(corps.fichiers, ['image.png', 'guide.odt']);
		assert.deepEqual(
			corps.renvois.map((r) => r.valeur),
			['/actions/x/', '#ete'],
		);
	});
	test('a page or a script beside the sheet cannot be linked to', () => {
		for (const nom of ['evil.html', 'evil.js', 'evil.svg', 'fiche.mdx', 'guide.ODT'])
			assert.deepEqual(dire(`[a](./${nom})`), ['1:1 fichier-inattendu'], nom);
		assert.deepEqual(dire('[a](./autre.odt)'), ['1:1 fichier-introuvable']);
	});
	test('a node that no rule knows: syntaxe-inconnue', () => {
		const dits: string[] = [];
		const contexte = {
			contenus: () => [],
			lignes: () => [],
			report: (id: string) => dits.push(id),
		} as unknown as Contexte;
		const inconnu = { type: 'yaml', value: 'a' } as Nodes;
		assert.deepEqual(convertContenus([inconnu], contexte), []);
		assert.deepEqual(convertLignes([inconnu, { type: 'html', value: '<b>' }], contexte), []);
		assert.deepEqual(dits, ['syntaxe-inconnue', 'syntaxe-inconnue', 'html-interdit']);
	});
});
