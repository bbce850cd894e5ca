/** Where a build works before what it makes is put in place. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isVivant } from './processus.ts';

/** Inside the project: what Astro compiles finds its libraries there. */
const CHANTIERS = path.resolve('.cache');

/** A folder to make something in, of this process alone; those of processes that died are cleared. */
export function createChantier(genre: 'site' | 'pages'): string {
	mkdirSync(CHANTIERS, { recursive: true });
	for (const nom of readdirSync(CHANTIERS)) {
		const [, pid] = /^chantier-(?:site|pages)-(\d+)$/.exec(nom) ?? [];
		if (pid && !isVivant(Number(pid)))
			rmSync(path.join(CHANTIERS, nom), { recursive: true, force: true });
	}
	const chantier = path.join(CHANTIERS, `chantier-${genre}-${process.pid}`);
	rmSync(chantier, { recursive: true, force: true });
	mkdirSync(chantier);
	return chantier;
}
