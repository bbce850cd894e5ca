/**
 * Starts a command of this folder: `node scripts/lancer.mjs build --outDir site`. In plain JavaScript, for
 * any Node: what the commands stand on is checked before they are read, and what is missing is told.
 */
import { existsSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import process from 'node:process';

/** The first Node that reads TypeScript without being asked (https://nodejs.org/api/typescript.html). */
const NODE_MIN = [22, 18];

function findManque() {
	const [majeure = 0, mineure = 0] = process.versions.node.split('.').map(Number);
	const [min, sousMin] = NODE_MIN;
	if (!existsSync('node_modules/astro'))
		return 'Les bibliothèques ne sont pas installées. Dans ce dossier, faites : npm ci';
	if (majeure > min || (majeure === min && mineure >= sousMin)) return undefined;
	return `Impulser a besoin de Node ${NODE_MIN.join('.')} ou plus récent, et celui-ci est le ${process.versions.node}. D’ordinaire « npm ci » l’apporte ; ici, le réglage « ignore-scripts » l’en a empêché. Faites : npm ci --ignore-scripts=false`;
}

const manque = findManque();
if (manque) {
	console.error(manque);
	process.exitCode = 1;
} else {
	const [nom] = process.argv.splice(2, 1);
	// What Node has compiled is kept: every command starts sooner, and those that it starts.
	process.env.NODE_COMPILE_CACHE ??= path.resolve(
		process.env.IMPULSER_CACHE || '.cache',
		'compilation',
	);
	module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
	await import(new URL(`./${nom}.ts`, import.meta.url).href);
}
