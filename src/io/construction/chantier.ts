/** Where a build works before its site is put in place, and what it keeps for the next one. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isVivant } from './processus.ts';

/**
 * Always inside the project: from elsewhere, Astro makes its pages in one folder that all builds share,
 * and two of them at once lose each other's files.
 */
const CHANTIERS = path.resolve('.cache');

/** A folder to build in, of this process alone; those of processes that died are cleared. */
export function createChantier(): string {
	mkdirSync(CHANTIERS, { recursive: true });
	for (const nom of readdirSync(CHANTIERS)) {
		const [, pid] = /^chantier-(\d+)$/.exec(nom) ?? [];
		if (pid && !isVivant(Number(pid)))
			rmSync(path.join(CHANTIERS, nom), { recursive: true, force: true });
	}
	const chantier = path.join(CHANTIERS, `chantier-${process.pid}`);
	rmSync(chantier, { recursive: true, force: true });
	mkdirSync(chantier);
	return chantier;
}
