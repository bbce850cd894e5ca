/** Out to a wiki and back: the same texts, in the profile of any wiki. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparer, readSite } from '../outillage/wiki-comparer.ts';
import { lirePage, normer } from '../outillage/wiki-lecture.ts';
import { toTexte } from '../src/core/arbre.ts';
import { listFiches } from '../src/core/catalogue/catalogue.ts';
import { parseCorps } from '../src/core/corps/index.ts';
import { LICENCE_DONNEES } from '../src/core/donnees/contexte.ts';
import { applyTypographie } from '../src/core/texte/typographie.ts';
import { readPageWiki } from '../src/io/import/page-wiki.ts';
import { renderPage } from '../src/renderers/wikitexte/fiche.ts';
import { PROFILS } from '../src/renderers/wikitexte/profils.ts';
import { titleFiches } from '../src/renderers/wikitexte/titres.ts';
import { A_VERIFIER, EN_BREF, numberSources, sayAdresse } from '../src/vues/mots.ts';
import { createSite } from '../src/vues/site.ts';
import { readCorpus } from './contenu.ts';

const ADRESSE = 'https://impulser.fr';
const donnees = { adresse: ADRESSE, date: '2026-11-30', licence: LICENCE_DONNEES };
const catalogue = readCorpus();
const site = createSite(catalogue);
const fiches = listFiches(catalogue);
const titres = titleFiches(fiches);

type Source = Parameters<typeof numberSources>[0][number];

/** All the words of a draft, its fields first. */
function sayBrouillon({ valeurs, corps }: ReturnType<typeof readPageWiki>): string {
	const { sources, ...autres } = valeurs as { sources: Source[] };
	const lu = parseCorps(corps, 1, 'fiche.mdx', '/outils/x/', new Map());
	assert.deepEqual(
		lu.diagnostics.filter(({ severite }) => severite === 'erreur'),
		[],
	);
	const siennes = numberSources(sources.slice(1)).liste.map(({ texte, url, aVerifier }) =>
		[texte, url && sayAdresse(url), aVerifier && A_VERIFIER].filter(Boolean).join(' '),
	);
	const textes = [JSON.stringify(autres), toTexte(lu.arbre.contenu), ...siennes];
	return normer(applyTypographie(textes.join('\n').replaceAll('\\"', '"')));
}

/** Headings of what has its own field: the form says them. */
const TITRES = new Set([EN_BREF, 'Sources']);
const decode = (texte: string): string =>
	texte.replace(/%[\dA-F]{2}(?:%[\dA-F]{2})+/gu, decodeURIComponent);

for (const profil of PROFILS)
	test(`every text of every sheet comes back from a wiki (${profil.id})`, () => {
		let compares = 0;
		for (const fiche of fiches) {
			const page = renderPage(site, fiche, { donnees, profil, titres });
			const brouillon = readPageWiki(page, 'x', {}, '2026-11-30', catalogue);
			const retour = decode(sayBrouillon(brouillon));
			const attendus = readSite(site.vueOf(fiche)).blocs.filter((bloc) => !TITRES.has(bloc));
			const perdus = attendus.filter((bloc) => !retour.includes(decode(normer(bloc))));
			assert.deepEqual(perdus, [], fiche.ref);
			compares += attendus.length;
			const { titre, en_une_phrase, auteurs, sources, resume_falc } =
				brouillon.valeurs as never as {
					[cle: string]: unknown;
					sources: { url?: string; licence?: string }[];
				};
			assert.equal(titre, fiche.donnees.titre);
			assert.equal(en_une_phrase, fiche.donnees.en_une_phrase);
			assert.deepEqual(
				auteurs,
				fiche.donnees.auteurs.map(({ nom }) => ({ nom })),
			);
			if (profil.id === 'impulser') assert.deepEqual(resume_falc, fiche.donnees.resume_falc);
			assert.equal(sources.length, fiche.donnees.sources.length + 1);
			assert.equal(sources[0]?.url, ADRESSE + fiche.page);
			assert.equal(sources[0]?.licence, 'CC BY-SA 4.0');
			assert.equal(brouillon.genre.schema, fiche.famille);
		}
		assert.ok(compares > 1000, `${compares}`);
	});

