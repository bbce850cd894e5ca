/** A bloc is one folder, and no registry can forget it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { listBlocs } from './definitions.ts';

const BLOCS = path.resolve('src/blocs');
const PARTIES = ['Bloc.astro', 'definition.ts', 'html.ts', 'papier.ts'];

test('each bloc is a folder at its name, with all its parts and nothing else', () => {
	const dossiers = readdirSync(BLOCS, { withFileTypes: true })
		.filter((e) => e.isDirectory() && e.name !== 'registre')
		.map((e) => e.name)
		.sort();
	assert.deepEqual(
		dossiers,
		listBlocs()
			.map((b) => b.nom.toLowerCase())
			.sort(),
	);
	for (const dossier of dossiers)
		assert.deepEqual(readdirSync(path.join(BLOCS, dossier)).sort(), PARTIES, dossier);
});

const VOCABULAIRE = path.join(BLOCS, 'registre', 'definitions.ts');
const REGISTRES = ['html.ts', 'papier.ts', 'composants.ts'].map((nom) =>
	path.join(BLOCS, 'registre', nom),
);
const lue = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config;
const options: ts.CompilerOptions = {
	...ts.parseJsonConfigFileContent(lue, ts.sys, process.cwd()).options,
	...{ noEmit: true, incremental: false },
};
/** Read once: all the files but the vocabulary are the same from one check to the next. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** What TypeScript says of the registries when the vocabulary is this text. */
function checkTypes(definitions: string): string[] {
	const hote = ts.createCompilerHost(options);
	const read = hote.getSourceFile.bind(hote);
	hote.getSourceFile = (nom, version) => {
		if (path.resolve(nom) === VOCABULAIRE)
			return ts.createSourceFile(nom, definitions, version, true);
		if (!sources.has(nom)) sources.set(nom, read(nom, version));
		return sources.get(nom);
	};
	const programme = ts.createProgram({ rootNames: REGISTRES, options, host: hote });
	return REGISTRES.flatMap((registre) =>
		programme
			.getSemanticDiagnostics(programme.getSourceFile(registre))
			.map(
				(d) =>
					`${path.basename(registre)} : ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`,
			)
			// Only Astro knows the types of its components.
			.filter((dit) => !/Cannot find module '[^']*\.astro'/.test(dit)),
	);
}

test('a bloc without its part on one floor fails the types', () => {
	const definitions = readFileSync(VOCABULAIRE, 'utf8');
	assert.deepEqual(checkTypes(definitions), []);
	for (const forme of ['bloc', 'ligne']) {
		const neuf = `const DEFINITIONS = [{ ...astuce, nom: 'Neuf', forme: '${forme}' } as const,`;
		const dits = checkTypes(definitions.replace('const DEFINITIONS = [', neuf));
		for (const registre of REGISTRES.map((r) => path.basename(r)))
			assert.ok(
				dits.some((dit) => dit.startsWith(`${registre} : Property 'Neuf' is missing in type`)),
				`${forme}, ${registre}\n${dits.join('\n')}`,
			);
	}
});

/** Names of blocs that this code compares something with: `bloc.nom === 'Astuce'`, `case 'Astuce':`. */
function findComparaisons(texte: string): string[] {
	const noms = new Set(listBlocs().map((b) => b.nom));
	const vus: string[] = [];
	const isNom = (noeud: ts.Node): boolean => ts.isStringLiteral(noeud) && noms.has(noeud.text);
	const visit = (noeud: ts.Node): void => {
		if (ts.isCaseClause(noeud) && isNom(noeud.expression)) vus.push(noeud.getText());
		if (ts.isBinaryExpression(noeud) && (isNom(noeud.left) || isNom(noeud.right)))
			vus.push(noeud.getText());
		ts.forEachChild(noeud, visit);
	};
	visit(ts.createSourceFile('f.tsx', texte, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
	return vus;
}

test('no code knows a bloc by its name: its definition says what is asked of it', () => {
	assert.deepEqual(findComparaisons(`if (b.nom === 'Astuce') f(); switch (n) { case 'Source': }`), [
		"b.nom === 'Astuce'",
		"case 'Source':",
	]);
	const fichiers = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(nom) => /\.(?:ts|astro)$/.test(nom) && !nom.endsWith('.test.ts'),
	);
	assert.ok(fichiers.length > 300);
	for (const fichier of fichiers)
		assert.deepEqual(
			findComparaisons(readFileSync(path.join('src', fichier), 'utf8')),
			[],
			fichier,
		);
});
