/** Programs of Java that judge our files, brought by Maven into a folder apart. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dossierCache } from '../src/io/commandes/dossiers.ts';

export const canRun = (nom: string): boolean => spawnSync(nom, ['--version']).error === undefined;

/** Whether this machine can bring one. */
export const hasMaven = (): boolean => canRun('mvn') && canRun('java');

/**
 * The folder of the libraries that `tests/<outil>/pom.xml` names, fetched once. Throws, in French, when they cannot
 * be; `nom`: of the program, for people.
 */
export function installParMaven(outil: string, nom: string, say: (texte: string) => void): string {
	const source = path.resolve('tests', outil, 'pom.xml');
	const dossier = path.join(dossierCache(), outil);
	const [pom, biblio] = [path.join(dossier, 'pom.xml'), path.join(dossier, 'lib')];
	const texte = readFileSync(source, 'utf8');
	if (existsSync(biblio) && existsSync(pom) && readFileSync(pom, 'utf8') === texte) return biblio;
	say(
		`Installation de ${nom} dans ${path.relative(process.cwd(), dossier)}, une fois pour toutes…`,
	);
	rmSync(dossier, { recursive: true, force: true });
	const args = [
		'-q',
		'-B',
		'-f',
		source,
		'dependency:copy-dependencies',
		`-DoutputDirectory=${biblio}`,
	];
	const { status, stdout } = spawnSync('mvn', args, { encoding: 'utf8' });
	if (status !== 0)
		throw new Error(
			`${nom} n’a pas pu être installé : il faut le réseau, la première fois. (${stdout.trim().split('\n')[0] ?? ''})`,
		);
	cpSync(source, pom);
	return biblio;
}

/** The version that a `pom.xml` of `tests/` names. */
export const versionOf = (outil: string): string =>
	/<dependency>[\s\S]*?<version>([^<]+)</.exec(
		readFileSync(path.resolve('tests', outil, 'pom.xml'), 'utf8'),
	)?.[1] ?? '';
