/** npm start -- [--outDir dossier]: checks, builds, serves the site on this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { checkPort, readPort } from '../src/io/commandes/port.ts';
import { CODE_A_IMPRIMER } from '../src/io/construction/codes.ts';
import { serveSite } from '../src/io/construction/serveur.ts';

/** Built by a process of its own: what it took of memory is given back before the site is served. */
async function build(sortie: string, ...options: string[]): Promise<number> {
	const args = ['scripts/build.ts', '--outDir', sortie, '--servable', ...options];
	const [code] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit');
	return code ?? 1;
}

await runCommande(async () => {
	const { values } = parseOptions({ options: { outDir: { type: 'string', default: 'dist' } } });
	const port = readPort();
	await checkPort(port);
	const code = await build(values.outDir, '--differer');
	if (code !== 0 && code !== CODE_A_IMPRIMER) return false;
	const { adresse } = await serveSite(values.outDir, port, process.env.BASE || '/');
	process.stdout.write(`\nImpulser est prêt : ouvrez ${adresse}\nPour arrêter : Ctrl + C.\n`);
	if (code === CODE_A_IMPRIMER) {
		process.stdout.write('\nLes PDF se composent maintenant ; ils seront sur le site ensuite.\n');
		if ((await build(values.outDir)) === 0)
			process.stdout.write(`\nLes PDF sont sur le site : ${adresse}\n`);
	}
	return true;
});
