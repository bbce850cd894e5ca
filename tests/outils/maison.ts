/** The house as it is written: its files, its floors and rooms, and what takes from what. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Fichier {
	chemin: string;
	texte: string;
}

export interface Import {
	/** As written. */
	nom: string;
	/** Path from the root of the project, for a relative import. */
	cible?: string;
	typeSeul: boolean;
}

/** Sheets that tests read. */
const DONNEES = /^tests[\\/](?:fixtures|hostile|corpus)[\\/]/;

const RACINES = ['src', 'scripts', 'banc', 'outillage', 'tests'];

export function readProjet(): Fichier[] {
	return RACINES.flatMap((racine) =>
		readdirSync(racine, { recursive: true, encoding: 'utf8' })
			.filter((nom) => /\.(?:ts|astro|mdx|mjs|js)$/.test(nom) && !DONNEES.test(`${racine}/${nom}`))
			.map((nom) => path.posix.join(racine, nom.split(path.sep).join('/')))
			.sort()
			.map((chemin) => ({ chemin, texte: readFileSync(chemin, 'utf8') })),
	);
}

/** The code of a file: all of a .ts, the front matter and the scripts of an .astro, imports of an .mdx. */
function codeOf({ chemin, texte }: Fichier): string {
	if (chemin.endsWith('.astro')) {
		const entete = /^---\n([\s\S]*?)\n---/.exec(texte)?.[1] ?? '';
		const scripts = [...texte.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]);
		return [entete, ...scripts].join('\n');
	}
	if (chemin.endsWith('.mdx'))
		return texte
			.split('\n')
			.filter((ligne) => /^import\s/.test(ligne))
			.join('\n');
	return texte;
}

function isTypeSeul(noeud: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(noeud)) return noeud.isTypeOnly;
	const clause = noeud.importClause;
	if (!clause) return false;
	if (clause.isTypeOnly) return true;
	const nommes = clause.namedBindings;
	return (
		clause.name === undefined &&
		nommes !== undefined &&
		ts.isNamedImports(nommes) &&
		nommes.elements.length > 0 &&
		nommes.elements.every((e) => e.isTypeOnly)
	);
}

export function listImports(fichier: Fichier): Import[] {
	const imports: Import[] = [];
	const add = (nom: string, typeSeul: boolean): void => {
		const dossier = path.posix.dirname(fichier.chemin);
		const relatif = nom.startsWith('.');
		const cible = path.posix.join(dossier, nom.split('?')[0] ?? '');
		imports.push(relatif ? { nom, cible, typeSeul } : { nom, typeSeul });
	};
	const visit = (noeud: ts.Node): void => {
		if (ts.isImportDeclaration(noeud) || ts.isExportDeclaration(noeud)) {
			if (noeud.moduleSpecifier && ts.isStringLiteral(noeud.moduleSpecifier))
				add(noeud.moduleSpecifier.text, isTypeSeul(noeud));
		} else if (ts.isImportTypeNode(noeud)) {
			const { argument } = noeud;
			if (ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal))
				add(argument.literal.text, true);
		} else if (ts.isCallExpression(noeud)) {
			const [argument] = noeud.arguments;
			const appel = noeud.expression;
			const charge =
				appel.kind === ts.SyntaxKind.ImportKeyword ||
				(ts.isIdentifier(appel) && appel.text === 'require');
			if (charge)
				add(argument && ts.isStringLiteral(argument) ? argument.text : '(calculé)', false);
		}
		ts.forEachChild(noeud, visit);
	};
	visit(parse(fichier));
	return imports;
}

export const parse = (fichier: Fichier): ts.SourceFile =>
	ts.createSourceFile('fichier.ts', codeOf(fichier), ts.ScriptTarget.Latest, true);

/** The floors, from the ground up: an import only goes down. Beside `io` stand pages, scripts of pages and commands. */
export const ETAGES: readonly (readonly string[])[] = [
	['core'],
	['vues'],
	['renderers', 'formulaire'],
	['io'],
];
export const CORE = 0;
export const RENDERERS = 2;
export const IO = 3;
/** The parts of a bloc that a renderer makes: each belongs to the room of its renderer. */
const PAR_PIECE = {
	html: /^src\/blocs\/(?:definir-html|(?:registre|\w+)\/html)\.ts$/,
	papier: /^src\/blocs\/(?:definir-papier|(?:registre|\w+)\/papier)\.ts$/,
};
/** In the folder of a family or of a bloc, the end of the name says the floor; a registry stands with what it lists. */
const SUFFIXES: readonly [RegExp, number][] = [
	[
		/^src\/familles\/(?:definir|noms-famille|pratiques|registre\/(?:ids|noms|schemas)|\w+\/(?:noms|schema|regle-[\w-]+))\.ts$/,
		0,
	],
	[/^src\/familles\//, 1],
	[/^src\/blocs\/(?:definir|registre\/definitions|\w+\/definition)\.ts$/, 0],
	[PAR_PIECE.html, 2],
	[PAR_PIECE.papier, 2],
];
export const etageOf = (chemin: string): number => {
	const suffixe = SUFFIXES.find(([motif]) => motif.test(chemin));
	if (suffixe) return suffixe[1];
	const rang = ETAGES.findIndex((noms) => noms.some((nom) => chemin.startsWith(`src/${nom}/`)));
	return rang === -1 ? ETAGES.length : rang;
};
/** A renderer, or the form: the rooms of one floor do not know each other. */
export function pieceOf(chemin: string): string {
	if (PAR_PIECE.html.test(chemin)) return 'renderers/xhtml';
	if (PAR_PIECE.papier.test(chemin)) return 'renderers/papier';
	const parties = chemin.split('/');
	return parties.slice(1, chemin.startsWith('src/renderers/') ? 3 : 2).join('/');
}
