/** A content folder of its own for a test, copied from the corpus or from the base. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { CORPUS } from '../contenu.ts';

/** Compiled once for a code and an address, whatever the content: all tests share them. */
export const MOTEURS = path.resolve('.cache/moteurs-des-tests');

/** Environment of a command run on that content, with a cache of its own. */
export function environnement(contenu: string): NodeJS.ProcessEnv {
	const IMPULSER_CACHE = path.join(path.dirname(contenu), 'cache');
	return { ...process.env, IMPULSER_CONTENU: contenu, IMPULSER_CACHE, IMPULSER_MOTEURS: MOTEURS };
}

/** Copy of a content folder in a temporary one, removed when the test ends. */
export function copyContenu(t: TestContext, depuis = CORPUS): string {
	const dossier = createDossier(t);
	const contenu = path.join(dossier, 'content');
	cpSync(depuis, contenu, { recursive: true });
	return contenu;
}

/** An empty temporary folder, removed when the test ends. */
export function createDossier(t: TestContext): string {
	const dossier = mkdtempSync(path.join(os.tmpdir(), 'impulser-'));
	t.after(() => rmSync(dossier, { recursive: true, force: true }));
	return dossier;
}
