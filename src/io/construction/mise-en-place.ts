/** Puts a new site in the place of the old one: at any moment, one of the two is whole and in place. */
import {
	accessSync,
	constants,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import path from 'node:path';
import { isVivant } from './processus.ts';

const ANCIEN = 'ancien';
const NOUVEAU = 'nouveau';

/** Refuses to replace a folder that is not a built site, or to work for a place that cannot be written. */
export function checkSortie(final: string): void {
	if (existsSync(final) && !(statSync(final).isDirectory() && isSite(final)))
		throw new Error(
			`« ${final} » existe et n’est pas un site construit : il n’est pas remplacé. Choisissez un autre dossier : --outDir dossier.`,
		);
	const parent = path.dirname(final);
	mkdirSync(parent, { recursive: true });
	accessSync(parent, constants.W_OK);
}

/**
 * What a build that was killed left beside `final`: its old site is put back if none is in place, the
 * rest is cleared. Those of builds that still run are left to them.
 */
export function clearRestes(final: string): void {
	const dossier = path.dirname(final);
	if (!existsSync(dossier)) return;
	const nom = path.basename(final);
	for (const reste of readdirSync(dossier)) {
		const [, genre, pid] = /\.(ancien|nouveau)-(\d+)$/.exec(reste) ?? [];
		if (!pid || reste !== `${nom}.${genre}-${pid}` || isVivant(Number(pid))) continue;
		const complet = path.join(dossier, reste);
		if (genre === ANCIEN && !existsSync(final) && isSite(complet)) renameSync(complet, final);
		else rmSync(complet, { recursive: true, force: true });
	}
}

/** What is long, a copy from another disk, is done first; two renames follow, undone if the second fails. */
export function swap(neuf: string, final: string): void {
	const ancien = `${final}.${ANCIEN}-${process.pid}`;
	const copie = `${final}.${NOUVEAU}-${process.pid}`;
	mkdirSync(path.dirname(final), { recursive: true });
	try {
		bring(neuf, copie);
		if (existsSync(final)) renameSync(final, ancien);
		renameSync(copie, final);
	} catch (cause) {
		if (existsSync(ancien) && !existsSync(final)) renameSync(ancien, final);
		throw cause;
	} finally {
		rmSync(copie, { recursive: true, force: true });
	}
	rmSync(ancien, { recursive: true, force: true });
}

/** A rename, or a copy when the two are not on one disk. */
export function bring(depuis: string, vers: string): void {
	try {
		renameSync(depuis, vers);
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
		cpSync(depuis, vers, { recursive: true });
	}
}

function isSite(dossier: string): boolean {
	return existsSync(path.join(dossier, '404.html')) || existsSync(path.join(dossier, 'index.html'));
}
