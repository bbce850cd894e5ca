import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import ts from 'typescript';
import { createDossier } from '../../../tests/outils/contenu.ts';
import { digestCode, listBibliotheques, listCode, listImports, listSources } from './code.ts';

/** What TypeScript itself reads: what values are imported from, in its words. */
function readSources(texte: string): string[] {
	const lus: string[] = [];
	const add = (noeud: ts.Expression | undefined, typeSeul: boolean): void => {
		if (noeud && ts.isStringLiteral(noeud) && !typeSeul) lus.push(noeud.text);
	};
	const visit = (noeud: ts.Node): void => {
		if (ts.isImportDeclaration(noeud))
			add(noeud.moduleSpecifier, noeud.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
		if (ts.isExportDeclaration(noeud)) add(noeud.moduleSpecifier, noeud.isTypeOnly);
		if (ts.isCallExpression(noeud) && noeud.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(noeud.arguments[0], false);
		ts.forEachChild(noeud, visit);
	};
	visit(ts.createSourceFile('f.ts', texte, ts.ScriptTarget.Latest, true));
	return lus;
}

test('what a file imports is what TypeScript reads, in every file of the project', () => {
	const fichiers = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((nom) => `src/${nom.split(path.sep).join('/')}`)
		.filter((nom) => nom.endsWith('.ts') && !nom.endsWith('.test.ts'));
	assert.ok(fichiers.length > 300);
	for (const fichier of fichiers) {
		const texte = readFileSync(fichier, 'utf8');
		assert.deepEqual(listSources(texte).toSorted(), readSources(texte).toSorted(), fichier);
	}
});

test('imports of every form', () => {
	const texte = `import a from './a.ts';
import {
	b,
	type B,
} from '../b.ts';
import type { C } from './c.ts';
import './d.ts';
export * from './e.ts';
export { f } from './f.ts';
export type { G } from './g.ts';
const h = async () => (await import('./h.ts')).default;
import json from './i.json' with { type: 'json' };
import { z } from 'zod';
type J = import('./j.ts').J;
`;
	assert.deepEqual(listImports(texte, 'src/x/y.ts'), [
		...['src/x/a.ts', 'src/b.ts', 'src/x/d.ts', 'src/x/e.ts', 'src/x/f.ts', 'src/x/h.ts'],
		...['src/x/i.json', 'src/x/j.ts'],
	]);
	assert.deepEqual(listBibliotheques(texte), ['zod']);
	assert.deepEqual(
		listBibliotheques(`import a from '@b/c/d.js';
import e from 'node:fs';
import type { f } from 'g';
const h = import('i/j');
`),
		['@b/c', 'i'],
	);
});

/** A lock file: `lib` needs `sous`, of which it has a copy, and `pair`; the versions that are told, else 1. */
function verrou(versions: Readonly<Record<string, string>>): string {
	const paquets: Record<string, object> = {
		'node_modules/lib': { dependencies: { sous: '*' }, peerDependencies: { pair: '*' } },
		'node_modules/lib/node_modules/sous': {
			optionalDependencies: { '@n/natif': '*', absent: '*' },
		},
		'node_modules/sous': {},
		'node_modules/pair': {},
		'node_modules/@n/natif': {},
		'node_modules/autre': {},
	};
	const packages = Object.entries(paquets).map(([nom, paquet]) => [
		nom,
		{ version: versions[nom] ?? '1', ...paquet },
	]);
	return JSON.stringify({ packages: Object.fromEntries(packages) });
}

/** Writes a small project and stands in it: an entry, what it takes from, what it does not. */
function enter(t: TestContext): (nom: string, texte: string) => void {
	const dossier = createDossier(t);
	const avant = process.cwd();
	const write = (nom: string, texte: string): void => {
		mkdirSync(path.join(dossier, path.dirname(nom)), { recursive: true });
		writeFileSync(path.join(dossier, nom), texte);
	};
	write('src/a.ts', `import { b } from './b/b.ts';\nimport type { T } from './t.ts';\n`);
	write(
		'src/b/b.ts',
		`export { c } from '../c.ts';\nimport { a } from '../a.ts';\nimport './lib.ts';\n`,
	);
	write('src/c.ts', 'export const c = 1;\n');
	write('src/t.ts', 'export type T = 1;\n');
	write('src/seul.ts', 'export const s = 1;\n');
	write('src/b/lib.ts', `import { l } from 'lib';\n`);
	write('package-lock.json', verrou({}));
	write('modele.typ', '#let a = 1');
	process.chdir(dossier);
	t.after(() => process.chdir(avant));
	return write;
}

test('a change to any file of the graph or to what is read beside changes the digest', (t) => {
	const write = enter(t);
	const digest = (): string => digestCode(['src/a.ts'], ['modele.typ']);
	const code = ['src/a.ts', 'src/b/b.ts', 'src/b/lib.ts', 'src/c.ts'];
	assert.deepEqual(listCode(['src/a.ts']), code);
	const vus = new Set([digest()]);
	for (const nom of [...code, 'modele.typ']) {
		write(nom, `${readFileSync(nom, 'utf8')}\n`);
		assert.ok(!vus.has(digest()), nom);
		vus.add(digest());
	}
	const avant = digest();
	write('src/seul.ts', 'export const s = 2;\n');
	write('src/t.ts', 'export type T = 2;\n');
	assert.equal(digest(), avant, 'nothing else changes it');
});

test('a library that the code takes from changes the digest, and what it needs; no other does', (t) => {
	const write = enter(t);
	const digest = (versions: Readonly<Record<string, string>>): string => {
		write('package-lock.json', verrou(versions));
		return digestCode(['src/a.ts']);
	};
	const avant = digest({});
	for (const [nom, change] of [
		['lib', true],
		['lib/node_modules/sous', true],
		['pair', true],
		['@n/natif', true],
		['sous', false],
		['autre', false],
	] as const)
		assert.equal(digest({ [`node_modules/${nom}`]: '2' }) !== avant, change, nom);
});

test('a library that the lock file does not name changes with the whole file', (t) => {
	const write = enter(t);
	write('src/c.ts', `import 'inconnue';\n`);
	const avant = digestCode(['src/a.ts']);
	write('package-lock.json', verrou({ 'node_modules/autre': '2' }));
	assert.notEqual(digestCode(['src/a.ts']), avant);
});

test('a file that moves, or bytes that go from one to the next, change the digest', (t) => {
	const write = enter(t);
	write('src/a.ts', `import './x/m.ts';\nimport './z/n.ts';\n`);
	const seen = (m: string, n: string): string => {
		write('src/x/m.ts', m);
		write('src/z/n.ts', n);
		return digestCode(['src/a.ts']);
	};
	assert.notEqual(seen('// ab', '// c'), seen('// a', 'b// c'));
	write('src/a.ts', `import './x/m.ts';\n`);
	const un = digestCode(['src/a.ts']);
	write('src/w/m.ts', readFileSync('src/x/m.ts', 'utf8'));
	write('src/a.ts', `import './w/m.ts';\n`);
	const deux = digestCode(['src/a.ts']);
	assert.notEqual(un, deux);
});
