/** npm start: checks, builds, serves the site on this machine. */
import { buildSite } from '../src/io/build-site.ts';
import { serveSite } from '../src/io/serveur.ts';

try {
	if ((await buildSite('dist')) !== 'refuse') {
		const { adresse } = await serveSite(
			'dist',
			Number(process.env.PORT || 4321),
			process.env.BASE || '/',
		);
		process.stdout.write(`\nImpulser est prêt : ouvrez ${adresse}\nPour arrêter : Ctrl + C.\n`);
	} else process.exitCode = 1;
} catch (cause) {
	console.error((cause as Error).message);
	process.exitCode = 1;
}
