/** Programs that the project does not need: installed apart, in a folder of their own, the first time they are asked for. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { npmOf } from '../src/io/dependances/npm.ts';

/**
 * Copies `sources`, its package.json and its lock, to `dossier`; its libraries are fetched when their lock is another
 * one. Throws, in French, when they cannot be: without network, the first time.
 */
export function installApart(
	titre: string,
	sources: string,
	dossier: string,
	say: (texte: string) => void,
): void {
	const verrou = path.join(sources, 'package-lock.json');
	const installe = path.join(dossier, 'node_modules/verrou.json');
	rmSync(path.join(dossier, 'src'), { recursive: true, force: true });
	cpSync(sources, dossier, { recursive: true });
	if (existsSync(installe) && readFileSync(installe, 'utf8') === readFileSync(verrou, 'utf8'))
		return;
	const ou = path.relative(process.cwd(), dossier);
	say(`Installation de ${titre} dans ${ou}, une fois pour toutes…`);
	const args = ['ci', '--prefix', dossier, '--ignore-scripts', '--no-audit', '--no-fund'];
	const { status, stderr } = spawnSync(...npmOf(args), { cwd: dossier, encoding: 'utf8' });
	if (status !== 0)
		throw new Error(
			`${titre} n’a pas pu être installé : il faut le réseau, la première fois. (${stderr?.split('\n')[0] ?? ''})`,
		);
	cpSync(verrou, installe);
}