test('links between sheets come back as links, calls of sources as calls', () => {
	const [profil] = PROFILS;
	const fiche = fiches.find(({ arbre }) => JSON.stringify(arbre).includes('"nom":"Source"'));
	assert.ok(fiche && profil);
	const page = renderPage(site, fiche, { donnees, profil, titres });
	const { corps } = readPageWiki(page, 'x', {}, '2026-11-30', catalogue);
	assert.match(corps, /<Source cle="source-\d+" \/>/u);
	assert.match(corps, /\]\(\/(?:outils|actions|retours|parcours)\/[a-z-]+\/\)/u);
});

test('what compares the wiki with the site sees a text, a link, a table that is missing, moved or born', () => {
	const [profil] = PROFILS;
	assert.ok(profil);
	const [fiche] = fiches.filter(({ id }) => id === 'enquete-de-besoins');
	assert.ok(fiche);
	const vue = { ...site.vueOf(fiche), termes: [] };
	const attente = { adresse: ADRESSE, titres: new Map<string, string>(), profil };
	const { blocs, liens } = readSite(vue);
	const dire = (mots: readonly string[]): string =>
		mots.map((mot) => `<p>${mot.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
	const lier = (hrefs: readonly string[]): string =>
		hrefs.map((href) => `<a href="${href.replaceAll('&', '&amp;')}"></a>`).join('');
	const siens = [...liens, vue.page].map((href) =>
		href.startsWith('/') ? ADRESSE + href : href.replace('../../..', ADRESSE),
	);
	const analyse = (html: string, plus = {}) => ({
		...{ redirige: false, texte: '', modeles: [], liens: [], externes: [], images: [], avis: [] },
		...{ sections: 0, proprietes: [], categories: [...profil.categories], html, ...plus },
	});
	const ecarts = (html: string, plus = {}): string[] =>
		comparer(vue, analyse(html, plus), attente).ecarts.filter(
			(e) => !/ tableaux au lieu de /u.test(e),
		);
	const juste = dire(blocs) + lier(siens);
	assert.deepEqual(ecarts(juste), []);
	assert.match(
		ecarts(dire(blocs.slice(1)) + lier(siens))[0] ?? '',
		/^texte (?:absent|déplacé) : /u,
	);
	assert.match(
		ecarts(dire([...blocs.slice(1), blocs[0] ?? '']) + lier(siens))[0] ?? '',
		/^texte déplacé : /u,
	);
	assert.match(ecarts(`${juste}<p>en plus</p>`)[0] ?? '', /^texte de trop : .*en plus$/u);
	assert.match(ecarts(dire(blocs) + lier(siens.toReversed()))[0] ?? '', /^lien 1 : /u);
	assert.match(
		ecarts(`${juste}${lier(['https://a.fr'])}`)[0] ?? '',
		/^lien de trop : https:\/\/a\.fr$/u,
	);
	assert.deepEqual(
		ecarts(juste, { modeles: ['Piège'], images: ['x.png'], redirige: true, categories: [] }),
		['modèle : Piège', 'catégories : ', 'image : x.png', 'la page renvoie ailleurs'],
	);
	assert.match(ecarts(`${juste}<a class="new" href="/x"></a>`).at(-1) ?? '', /^lien rouge : \/x$/u);
	assert.deepEqual(comparer(vue, { absente: true } as never, attente).ecarts, [
		'la page n’y est pas',
	]);
	const avecTable = `${juste}<table><tbody><tr><td>a</td></tr></tbody></table>`;
	assert.ok(
		comparer(vue, analyse(avecTable), attente).ecarts.some((e) =>
			/ tableaux? au lieu de |^tableau /u.test(e),
		),
	);
	assert.deepEqual(
		lirePage({ type: 'root', children: [] }, () => false),
		{ blocs: [], liens: [], tableaux: [] },
	);
});
