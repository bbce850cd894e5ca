/**
 * The rooms of the house and the doors between them (docs/decisions): imports point left only,
 * core ← renderers ← io ← everything else.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import {
	CORE,
	ETAGES,
	etageOf,
	type Fichier,
	type Import,
	IO,
	listImports,
	parse,
	pieceOf,
	RENDERERS,
	readProjet,
} from './outils/maison.ts';

const PAQUETS_DU_CORE = new Set([
	'mdast-util-to-markdown',
	'mdast-util-gfm',
	'mdast-util-mdx',
	'zod',
	'yaml',
	'unified',
	'remark-parse',
	'remark-gfm',
	'remark-mdx',
	'fastest-levenshtein',
	// Trees of XML to text, bytes of a zip, names of texts: values in, values out.
	'fflate',
	'xast-util-to-xml',
	'uuid',
	// Elements of XML from their name, attributes and children; tables to text, quoted where they must be.
	'xastscript',
	'papaparse',
	// Expressions of licences.
	'spdx-expression-parse',
]);
const TYPES_DU_CORE = new Set(['mdast', 'xast']);
const LIGNES_SRC = 250;
const LIGNES_SCRIPTS = 40;
const LIGNES_FONCTION = 40;

const EXEMPLES = 'a list of examples, one after the other: nothing is computed';
const AIGUILLAGE =
	'one case for each kind of node, a line or two each: cut in two, neither half is whole';
const DOCUMENT = 'a document from its first line to its last, in the order of the paper';
/** Functions that are longer, and why; a name that is no longer so is to be taken out. */
const FONCTIONS_LONGUES: Readonly<Record<string, string>> = {
	'src/components/exemples/chiffres.ts manque': EXEMPLES,
	'src/components/exemples/deroule.ts deroule': EXEMPLES,
	'src/components/exemples/fiche.ts fiche': EXEMPLES,
	'src/components/exemples/listes.ts listeFiches': EXEMPLES,
	'src/components/exemples/listes.ts listes': EXEMPLES,
	'src/components/exemples/reperes.ts reperes': EXEMPLES,
	'src/components/exemples/texte.ts contenu': EXEMPLES,
	'src/core/corps/markdown.ts fromFaute': AIGUILLAGE,
	'src/core/lecture/entete.ts checkNoeuds': AIGUILLAGE,
	'src/core/schema/champs.ts source': 'the fields of a source, each with its words',
	'src/io/editeur/sveltia-local.ts listRegles': 'a list of what is replaced in another program',
	'src/navigateur/mon-livret/emporter.ts downloadEpub': 'the parts of a book, fetched then bound',
	'src/navigateur/mon-livret/reliure/tete.ts drawEntree':
		'a line of a table of contents, drawn then tagged',
	'src/renderers/html/balises.ts listBalises':
		'one handler for each kind of token, around the tag that is being read',
	'src/renderers/html/index.ts renderNoeud': AIGUILLAGE,
	'src/renderers/papier/sections.ts renderContenu': AIGUILLAGE,
	'src/vues/fiche/fiche.ts buildVueFiche': 'the fields of a view, each from its own function',
	'src/vues/mairie/courrier.ts buildCourrier': DOCUMENT,
	'src/vues/mairie/deliberation.ts buildDeliberation': DOCUMENT,
	'tests/outils/serveur-langage.ts openEditeur':
		'the few messages that an editor sends, around one process',
};

/** What shows: it is given what it shows. */
const isComposant = (chemin: string): boolean => /^src\/(?:components|blocs)\//.test(chemin);
const paquetOf = (nom: string): string =>
	nom.startsWith('@') ? nom.split('/').slice(0, 2).join('/') : (nom.split('/')[0] ?? nom);

