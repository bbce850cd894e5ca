/** When each file of the content folder was created and last changed, from git. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Dates } from '../core/catalogue.ts';

/** Dates by path from the parent of `dossier`; empty when git or its history is not there. */
export function readGitDates(dossier: string): Map<string, Dates> {
	const dates = new Map<string, Dates>();
	let sortie: string;
	try {
		sortie = execFileSync(
			'git',
			[
				'-c',
				'core.quotepath=off',
				'log',
				'--format=%x01%cI',
				'--name-only',
				'--no-renames',
				'--relative',
				'--',
				'.',
			],
			{ cwd: dossier, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
		);
	} catch {
		return dates;
	}
	const racine = path.basename(dossier);
	for (const commit of sortie.split('\u0001').slice(1)) {
		const [date = '', ...fichiers] = commit.split('\n');
		for (const fichier of fichiers.filter(Boolean)) {
			const chemin = `${racine}/${fichier}`;
			const connues = dates.get(chemin);
			dates.set(chemin, { creation: date, modification: connues?.modification ?? date });
		}
	}
	return dates;
}
