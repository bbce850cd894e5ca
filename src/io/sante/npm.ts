/** What npm tells of the packages, when the registry that it is set to can be asked. */
import { execFile } from 'node:child_process';
import type { Failles, Retard } from './de-la-machine.ts';

const DELAI = 60_000;

/** What npm writes, even when it ends with 1, as it does when it has something to tell; undefined without an end. */
const ask = (...args: string[]): Promise<string | undefined> =>
	new Promise((resolve) => {
		const options = { timeout: DELAI, maxBuffer: 64 * 1024 * 1024 };
		execFile('npm', [...args, '--json'], options, (erreur, stdout) => {
			const finie = !erreur || (typeof erreur.code === 'number' && !erreur.killed);
			resolve(finie ? stdout : undefined);
		});
	});

/** npm says nothing at all when there is nothing to tell. */
function parse(texte: string | undefined): Record<string, unknown> | undefined {
	try {
		const valeur = JSON.parse(texte?.trim() === '' ? '{}' : (texte ?? '')) as unknown;
		return typeof valeur === 'object' && valeur !== null
			? (valeur as Record<string, unknown>)
			: undefined;
	} catch {
		return undefined;
	}
}

/** Undefined when nobody answers. */
export const askFailles = async (): Promise<Failles | undefined> =>
	readFailles(parse(await ask('audit')));

export function readFailles(dit: Record<string, unknown> | undefined): Failles | undefined {
	const { vulnerabilities } = (dit?.metadata ?? {}) as { vulnerabilities?: Failles };
	return vulnerabilities;
}

/** Undefined when nobody answers. */
export const askRetards = async (): Promise<Retard[] | undefined> =>
	readRetards(parse(await ask('outdated')));

export function readRetards(dit: Record<string, unknown> | undefined): Retard[] | undefined {
	if (!dit || 'error' in dit) return undefined;
	return Object.entries(dit).flatMap(([nom, valeur]) => {
		const { current, latest } = valeur as { current?: string; latest?: string };
		return current && latest ? [{ nom, actuelle: current, derniere: latest }] : [];
	});
}
