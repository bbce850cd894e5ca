/** Astro's development server, without its telemetry. */
import { dev } from 'astro';
import { checkReglages } from '../commandes/reglages.ts';

/** Starts it on the loopback interface; returns its address. */
export async function serveEnDirect(port: number): Promise<string> {
	checkReglages();
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	const serveur = await dev({ server: { port }, logLevel: 'warn' });
	return `http://localhost:${serveur.address.port}${process.env.BASE || '/'}`;
}
