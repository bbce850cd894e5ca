/** nginx and Caddy as Debian has them, on loopback, with the recipes of deploy/ as they are written. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EXEMPLE } from '../src/renderers/recettes/exemple.ts';
import { ask } from './serveurs-demande.ts';

export interface ServeurReel {
	nom: string;
	recette: string;
	/** The program and its arguments; its files go into `atelier`. */
	prepare: (recette: string, atelier: string, port: number) => readonly string[];
	/** What it says of its version. */
	version: readonly string[];
	/** Ways of compressing that the recipe asks for, the best first. */
	comprime: readonly string[];
}

const NGINX: ServeurReel = {
	nom: 'nginx',
	recette: 'deploy/nginx.conf',
	version: ['nginx', '-v'],
	comprime: ['gzip'],
	prepare: (recette, atelier, port) => {
		const chemins = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
			.map((nom) => `${nom}_temp_path ${atelier}/${nom};`)
			.join(' ');
		const utilisateur = process.getuid?.() === 0 ? 'user root;' : '';
		const conf = path.join(atelier, 'nginx.conf');
		const http = recette
			.replace('listen 80;', `listen 127.0.0.1:${port};`)
			.replaceAll(EXEMPLE.nom, 'localhost');
		writeFileSync(
			conf,
			`${utilisateur} daemon off; pid ${atelier}/pid; error_log ${atelier}/erreurs; events {} http { access_log off; ${chemins}\n${http}\n}\n`,
		);
		return ['nginx', '-c', conf, '-p', atelier, '-e', `${atelier}/erreurs`];
	},
};

const CADDY: ServeurReel = {
	nom: 'Caddy',
	recette: 'deploy/Caddyfile',
	version: ['caddy', 'version'],
	comprime: ['zstd', 'gzip'],
	prepare: (recette, atelier, port) => {
		const conf = path.join(atelier, 'Caddyfile');
		const site = recette.replaceAll(EXEMPLE.nom, `http://127.0.0.1:${port}`);
		const reglages = '{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n';
		writeFileSync(conf, reglages + site);
		return ['caddy', 'run', '--config', conf, '--adapter', 'caddyfile'];
	},
};

export const SERVEURS_REELS: readonly ServeurReel[] = [NGINX, CADDY];

/** Its version, or nothing when it is not there. */
export function readVersion({
	version: [programme = '', ...args],
}: ServeurReel): string | undefined {
	const { status, stdout, stderr } = spawnSync(programme, args, { encoding: 'utf8' });
	return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] : undefined;
}

async function findPort(): Promise<number> {
	const serveur = createServer().listen(0, '127.0.0.1');
	await once(serveur, 'listening');
	const adresse = serveur.address();
	serveur.close();
	await once(serveur, 'close');
	return typeof adresse === 'object' && adresse ? adresse.port : 0;
}

/** Waits until it answers; what it printed is told when it ends before. */
async function waitFor(enfant: ChildProcess, racine: string): Promise<void> {
	let dit = '';
	enfant.stderr?.on('data', (morceau: Buffer) => {
		dit += morceau;
	});
	for (;;) {
		if (enfant.exitCode !== null) throw new Error(`Le serveur s’est arrêté :\n${dit}`);
		const la = await ask({ racine, chemin: '/' }).catch(() => undefined);
		if (la) return;
		await setTimeout(50);
	}
}

/** Runs `faire` with the address of the site, served from a folder of its own under `base`, then ends the server. */
export async function withServeur<T>(
	serveur: ServeurReel,
	dossier: string,
	base: string,
	faire: (racine: string) => Promise<T>,
): Promise<T> {
	const atelier = mkdtempSync(path.join(os.tmpdir(), 'impulser-serveur-'));
	const racine = base === '/' ? path.resolve(dossier) : path.join(atelier, 'www');
	if (base !== '/') {
		mkdirSync(racine);
		symlinkSync(path.resolve(dossier), path.join(racine, base.slice(1, -1)));
	}
	const port = await findPort();
	const recette = readFileSync(serveur.recette, 'utf8')
		.replaceAll(EXEMPLE.racine, racine)
		.replaceAll(EXEMPLE.base, base);
	const [programme = '', ...args] = serveur.prepare(recette, atelier, port);
	const env = { ...process.env, HOME: atelier, XDG_DATA_HOME: atelier, XDG_CONFIG_HOME: atelier };
	const enfant = spawn(programme, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
	try {
		await waitFor(enfant, `http://127.0.0.1:${port}${base}`);
		return await faire(`http://127.0.0.1:${port}${base}`);
	} finally {
		if (enfant.exitCode === null) {
			enfant.kill('SIGTERM');
			await once(enfant, 'exit');
		}
		rmSync(atelier, { recursive: true, force: true });
	}
}
