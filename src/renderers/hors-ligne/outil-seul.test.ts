import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { typeOf } from '../../core/pages/index.ts';
import { localizePage } from './index.ts';
import { buildListe, buildOutil, type OutilSeul } from './outil-seul.ts';
import { findOutil, OUTILS } from './outils.ts';

const FEUILLES: Readonly<Record<string, string>> = {
	'/sous/a.css': '@font-face{src:url(/sous/b.woff2)}a{color:red}',
};
const SITE = 'https://exemple.fr/sous';
const empreinte = (texte: string): string => `sha256-${texte.length}`;

function build(main: string, { script = 'go()', connu = true } = {}): OutilSeul {
	const html = `<!DOCTYPE html><html lang="fr"><head><meta http-equiv="Content-Security-Policy" content="script-src 'self'"><title>Composer – Impulser</title><link rel="preload" as="font" href="/sous/b.woff2"><noscript><style>n{}</style></noscript><link rel="icon" href="data:image/svg+xml,a"><link rel="stylesheet" href="/sous/a.css"><style>b{color:blue}</style></head><body><header><a href="/sous/">a</a></header><main id="m">${main}</main><footer></footer><script type="module" src="/sous/x.js"></script></body></html>`;
	const adresse = '/enquete/composer/';
	const depart = { base: '/sous', ...(connu ? { site: SITE } : {}) };
	return buildOutil({ html, adresse, script, depart, empreinte, read: (a) => FEUILLES[a] ?? '' });
}
/** What the tool holds after its notice. */
const corpsOf = ({ html }: OutilSeul): string | undefined =>
	/Tous les outils<\/a><\/p>(.*)<\/main>/s.exec(html)?.[1];

test('a tool holds its styles and its script, which its policy names, and nothing to fetch', () => {
	const style = 'a{color:red}\nb{color:blue}\n@media print{.outil-seul{display:none}}';
	const script = "go()\ndocument.documentElement.dataset.scripts='prets';";
	assert.equal(
		build('<p>a</p>').html,
		`<!doctype html><html lang="fr" data-page="https://exemple.fr/sous/enquete/composer/"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${script.length}'; style-src 'sha256-${style.length}'; img-src data:; media-src blob:; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Composer – Impulser</title><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><link rel="icon" href="data:image/svg+xml,a"><style>${style}</style></head><body><main id="m"><p class="precision outil-seul">Outil sans réseau\u00a0: ce que vous écrivez reste dans le navigateur de cet ordinateur, pas sur la clé. Avant de partir, prenez vos fichiers. <a href="./index.html">Tous les outils</a></p><p>a</p></main><script>${script}</script></body></html>\n`,
	);
});

test('a script cannot close its element, nor hide it', () => {
	const { html } = build('', { script: 'a="</script><!--<b>"' });
	assert.ok(html.includes('<script>a="\\x3c/script>\\x3c!--<b>"\n'));
});

describe('an address of the site, from a tool', () => {
	for (const [nom, adresse, avec, sans] of [
		['another tool', '/sous/enquete/repondre/#a', './noter-les-reponses.html#a', undefined],
		['a grid', '/sous/grilles/x/remplir/', './remplir-x.html', undefined],
		['a page', '/sous/questions/?a#b', `${SITE}/questions/?a#b`, ''],
		['from the page', '../', `${SITE}/enquete/`, ''],
		['elsewhere', 'https://a.fr/', 'https://a.fr/', undefined],
		['on the page', '#a', '#a', undefined],
	] as const)
		test(nom, () => {
			const main = `<a href="${adresse}">a</a>`;
			assert.equal(corpsOf(build(main)), `<a href="${avec}">a</a>`);
			const muet = sans === '' ? '<a >a</a>' : `<a href="${avec}">a</a>`;
			assert.equal(corpsOf(build(main, { connu: false })), muet);
		});
});

test('what serves only with the site is hidden where its address is not known, what asks it for files always', () => {
	const main =
		'<x-y data-retour="/sous/contribuer/retour/"><b data-en-ligne>a</b><i data-avec-reseau>c</i></x-y>';
	assert.equal(
		corpsOf(build(main)),
		`<x-y data-retour="${SITE}/contribuer/retour/"><b >a</b><i hidden>c</i></x-y>`,
	);
	const seul = build(main, { connu: false });
	assert.equal(corpsOf(seul), '<x-y ><b hidden>a</b><i hidden>c</i></x-y>');
	assert.doesNotMatch(seul.html, /data-page/);
});

test('the list leads to each, with its title as the page has it, and runs nothing', () => {
	const html = buildListe(
		build(''),
		[{ chemin: '/x/a.html', titre: 'L’un &amp; l’autre' }],
		empreinte,
	);
	assert.match(html, /<title>Les outils sans réseau – Impulser<\/title>/);
	assert.match(html, /<ul><li><a href="\.\/a\.html">L’un &amp; l’autre<\/a><\/li><\/ul>/);
	assert.doesNotMatch(html, /script/);
});

test('a tool is a page of the site, with a script of its own, and a name that no other has', () => {
	for (const { modele, script, fichier } of OUTILS) {
		assert.equal(typeOf(modele.replace('[id]', 'x'))?.modele, modele);
		assert.ok(existsSync(`src/navigateur/${script}/page.ts`), script);
		assert.equal(modele.includes('[id]'), fichier.includes('[id]'), fichier);
	}
	assert.equal(new Set(OUTILS.map(({ fichier }) => fichier)).size, OUTILS.length);
	assert.equal(findOutil('/questions/'), undefined);
});

describe('the folder leads to its tools', () => {
	const localize = (html: string, page: string): string => localizePage(html, page, { base: '' });
	test('from the page of each, in place of what it says without scripts', () => {
		assert.equal(
			localize(
				'<p>a</p><p class="sans-script">Sans <b>b</b>.</p><p>c</p>',
				'/grilles/x/remplir/index.html',
			),
			'<p>a</p><p class="sans-script"><a class="bouton" href="../../../outils-sans-reseau/remplir-x.html">Ouvrir l’outil sans réseau</a></p><p>c</p>',
		);
	});
	test('from the first page, all of them', () => {
		assert.equal(
			localize('<main id="a"><h1>b</h1></main>', '/index.html'),
			'<main id="a"><p class="precision">Vous lisez une copie du site. <a href="./outils-sans-reseau/index.html">Des outils s’y ouvrent aussi sans réseau</a>\u00a0: composer un questionnaire, noter des réponses, les rassembler.</p><h1>b</h1></main>',
		);
	});
	test('another page keeps what it says', () => {
		const html = '<main><p class="sans-script">a</p></main>';
		assert.equal(localize(html, '/questions/index.html'), html);
	});
});