const familleOf = (chemin: string): string | undefined =>
	chemin.match(/^src\/familles\/([^/]+)\//)?.[1];

/** The registry knows every family, and every family may ask it. */
function isAutreFamille(chemin: string, cible: string): boolean {
	const [sienne, autre] = [familleOf(chemin), familleOf(cible)];
	if (sienne === undefined || sienne === 'registre') return false;
	return autre !== undefined && autre !== 'registre' && autre !== sienne;
}

/** What several renderers begin with: the tree in HTML, the forms of paper. */
const PARTAGEES = new Set(['renderers/html', 'renderers/papier']);

function checkImport(fichier: Fichier, lien: Import): string[] {
	const { chemin } = fichier;
	const faute = (quoi: string): string[] => [`${chemin} importe ${lien.nom} : ${quoi}`];
	const ici = etageOf(chemin);
	if (lien.cible === undefined) {
		const deNode = lien.nom.startsWith('node:');
		if (deNode && ici < IO) return faute('seul io connaît Node');
		if (deNode && chemin.startsWith('src/navigateur/')) return faute('un navigateur n’a pas Node');
		if (ici > CORE) return [];
		const paquet = paquetOf(lien.nom);
		if (PAQUETS_DU_CORE.has(paquet)) return [];
		if (TYPES_DU_CORE.has(paquet) && lien.typeSeul) return [];
		return faute('ce paquet n’est pas de ceux du core');
	}
	if (!lien.cible.startsWith('src/') && ici < ETAGES.length) return faute('hors de src');
	if (etageOf(lien.cible) > ici) return faute('un import ne monte pas');
	if (isComposant(chemin) && etageOf(lien.cible) === IO)
		return faute('un composant ne lit rien : la page lui donne ce qu’il montre');
	if (chemin.startsWith('src/navigateur/') && etageOf(lien.cible) === IO)
		return faute('un script de page n’a pas accès aux fichiers');
	if (isAutreFamille(chemin, lien.cible))
		return faute('une famille n’ouvre pas le dossier d’une autre');
	const [ma, sa] = [pieceOf(chemin), pieceOf(lien.cible)];
	if (ici === RENDERERS && etageOf(lien.cible) === RENDERERS && ma !== sa && !PARTAGEES.has(sa))
		return faute('les renderers ne se connaissent pas, html et papier exceptés');
	return [];
}

/**
 * Beside the site stand the bench, the tests, and the tools that both use. The bench and the tests do not
 * know each other, the tools know neither, and nothing of the site knows any of them: its unit tests, which
 * stand beside their file, are tests.
 */
const INTERDITS: readonly (readonly [ou: RegExp, quoi: RegExp])[] = [
	[/^banc\//, /^tests\//],
	[/^(?:tests|src)\/.*/, /^banc\//],
	[/^outillage\//, /^(?:banc|tests|scripts)\//],
	[/^src\/(?!.*\.test\.ts$)/, /^(?:tests|outillage)\//],
];

function checkAteliers(fichier: Fichier): string[] {
	const interdits = INTERDITS.filter(([ou]) => ou.test(fichier.chemin)).map(([, quoi]) => quoi);
	return listImports(fichier)
		.filter(({ cible = '' }) => interdits.some((quoi) => quoi.test(cible)))
		.map(({ nom }) => `${fichier.chemin} importe ${nom} : cela reste à part`);
}

/** What is published changes every day: tests of code read a corpus that does not (tests/corpus). */
const VRAI_CONTENU = /readCatalogue\((?:'content')?\)|(?:readFile|readdir|cp)Sync\(['"`]content\b/;

const checkContenu = ({ chemin, texte }: Fichier): string[] =>
	chemin.endsWith('.test.ts') && !chemin.startsWith('tests/contenu/') && VRAI_CONTENU.test(texte)
		? [`${chemin} lit le vrai contenu : cela se fait dans tests/contenu`]
		: [];

/** Every loop of value imports, once. */
function findCycles(graphe: ReadonlyMap<string, readonly string[]>): string[] {
	const finis = new Set<string>();
	const cycles: string[] = [];
	const visit = (chemin: string, pile: readonly string[]): void => {
		const debut = pile.indexOf(chemin);
		if (debut !== -1) cycles.push(`cycle : ${[...pile.slice(debut), chemin].join(' → ')}`);
		if (debut !== -1 || finis.has(chemin)) return;
		for (const cible of graphe.get(chemin) ?? []) visit(cible, [...pile, chemin]);
		finis.add(chemin);
	};
	for (const chemin of graphe.keys()) visit(chemin, []);
	return cycles;
}

/** Files that lead to one another, types included: they stand in one folder, or the rooms hold each other. */
function findBoucles(graphe: ReadonlyMap<string, readonly string[]>): string[] {
	const atteints = new Map<string, Set<string>>();
	const reach = (depart: string): Set<string> => {
		const vus = new Set<string>();
		const aVoir = [...(graphe.get(depart) ?? [])];
		for (let ici = aVoir.pop(); ici !== undefined; ici = aVoir.pop()) {
			if (vus.has(ici)) continue;
			vus.add(ici);
			for (const suivant of graphe.get(ici) ?? []) aVoir.push(suivant);
		}
		return vus;
	};
	const reachOf = (chemin: string): Set<string> => {
		const connu = atteints.get(chemin) ?? reach(chemin);
		atteints.set(chemin, connu);
		return connu;
	};
	return [...graphe].flatMap(([chemin, cibles]) =>
		cibles
			.filter(
				(cible) =>
					path.posix.dirname(cible) !== path.posix.dirname(chemin) && reachOf(cible).has(chemin),
			)
			.map((cible) => `${chemin} et ${cible} se connaissent, d’un dossier à l’autre`),
	);
}

/** The clock, the network and the process are outside: core is text in, values out. */
function checkPurete(fichier: Fichier): string[] {
	const fautes: string[] = [];
	const visit = (noeud: ts.Node): void => {
		const horloge =
			(ts.isNewExpression(noeud) &&
				noeud.expression.getText() === 'Date' &&
				(noeud.arguments?.length ?? 0) === 0) ||
			(ts.isPropertyAccessExpression(noeud) && noeud.getText() === 'Date.now');
		const dehors =
			ts.isIdentifier(noeud) &&
			['process', 'fetch', 'globalThis', 'performance'].includes(noeud.text) &&
			!(ts.isPropertyAccessExpression(noeud.parent) && noeud.parent.name === noeud);
		if (horloge || dehors) fautes.push(`${fichier.chemin} utilise ${noeud.getText()}`);
		ts.forEachChild(noeud, visit);
	};
	visit(parse(fichier));
	return fautes;
}

function checkLongueur({ chemin, texte }: Fichier): string[] {
	const lignes = texte.trimEnd().split('\n').length;
	const limite = chemin.startsWith('scripts/') ? LIGNES_SCRIPTS : LIGNES_SRC;
	return lignes > limite ? [`${chemin} a ${lignes} lignes, la limite est ${limite}`] : [];
}

type AvecCorps =
	| ts.FunctionDeclaration
	| ts.FunctionExpression
	| ts.ArrowFunction
	| ts.MethodDeclaration
	| ts.ConstructorDeclaration;

const isFonction = (noeud: ts.Node): noeud is AvecCorps =>
	ts.isFunctionDeclaration(noeud) ||
	ts.isFunctionExpression(noeud) ||
	ts.isArrowFunction(noeud) ||
	ts.isMethodDeclaration(noeud) ||
	ts.isConstructorDeclaration(noeud);

/** By its own name, or that of what it is given to. */
function nameOf(noeud: AvecCorps): string {
	const nom =
		noeud.name ?? (ts.isVariableDeclaration(noeud.parent) ? noeud.parent.name : undefined);
	return nom?.getText() ?? '(sans nom)';
}

/** The functions of a file that hold more lines than one reads at a glance. */
function listLongues(fichier: Fichier): { nom: string; lignes: number }[] {
	const source = parse(fichier);
	const ligneOf = (place: number): number => source.getLineAndCharacterOfPosition(place).line;
	const longues: { nom: string; lignes: number }[] = [];
	const visit = (noeud: ts.Node): void => {
		const lignes = ligneOf(noeud.end) - ligneOf(noeud.getStart()) + 1;
		if (isFonction(noeud) && lignes > LIGNES_FONCTION)
			longues.push({ nom: `${fichier.chemin} ${nameOf(noeud)}`, lignes });
		ts.forEachChild(noeud, visit);
	};
	visit(source);
	return longues;
}

const checkFonctions = (fichier: Fichier): string[] =>
	listLongues(fichier)
		.filter(({ nom }) => !Object.hasOwn(FONCTIONS_LONGUES, nom))
		.map(({ nom, lignes }) => `${nom} a ${lignes} lignes, la limite est ${LIGNES_FONCTION}`);

/** A function takes a bounded number of arguments: data of any length is not spread over them. */
const ETALEMENT = /\b(?:Math\.(?:max|min)|\w+\.(?:push|unshift))\(\s*\.\.\./g;

const checkEtalement = ({ chemin, texte }: Fichier): string[] =>
	chemin.startsWith('src/')
		? [...texte.matchAll(ETALEMENT)].map(
				([appel]) =>
					`${chemin} étale des données sans borne : « ${appel} » (core/formats/suites.ts)`,
			)
		: [];

/** What a script fetches later brings no style sheet: astro.config.mjs takes away what would fetch it. */
const checkFeuille = ({ chemin, texte }: Fichier): string[] =>
	chemin.startsWith('src/navigateur/') && /\.css(?:\?[^']*)?'/.test(texte)
		? [`${chemin} demande une feuille de style : c’est à sa page de la demander`]
		: [];

const DU_SITE = /^(?:src|scripts)\//;

function checkArchitecture(fichiers: readonly Fichier[]): string[] {
	const fautes: string[] = [];
	const graphe = new Map<string, string[]>();
	const tous = new Map<string, string[]>();
	for (const fichier of fichiers) {
		if (DU_SITE.test(fichier.chemin)) fautes.push(...checkLongueur(fichier));
		if (fichier.chemin.endsWith('.test.ts')) continue;
		fautes.push(...checkEtalement(fichier), ...checkFonctions(fichier), ...checkFeuille(fichier));
		const imports = listImports(fichier);
		const valeurs = imports.flatMap((i) => (i.cible && !i.typeSeul ? [i.cible] : []));
		graphe.set(fichier.chemin, valeurs);
		tous.set(
			fichier.chemin,
			imports.flatMap((i) => i.cible ?? []),
		);
		if (DU_SITE.test(fichier.chemin))
			fautes.push(...imports.flatMap((lien) => checkImport(fichier, lien)));
		if (etageOf(fichier.chemin) === CORE) fautes.push(...checkPurete(fichier));
	}
	const cycles = findCycles(graphe);
	return [...fautes, ...cycles, ...(cycles.length > 0 ? [] : findBoucles(tous))];
}

// — the project, then planted faults

test('the project keeps its rooms apart', () => {
	const projet = readProjet();
	assert.ok(projet.length > 80, 'the walk finds the files');
	assert.deepEqual(checkArchitecture(projet), []);
});

test('the bench, the tests and the site stand apart', () => {
	const tous = readProjet();
	for (const piece of ['banc/', 'tests/', 'outillage/'])
		assert.ok(tous.filter((f) => f.chemin.startsWith(piece)).length > 2, piece);
	assert.deepEqual(tous.flatMap(checkAteliers), []);
	assert.deepEqual(tous.flatMap(checkContenu), []);
});

test('a long function that is excused is still long, and its excuse is in words', () => {
	const longues = readProjet()
		.filter(({ chemin }) => !chemin.endsWith('.test.ts'))
		.flatMap(listLongues)
		.map(({ nom }) => nom);
	for (const [nom, raison] of Object.entries(FONCTIONS_LONGUES)) {
		assert.ok(longues.includes(nom), `${nom} est courte : son excuse est de trop`);
		assert.ok(raison.length > 20, nom);
	}
});

test('imports of every kind of file are seen', () => {
	const vus = readProjet().map((f) => [f.chemin, listImports(f).length] as const);
	for (const genre of ['.ts', '.astro'])
		assert.ok(
			vus.some(([chemin, n]) => chemin.endsWith(genre) && n > 0),
			genre,
		);
});

describe('a planted fault is found', () => {
	const plant = (fichiers: Record<string, string>, ...attendus: RegExp[]): void => {
		const liste = Object.entries(fichiers).map(([chemin, texte]) => ({ chemin, texte }));
		const fautes = checkArchitecture(liste);
		assert.equal(fautes.length, attendus.length, fautes.join('\n'));
		for (const [i, attendu] of attendus.entries()) assert.match(fautes[i] ?? '', attendu);
	};
	test('core importing a renderer, even for a type', () => {
		plant({ 'src/core/a.ts': `import type { V } from '../vues/vue.ts';` }, /ne monte pas/);
	});
	test('a family reading the folder of another one', () => {
		const voit = (nom: string): string => `import { x } from '${nom}';`;
		plant({ 'src/familles/b/vue.ts': voit('../a/contenus.ts') }, /n’ouvre pas le dossier/);
		plant({ 'src/familles/b/vue.ts': voit('../registre/ids.ts') });
		plant({ 'src/familles/b/vue.ts': voit('../partage-vue.ts') });
		plant({ 'src/familles/registre/vues.ts': voit('../a/vue.ts') });
	});
	test('core re-exporting or loading from io', () => {
		plant({ 'src/core/a.ts': `export { x } from '../io/x.ts';` }, /ne monte pas/);
		plant({ 'src/core/rules/a.ts': `await import('../../io/x.ts');` }, /ne monte pas/);
		plant({ 'src/core/a.ts': `let a: import('../io/x.ts').A;` }, /ne monte pas/);
	});
	test('core importing Node, another package, or the value of a types package', () => {
		plant({ 'src/core/a.ts': `import fs from 'node:fs';` }, /Node/);
		plant({ 'src/core/a.ts': `import { size } from 'image-size';` }, /n’est pas de ceux/);
		plant(
			{ 'src/core/a.ts': `import { x } from 'mdast-util-from-markdown';` },
			/n’est pas de ceux/,
		);
		plant({ 'src/core/a.ts': `import type { Root } from 'mdast'; import { z } from 'zod';` });
		plant({ 'src/core/a.ts': `import { type Root, u } from 'mdast';` }, /n’est pas de ceux/);
	});
	test('core looking at the clock, the process or the network', () => {
		plant(
			{ 'src/core/a.ts': `const a = [new Date(), Date.now(), process.env.A, fetch('/')];` },
			/new Date/,
			/Date\.now/,
			/process/,
			/fetch/,
		);
		plant({ 'src/core/a.ts': `const a = new Date('2024-01-01'); a.process;` });
	});
	test('a renderer importing Node or a sibling', () => {
		plant({ 'src/renderers/html/a.ts': `import path from 'node:path';` }, /Node/);
		plant(
			{ 'src/renderers/html/a.ts': `import { m } from '../search/mots.ts';` },
			/html et papier exceptés/,
		);
		plant({ 'src/vues/a.ts': `import { m } from '../renderers/html/index.ts';` }, /ne monte pas/);
		plant({ 'src/formulaire/a.ts': `import { m } from '../renderers/html/index.ts';` });
		plant(
			{ 'src/formulaire/a.ts': `import { m } from '../renderers/epub/a.ts';` },
			/html et papier exceptés/,
		);
		plant({ 'src/renderers/html/a.ts': `import { m } from '../../vues/mots.ts';` });
		plant({ 'src/renderers/xhtml/a.ts': `import { m } from '../html/index.ts';` });
	});
	test('io importing a page, a component importing io', () => {
		plant({ 'src/io/a.ts': `import x from '../pages/x.ts';` }, /ne monte pas/);
		plant(
			{ 'src/components/A.astro': `---\nimport { x } from '../io/x.ts';\n---\n<p>{x}</p>` },
			/un composant ne lit rien/,
		);
		plant({ 'src/pages/a.astro': `---\nimport { x } from '../io/x.ts';\n---\n<p>{x}</p>` });
	});
	test('a part of a bloc that leaves its floor, or its renderer', () => {
		plant(
			{ 'src/blocs/x/definition.ts': `import { h } from '../../vues/mots.ts';` },
			/ne monte pas/,
		);
		plant({ 'src/blocs/x/definition.ts': `import { h } from 'hastscript';` }, /n’est pas de ceux/);
		plant({ 'src/core/a.ts': `import { x } from '../blocs/registre/html.ts';` }, /ne monte pas/);
		plant({ 'src/vues/a.ts': `import { x } from '../blocs/x/papier.ts';` }, /ne monte pas/);
		plant(
			{ 'src/blocs/x/html.ts': `import { x } from '../../renderers/typst/livret.ts';` },
			/html et papier exceptés/,
		);
		plant(
			{ 'src/blocs/x/papier.ts': `import { x } from '../x/html.ts';` },
			/html et papier exceptés/,
		);
		plant(
			{ 'src/renderers/epub/a.ts': `import { x } from '../../blocs/registre/html.ts';` },
			/html et papier exceptés/,
		);
		plant({ 'src/blocs/x/html.ts': `import { x } from './Bloc.astro';` }, /ne monte pas/);
		plant(
			{ 'src/blocs/x/Bloc.astro': `---\nimport { x } from '../../io/x.ts';\n---\n<p>{x}</p>` },
			/un composant ne lit rien/,
		);
		plant({
			'src/core/a.ts': `import { findBloc } from '../blocs/registre/definitions.ts';`,
			'src/blocs/x/html.ts': `import { a } from '../../renderers/xhtml/appel.ts';`,
			'src/blocs/x/papier.ts': `import { a } from '../../renderers/papier/papier.ts';`,
			'src/renderers/xhtml/a.ts': `import { a } from '../../blocs/registre/html.ts';`,
			'src/blocs/x/Bloc.astro': `---\nimport { definition } from './definition.ts';\n---\n<p />`,
		});
	});
	test('the import of an .mdx', () => {
		plant({ 'src/components/a.mdx': `Texte\n\nimport x from '../io/x.ts';\n` }, /un composant/);
	});
	test('a script of the pages reaching for files', () => {
		plant({ 'src/navigateur/a.ts': `import '../io/x.ts';` }, /n’a pas accès/);
		plant({ 'src/navigateur/a.ts': `import fs from 'node:fs';` }, /n’a pas Node/);
		plant(
			{ 'src/components/A.astro': `<p>a</p>\n<script>\nimport '../io/x.ts';\n</script>` },
			/un composant/,
		);
		plant({ 'src/navigateur/a.ts': `import '../styles/x.css';` }, /une feuille de style/);
	});
	test('the bench and the tests knowing each other, or the site knowing them', () => {
		const voit = (chemin: string, nom: string): number =>
			checkAteliers({ chemin, texte: `import { x } from '${nom}';` }).length;
		assert.equal(voit('banc/a.ts', '../tests/outils/x.ts'), 1);
		assert.equal(voit('tests/site/a.test.ts', '../../banc/x.ts'), 1);
		assert.equal(voit('src/core/a.test.ts', '../../banc/x.ts'), 1);
		assert.equal(voit('outillage/a.ts', '../tests/x.ts'), 1);
		assert.equal(voit('outillage/a.ts', '../banc/x.ts'), 1);
		assert.equal(voit('src/pages/a.astro.ts', '../../outillage/x.ts'), 1);
		assert.equal(voit('src/navigateur/a.ts', '../../tests/x.ts'), 1);
		assert.equal(voit('src/core/a.test.ts', '../../tests/x.ts'), 0);
		assert.equal(voit('banc/a.ts', '../outillage/x.ts'), 0);
		assert.equal(voit('tests/a.test.ts', '../outillage/x.ts'), 0);
		assert.equal(voit('banc/a.ts', '../src/io/x.ts'), 0);
	});
	test('a test of code that reads what is published', () => {
		const voit = (chemin: string, texte: string): number => checkContenu({ chemin, texte }).length;
		for (const appel of [`readCatalogue('${'content'}')`, `readCatalogue(${''})`])
			assert.equal(voit('src/core/a.test.ts', appel), 1);
		assert.equal(voit('tests/a.test.ts', `readFileSync(${'`content'}/x`), 1);
		assert.equal(voit('tests/contenu/a.test.ts', `readCatalogue('${'content'}')`), 0);
		assert.equal(voit('tests/a.test.ts', 'readCatalogue(contenu)'), 0);
	});
	test('a cycle of values anywhere', () => {
		const a = `import { b } from './b.ts'; export const a = b;`;
		const b = `import { a } from './a.ts'; export const b = a;`;
		for (const dossier of [
			'src/io',
			'src/navigateur',
			'scripts',
			'banc',
			'tests/outils',
			'outillage',
		])
			plant({ [`${dossier}/a.ts`]: a, [`${dossier}/b.ts`]: b }, /^cycle : /);
		plant(
			{
				'banc/a.ts': `import { b } from '../tests/outils/b.ts'; export const a = b;`,
				'tests/outils/b.ts': `import { a } from '../../banc/a.ts'; export const b = a;`,
			},
			/^cycle : banc\/a\.ts → tests\/outils\/b\.ts → banc\/a\.ts$/,
		);
		plant(
			{
				'src/components/A.astro': `---\nimport { b } from '../vues/b.ts';\n---\n<p>{b}</p>`,
				'src/vues/b.ts': `import A from '../components/A.astro'; export const b = A;`,
			},
			/ne monte pas/,
			/^cycle : /,
		);
	});
	test('a function that has grown too long, whatever its form', () => {
		const corps = '\n\tb();'.repeat(39);
		for (const [debut, nom] of [
			['function f() {', 'f'],
			['const f = () => {', 'f'],
			['const f = function () {', 'f'],
			['class A { f() {', 'f'],
			['a(() => {', '(sans nom)'],
		] as const) {
			const fin = debut.startsWith('class') ? '\n} }' : debut.startsWith('a(') ? '\n})' : '\n}';
			const motif = new RegExp(
				`^src/io/a\\.ts ${nom.replace(/[()]/g, '\\$&')} a 41 lignes, la limite est 40$`,
			);
			plant({ 'src/io/a.ts': debut + corps + fin }, motif);
			plant({ 'src/io/a.ts': debut + corps.slice(6) + fin });
			plant({ 'src/io/a.test.ts': debut + corps + fin });
		}
	});
	test('a cycle of types from one folder to another, not inside one', () => {
		const voit = (chemin: string): Record<string, string> => ({
			'src/core/lecture/a.ts': `import type { b } from '../../${chemin}'; export const a = 1;`,
			[`src/${chemin}`]: `import { a } from '${chemin.includes('rules') ? '../lecture' : '.'}/a.ts'; export const b = a;`,
		});
		plant(voit('core/rules/b.ts'), /se connaissent, d’un dossier à l’autre/, /se connaissent/);
		plant(voit('core/lecture/b.ts'));
	});
	test('a cycle of values in core, not a cycle of types', () => {
		const a = `import { b } from './b.ts'; export const a = b;`;
		plant(
			{ 'src/core/a.ts': a, 'src/core/b.ts': `import { a } from './a.ts'; export const b = a;` },
			/cycle : src\/core\/a\.ts → src\/core\/b\.ts → src\/core\/a\.ts/,
		);
		plant({ 'src/core/a.ts': a, 'src/core/b.ts': `import type { a } from './a.ts';` });
	});
	test('data of any length spread over the arguments of a call', () => {
		plant({ 'src/core/a.ts': 'export const m = (x: number[]) => Math.max(...x);' }, /sans borne/);
		plant({ 'src/io/a.ts': 'liste.push(\n\t...autres,\n);' }, /sans borne/);
		plant({ 'src/core/a.ts': 'export const l = (x: number[]) => [...x, Math.max(1, 2)];' });
	});
	test('a file that has grown too long', () => {
		plant({ 'src/core/a.ts': '\n'.repeat(250) + 'x' }, /251 lignes, la limite est 250/);
		plant({ 'scripts/a.ts': '\n'.repeat(40) + 'x' }, /41 lignes, la limite est 40/);
		const imports = "import {\n\ta,\n} from './b.ts';\n";
		plant({ 'src/core/a.ts': `${imports}${'\n'.repeat(249)}x` }, /253 lignes, la limite est 250/);
		plant({ 'scripts/a.ts': '\n'.repeat(39) + 'x', 'src/core/a.ts': '\n'.repeat(249) + 'x' });
	});
});
