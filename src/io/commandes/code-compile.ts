/** The code of this program as Node has compiled it: what is read next, and what the threads read, starts sooner. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { dossierCache } from './dossiers.ts';

/** Kept with the rest, for this process, its threads and those that it starts. */
export function keepCode(): void {
	const dossier = path.join(dossierCache(), 'compilation');
	enableCompileCache(dossier);
	process.env.NODE_COMPILE_CACHE ??= dossier;
}
