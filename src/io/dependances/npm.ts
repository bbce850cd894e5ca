/** npm, asked for what it knows. */
import { execFile } from 'node:child_process';
import path from 'node:path';

const TAILLE_MAX = 64 * 1024 * 1024;

/**
 * The program and its arguments that ask npm. Under « npm run », npm says where its own script is
 * (https://docs.npmjs.com/cli/using-npm/scripts): it is called by this Node, without a shell, on Windows too.
 */
export function npmOf(
	args: readonly string[],
	script: string = process.env.npm_execpath ?? '',
): [programme: string, args: string[]] {
	return path.basename(script) === 'npm-cli.js'
		? [process.execPath, [script, ...args]]
		: ['npm', [...args]];
}

/** What it writes, even when it ends with 1, as it does when it has something to tell; undefined when it is not there, or has no end in `delai` milliseconds. */
export const askNpm = (args: readonly string[], delai: number): Promise<string | undefined> =>
	new Promise((resolve) => {
		const options = { maxBuffer: TAILLE_MAX, timeout: delai };
		execFile(...npmOf(args), options, (erreur, stdout) => {
			const finie = !erreur || (typeof erreur.code === 'number' && !erreur.killed);
			resolve(finie ? stdout : undefined);
		});
	});

/** The same, read as JSON: null when npm says nothing, which is how it has nothing to tell; undefined when it is no JSON. */
export async function askJson(args: readonly string[], delai: number): Promise<unknown> {
	const dit = await askNpm([...args, '--json'], delai);
	try {
		return dit === undefined ? undefined : (JSON.parse(dit.trim() || 'null') as unknown);
	} catch {
		return undefined;
	}
}
