/** A history that a test writes, told to a build by a program in place of git: none is needed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One version of the content. `parent`: whether git knows one before it. */
export interface Commit {
	date: string;
	parent?: boolean;
	/** From the content folder. */
	fichiers: readonly string[];
}

/** From the newest to the oldest, as git tells them. */
export const HISTOIRE_DU_CORPUS = JSON.parse(
	readFileSync('tests/corpus/histoire.json', 'utf8'),
) as readonly Commit[];

/** The name of a commit, as long as those of git: the same in every test. */
const nameOf = (date: string): string => date.replaceAll(/\D/g, '').padEnd(40, '0');

const sayCommit = ({ date, parent = false, fichiers }: Commit): string =>
	`\u0001${date} ${nameOf(date)}${parent ? ' abcdef' : ''}\n\n${fichiers.join('\n')}\n`;

/**
 * Writes that program in a folder, and gives the folder of PATH that holds it. Without a history it
 * fails, as git does outside a repository. `superficiel`: it says that the history was cut.
 */
export function writeGit(
	dossier: string,
	histoire: readonly Commit[] | undefined,
	superficiel: boolean,
): string {
	const outils = path.join(dossier, 'git');
	mkdirSync(outils);
	writeFileSync(path.join(outils, 'log'), (histoire ?? []).map(sayCommit).join(''));
	const reponse = histoire
		? `case "$*" in *rev-parse*) echo ${superficiel};; *) cat '${path.join(outils, 'log')}';; esac`
		: 'echo "fatal: not a git repository" >&2; exit 128';
	writeFileSync(path.join(outils, 'git'), `#!/bin/sh\n${reponse}\n`, { mode: 0o755 });
	return outils;
}
