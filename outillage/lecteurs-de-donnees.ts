/** Readers of data that are not ours, brought apart: rdflib by Python, xmllint and bibtool by Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dossierCache } from '../src/io/commandes/dossiers.ts';

const SOURCES = path.resolve('tests/rdf');
const dossierOf = (nom: string): string => path.join(dossierCache(), 'rdf', nom);

const run = (nom: string, args: readonly string[], options: object = {}) =>
	spawnSync(nom, args, { encoding: 'utf8', maxBuffer: 1e8, ...options });
const canRun = (nom: string, ...args: string[]): boolean => run(nom, args).status === 0;

/** A Python that has rdflib; undefined, and why, where there is none. */
export function findRdflib(say: (texte: string) => void): string | { manque: string } {
	const demande = readFileSync(path.join(SOURCES, 'requirements.txt'), 'utf8');
	const dossier = dossierOf('python');
	const python = path.join(dossier, 'bin/python');
	const fait = path.join(dossier, 'requirements.txt');
	if (existsSync(fait) && readFileSync(fait, 'utf8') === demande) return python;
	if (!canRun('python3', '--version')) return { manque: 'Python n’est pas sur cette machine' };
	say(
		`Installation de rdflib dans ${path.relative(process.cwd(), dossier)}, une fois pour toutes…`,
	);
	rmSync(dossier, { recursive: true, force: true });
	const pip = ['-m', 'pip', 'install', '-q', '-r', path.join(SOURCES, 'requirements.txt')];
	for (const [nom, args] of [
		['python3', ['-m', 'venv', dossier]],
		[python, pip],
	] as const) {
		const { status, stderr } = run(nom, args);
		if (status !== 0)
			return { manque: `rdflib n’a pas pu être installé (${stderr?.trim().split('\n').at(-1)})` };
	}
	writeFileSync(fait, demande);
	return python;
}

/** What rdflib says of a folder of files, a line each. */
export function readWithRdflib(
	python: string,
	dossier: string,
): { lignes: string; juste: boolean } {
	const { status, stdout, stderr } = run(python, [path.join(SOURCES, 'lire.py'), dossier]);
	return { lignes: `${stdout}${status === 0 ? '' : stderr}`.trimEnd(), juste: status === 0 };
}

/** The packages of Debian that bring a command, with the libraries that it stands on. */
const PAQUETS: Readonly<Record<string, readonly string[]>> = {
	xmllint: ['libxml2-utils', 'libxml2', 'libicu72'],
	bibtool: ['bibtool', 'libkpathsea6'],
};

export type Lecteur = (args: readonly string[], entree?: string) => ReturnType<typeof run>;

/** A command of the machine, else of packages unpacked apart, without installing anything. */
export function findCommande(
	nom: string,
	say: (texte: string) => void,
): Lecteur | { manque: string } {
	const existe = run(nom, ['--version']).error === undefined;
	if (existe) return (args, input) => run(nom, args, { input });
	const dossier = dossierOf(nom);
	const commande = path.join(dossier, 'usr/bin', nom);
	if (!existsSync(commande)) {
		const manque = unpack(nom, dossier, say);
		if (manque) return { manque };
	}
	const [biblio = ''] = globSync(path.join(dossier, 'usr/lib/*-linux-*'));
	const env = { ...process.env, LD_LIBRARY_PATH: biblio };
	return (args, input) => run(commande, args, { input, env });
}

/** Undefined once it is there; else why it cannot be. */
function unpack(nom: string, dossier: string, say: (texte: string) => void): string | undefined {
	if (run('apt-get', ['--version']).error)
		return `${nom} n’est pas là, et cette machine n’a pas les paquets de Debian`;
	say(`${nom} est mis dans ${path.relative(process.cwd(), dossier)}, une fois pour toutes…`);
	mkdirSync(dossier, { recursive: true });
	const { status, stderr } = run('apt-get', ['download', ...(PAQUETS[nom] ?? [nom])], {
		cwd: dossier,
	});
	if (status !== 0)
		return `${nom} n’a pas pu être pris parmi les paquets de Debian (${stderr?.trim().split('\n').at(-1)})`;
	for (const paquet of globSync(path.join(dossier, '*.deb'))) run('dpkg', ['-x', paquet, dossier]);
	return existsSync(path.join(dossier, 'usr/bin', nom))
		? undefined
		: `${nom} n’est pas dans ses paquets`;
}
