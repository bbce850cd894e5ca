/** The examples of CommonMark, and some of GFM: what a sheet says is shown, or its loss is told. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { parseCorps } from '../src/core/corps/index.ts';
import type { Diagnostic } from '../src/core/diagnostics.ts';
import { toHast } from '../src/renderers/html/index.ts';

interface Exemple {
	markdown: string;
	html: string;
	section: string;
	number: number;
}
// The package of the examples knows `require` alone.
const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: Exemple[] };
const EXEMPLES = tests.map(({ markdown, html, ...reste }) => ({
	...{ ...reste, markdown: markdown.replaceAll('→', '\t'), html: html.replaceAll('→', '\t') },
}));

const htmlOf = (number: number): string => EXEMPLES.find((e) => e.number === number)?.html ?? '';

function read(markdown: string): { diagnostics: Diagnostic[]; html: Root } {
	const { arbre, diagnostics } = parseCorps(markdown, 1, 'x.mdx', '/outils/x/', new Map());
	const html = toHast(arbre, {
		...{ base: '', dossier: '/outils/x/', sources: new Map(), communes: new Map() },
	});
	return { diagnostics, html };
}
const isRefuse = ({ diagnostics }: { diagnostics: Diagnostic[] }): boolean =>
	diagnostics.some(({ severite }) => severite === 'erreur');

/** Letters and digits in their order: signs are those of Markdown, or become those of French. */
function lettersOf(noeud: Root | Root['children'][number]): string {
	if (noeud.type === 'text') return noeud.value.replaceAll(/[^\p{L}\p{N}]/gu, '');
	if (noeud.type === 'element' && noeud.tagName === 'img')
		return String(noeud.properties.alt ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');
	return 'children' in noeud ? noeud.children.map(lettersOf).join('') : '';
}

/** In MDX a line that begins with four spaces is no code: these say something else, which is shown whole too. */
const SANS_CODE_EN_RETRAIT: Readonly<Record<number, string>> = {
	36: 'föfö',
	211: 'foo',
	289: 'AparagraphwithtwolinesindentedcodeAblockquote',
	313: 'abc',
};

describe('each example of CommonMark', () => {
	const lus = EXEMPLES.map((exemple) => ({ ...exemple, ...read(exemple.markdown) }));
	test('is shown whole, or refused at its place with a sentence', () => {
		assert.ok(lus.length > 600);
		for (const { number, section, diagnostics, markdown } of lus)
			for (const { ligne, colonne, message, aide } of diagnostics) {
				const dit = `${number} (${section})`;
				assert.ok(ligne >= 1 && ligne <= markdown.split('\n').length + 1, dit);
				assert.ok(colonne >= 1 && message.endsWith('.') && aide.endsWith('.'), dit);
			}
	});
	test('loses none of its letters when it is accepted', () => {
		const acceptes = lus.filter((lu) => !isRefuse(lu));
		assert.ok(acceptes.length > 450, `${acceptes.length} are accepted`);
		for (const { number, section, html, ...exemple } of acceptes)
			assert.equal(
				lettersOf(html),
				SANS_CODE_EN_RETRAIT[number] ?? lettersOf(fromHtml(htmlOf(number), { fragment: true })),
				`${number} (${section}) : ${exemple.markdown}`,
			);
	});
	test('has the titles of its links told, since no page shows them', () => {
		const titres = lus.filter(
			(lu) =>
				!isRefuse(lu) && EXEMPLES.some((e) => e.number === lu.number && / title="/.test(e.html)),
		);
		assert.ok(titres.length > 15);
		for (const { number, diagnostics } of titres)
			assert.ok(
				diagnostics.some(({ id }) => id === 'titre-perdu'),
				String(number),
			);
	});
});

describe('what GFM adds', () => {
	const CAS: Readonly<Record<string, [markdown: string, lettres: string, ids?: string[]]>> = {
		'a table': ['| a | b |\n| - | -: |\n| 1 | 2 |', 'ab12'],
		'a row longer than its head': ['| a |\n| - |\n| 1 | 2 |', 'a12'],
		'a bar in a cell': ['| a |\n| - |\n| 1 \\| 2 |', 'a12'],
		'what is struck out': ['~~un~~ et ~deux~', 'unetdeux'],
		boxes: ['- [x] fait\n- [ ] rien', 'faitrien'],
		'an address alone': [
			'Voir www.exemple.fr, https://exemple.fr/a_b.',
			'Voirwwwexemplefrhttpsexemplefrab',
		],
		'a mailbox': ['Écrire à mairie@exemple.fr', 'Écrireàmairieexemplefr'],
		'a note': ['Un fait[^1].\n\n[^1]: Sa note.', 'Unfait1Sanote'],
		'a note that nothing calls': ['Un fait.\n\n[^1]: Sa note.', 'Unfait', ['definition-inutile']],
		'two notes of one name': [
			'Un fait[^1].\n\n[^1]: Sa note.\n\n[^1]: Une autre.',
			'Unfait1Sanote',
			['definition-en-double'],
		],
		'an address that nothing calls': [
			'Un fait.\n\n[a]: https://a.fr',
			'Unfait',
			['definition-inutile'],
		],
	};
	for (const [nom, [markdown, lettres, ids = []]] of Object.entries(CAS))
		test(nom, () => {
			const { diagnostics, html } = read(markdown);
			assert.deepEqual(
				diagnostics.map(({ id }) => id),
				ids,
			);
			assert.equal(lettersOf(html), lettres);
		});
});
