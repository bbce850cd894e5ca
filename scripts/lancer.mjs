/**
 * Starts a command of this folder: `node scripts/lancer.mjs build --outDir site`. In plain JavaScript, for
 * any Node: what the commands stand on is checked before they are read, and what is missing is told.
 */
import { existsSync } from 'node:fs';
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
	const { keepCode } = await import('../src/io/commandes/code-compile.ts');
	keepCode();
	await import(new URL(`./${nom}.ts`, import.meta.url).href);
}
