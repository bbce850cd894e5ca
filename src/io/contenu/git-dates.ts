/** When each file of the content folder was created and last changed, from git. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Dates } from '../../core/catalogue/catalogue.ts';
import type { Version } from '../../core/catalogue/monde.ts';
import { sayDate } from '../../vues/mots.ts';

export interface Histoire {
	/** By path from the parent of the content folder; what the history does not tell is not there. */
	dates: Map<string, Dates>;
	/** A sentence when the history is missing, or partly: why, and what to do. */
	manque?: string;
}

const RIEN =
	'Les dates des fiches sont inconnues : les pages n’en donnent pas, et il n’y a ni nouveautés ni flux.';

/** One commit: its ISO date, its name, whether its parents are known, the files it touched. */
interface Commit {
	date: string;
	commit: string;
	racine: boolean;
	fichiers: string[];
}

/** The history of `dossier`. Never throws: without git there are no dates, and a sentence says why. */
export function readHistoire(dossier: string): Histoire {
	try {
		const partielle = git(dossier, 'rev-parse', '--is-shallow-repository').trim() === 'true';
		const format = ['--format=%x01%cI %H %P', '--name-only', '--no-renames', '--relative'];
		const commits = parseLog(git(dossier, 'log', ...format, '--', '.'));
		if (commits.length === 0)
			return {
				dates: new Map(),
				manque: `${RIEN} Aucun de ces fichiers n’est encore dans l’historique git.`,
			};
		const dates = collectDates(commits, path.basename(dossier), partielle);
		return partielle ? { dates, manque: sayPartielle(commits) } : { dates };
	} catch (cause) {
		return { dates: new Map(), manque: `${RIEN} ${explainGit(cause, dossier)}` };
	}
}

function git(cwd: string, ...args: string[]): string {
	return execFileSync('git', ['-c', 'core.quotepath=off', ...args], {
		cwd,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, LC_ALL: 'C' },
	});
}

/** Commits from the newest to the oldest, merges without files left in. */
function parseLog(sortie: string): Commit[] {
	return sortie
		.split('\u0001')
		.slice(1)
		.map((dit) => {
			const [tete = '', ...lignes] = dit.split('\n');
			const [date = '', commit = '', ...parents] = tete.trim().split(' ');
			return { date, commit, racine: parents.length === 0, fichiers: lignes.filter(Boolean) };
		});
}

/**
 * In a partial history, a commit without parents is where it was cut: it seems to create every file,
 * and tells neither when one was created nor when it last changed.
 */
function collectDates(
	commits: readonly Commit[],
	racine: string,
	partielle: boolean,
): Map<string, Dates> {
	const dates = new Map<string, Dates>();
	for (const commit of commits) {
		const coupe = partielle && commit.racine;
		for (const fichier of commit.fichiers) {
			const chemin = `${racine}/${fichier}`;
			const connues = dates.get(chemin);
			if (coupe && connues) connues.creation = undefined;
			else if (!coupe)
				dates.set(chemin, {
					creation: commit.date,
					modification: connues?.modification ?? commit.date,
					versions: [...(connues?.versions ?? []), toVersion(commit)],
				});
		}
	}
	return dates;
}

const toVersion = ({ date, commit }: Commit): Version => ({ date, commit });

function sayPartielle(commits: readonly Commit[]): string {
	const coupes = commits.filter((c) => c.racine).map((c) => c.date.slice(0, 10));
	const jour = coupes.sort().at(-1);
	const avant = jour ? ` du ${sayDate(jour)} ou d’avant` : '';
	return `L’historique git est incomplet : ce qui date${avant} reste sans date. Pour l’avoir entier : git fetch --unshallow (sur une forge : fetch-depth: 0, ou GIT_DEPTH: 0).`;
}

/** Why git did not answer, in words; its own, quoted, when the cause is not a known one. */
function explainGit(cause: unknown, dossier: string): string {
	const { code, stderr } = cause as { code?: string; stderr?: string };
	const dit = String(stderr ?? '');
	if (code === 'ENOENT') return 'Le programme git n’est pas installé sur cette machine.';
	if (/not a git repository/i.test(dit))
		return 'Ce dossier vient d’une copie sans historique : faites-en une avec git clone pour les avoir.';
	if (/dubious ownership/i.test(dit))
		return `git ne lit pas un dépôt qui appartient à un autre utilisateur : git config --global --add safe.directory ${path.dirname(dossier)}`;
	if (/does not have any commits/i.test(dit)) return 'Le dépôt n’a encore aucune version (commit).';
	const premiere = dit.trim().split('\n')[0] || String((cause as Error).message);
	return `L’historique git n’a pas pu être lu : « ${premiere} ». Vérifiez le dépôt avec git fsck.`;
}
