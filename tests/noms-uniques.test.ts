/** What stands in one place: the names of the families, the pattern of INSEE codes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { FAMILLES } from '../src/familles/registre/ids.ts';

/** Where a family is named all the same, and why. */
const EXCUSES: Readonly<Record<string, string>> = {
	'src/core/schema/depart.ts': 'the five questions lead to a parcours: it is what that file asks',
	'src/components/exemples/reperes.ts': 'the page of the components shows real drawings',
	'src/components/exemples/listes.ts': 'the page of the components shows a real list',
};

const NOMS = new Set<string>(FAMILLES);
/** `outils|actions`: a pattern that lists families. */
const LISTE = new RegExp(`(?:${FAMILLES.join('|')})\\|(?:${FAMILLES.join('|')})`);

interface Fichier {
	chemin: string;
	texte: string;
}

/** The code of a file: all of a .ts, the front matter of an .astro. Prose may name what it speaks of. */
const codeOf = ({ chemin, texte }: Fichier): string =>
	chemin.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(texte)?.[1] ?? '') : texte;

function listNommees(fichier: Fichier): string[] {
	const fautes: string[] = [];
	const source = ts.createSourceFile('f.ts', codeOf(fichier), ts.ScriptTarget.Latest, true);
	const add = (noeud: ts.Node): void => {
		fautes.push(`${fichier.chemin} nomme une famille : ${noeud.getText().slice(0, 60)}`);
	};
	const visit = (noeud: ts.Node): void => {
		if (ts.isStringLiteral(noeud) && NOMS.has(noeud.text)) add(noeud);
		if (ts.isRegularExpressionLiteral(noeud) && LISTE.test(noeud.text)) add(noeud);
		if (
			ts.isPropertyAccessExpression(noeud) &&
			NOMS.has(noeud.name.text) &&
			/^(?:catalogue|base|NOMS_FAMILLES)$/.test(noeud.expression.getText())
		)
			add(noeud);
		ts.forEachChild(noeud, visit);
	};
	visit(source);
	return fautes;
}

const isDehors = (chemin: string): boolean =>
	!chemin.startsWith('src/familles/') && !chemin.endsWith('.test.ts') && !(chemin in EXCUSES);

function readSrc(): Fichier[] {
	return readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((nom) => /\.(?:ts|astro)$/.test(nom))
		.map((nom) => path.posix.join('src', nom.split(path.sep).join('/')))
		.map((chemin) => ({ chemin, texte: readFileSync(chemin, 'utf8') }));
}

test('no family is named outside its folder and the registry', () => {
	const fichiers = readSrc().filter(({ chemin }) => isDehors(chemin));
	assert.ok(fichiers.length > 300, 'the walk finds the files');
	assert.deepEqual(fichiers.flatMap(listNommees), []);
});

test('every excuse is still needed', () => {
	const fichiers = readSrc().filter(({ chemin }) => chemin in EXCUSES);
	for (const fichier of fichiers) assert.ok(listNommees(fichier).length > 0, fichier.chemin);
	assert.equal(fichiers.length, Object.keys(EXCUSES).length);
});

describe('a planted name is found', () => {
	const nomme = (texte: string, chemin = 'src/vues/a.ts'): number =>
		listNommees({ chemin, texte }).length;
	test('as a text, as a member, in a pattern, in the code of a page', () => {
		assert.equal(nomme(`if (fiche.famille === 'retours') stop();`), 1);
		assert.equal(nomme('for (const o of catalogue.outils.values()) keep(o);'), 1);
		assert.equal(nomme('const REF = /^(outils|actions)\\//;'), 1);
		assert.equal(nomme(`let a: Fiche<'actions'>;`), 1);
		assert.equal(nomme(`---\nconst f = 'parcours';\n---\n<p>parcours</p>`, 'src/pages/a.astro'), 1);
	});
	test('not in prose, nor in a longer name', () => {
		assert.equal(nomme(`// the outils of 'now'\nconst a = 'outils-lies';`), 0);
		assert.equal(nomme(`---\nconst f = 1;\n---\n<a href="/outils/">outils</a>`, 'src/a.astro'), 0);
	});
});

test('the pattern of INSEE codes is written once', () => {
	const motif = /2\[(?:AB|ab)\]/;
	const fichiers = readSrc().filter(
		({ chemin, texte }) => !chemin.endsWith('.test.ts') && motif.test(texte),
	);
	assert.deepEqual(
		fichiers.map((f) => f.chemin),
		['src/core/france/code-insee.ts'],
	);
});
