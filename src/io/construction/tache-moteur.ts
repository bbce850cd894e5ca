/**
 * Compiles the pages into the folder it is given, `client/` and `server/`: in a process of its own, whose
 * memory is given back. What no sheet can change is made at once: the official list of communes, and the scripts
 * of the tools that open from a key.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { listConstantes } from './adresses.ts';
import { loadMoteur } from './moteur.ts';
import { writeScriptsOutils } from './scripts-outils.ts';

const dossier = path.resolve(process.argv[2] ?? '');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ outDir: dossier, logLevel: 'warn' });
const { render, ressources, scripts } = await loadMoteur(dossier);
for (const { adresse, fichier } of listConstantes()) {
	const sortie = path.join(ressources, fichier);
	mkdirSync(path.dirname(sortie), { recursive: true });
	writeFileSync(sortie, await render(adresse));
}
await writeScriptsOutils(scripts);
