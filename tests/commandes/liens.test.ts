/** The checker against a server of this machine: the network is never asked. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import type { ReleveLiens } from '../../src/core/catalogue/releve-liens.ts';
import { BASE } from '../contenu.ts';
import { copyContenu, createDossier } from '../outils/contenu.ts';

interface Demande {
	methode: string;
	hote: string;
	chemin: string;
	agent: string;
}

const PRIVEE = 'http://10.0.0.1/';

/** Answers by path; remembers what it was asked, and how many requests to one host it held at once. */
async function serve(t: TestContext) {
	const demandes: Demande[] = [];
	const ouvertes = new Map<string, number>();
	let ensemble = 0;
	const answer = (demande: Demande, reponse: ServerResponse): void => {
		const send = (statut: number, suite?: string): void => {
			reponse.writeHead(statut, suite ? { Location: suite } : {}).end();
		};
		const { chemin, methode } = demande;
		if (chemin === '/lent') return;
		if (chemin === '/demenage') send(301, '/ok');
		else if (chemin === '/vers-un')
			send(302, `http://un.localhost:${demande.hote.split(':')[1]}/ok`);
		else if (chemin === '/sans-fin') send(302, '/sans-fin');
		else if (chemin === '/vers-prive') send(302, PRIVEE);
		else if (chemin === '/sans-head') send(methode === 'HEAD' ? 405 : 200);
		else send(Number(/\d+$/.exec(chemin)?.[0] ?? 200));
	};
	const serveur = createServer((requete: IncomingMessage, reponse: ServerResponse) => {
		const hote = requete.headers.host ?? '';
		const demande = {
			methode: requete.method ?? '',
			hote,
			chemin: requete.url ?? '',
			agent: requete.headers['user-agent'] ?? '',
		};
		demandes.push(demande);
		const n = (ouvertes.get(hote) ?? 0) + 1;
		ouvertes.set(hote, n);
		ensemble = Math.max(ensemble, n);
		setTimeout(() => {
			if (demande.chemin !== '/lent') ouvertes.set(hote, (ouvertes.get(hote) ?? 1) - 1);
			answer(demande, reponse);
		}, 20);
		reponse.on('close', () => {
			if (demande.chemin === '/lent') ouvertes.set(hote, (ouvertes.get(hote) ?? 1) - 1);
		});
	});
	await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
	t.after(() => {
		serveur.closeAllConnections();
		serveur.close();
	});
	const { port } = serveur.address() as AddressInfo;
	const url = (hote: string, chemin: string): string => `http://${hote}.localhost:${port}${chemin}`;
	return { demandes, url, maximum: () => ensemble };
}

interface Sortie {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** Not spawnSync: the server that answers lives in this process. */
function liens(contenu: string, ...args: string[]): Promise<Sortie> {
	const IMPULSER_CACHE = path.join(path.dirname(contenu), 'cache');
	const env = { ...process.env, IMPULSER_CONTENU: contenu, IMPULSER_CACHE };
	const enfant = spawn(process.execPath, ['scripts/liens.ts', ...args], { env });
	const sortie = { stdout: '', stderr: '' };
	for (const flux of ['stdout', 'stderr'] as const)
		enfant[flux].on('data', (morceau: Buffer) => {
			sortie[flux] += morceau.toString();
		});
	return new Promise((resolve) => {
		enfant.on('close', (status) => resolve({ status, ...sortie }));
	});
}

/** The small base: one address in all its fields, those given in the text of its tool. */
function layContenu(t: TestContext, dansLeTexte: string[], dansLesChamps: string): string {
	const contenu = copyContenu(t, BASE);
	for (const nom of readdirSync(contenu, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(?:mdx|yaml)$/.test(nom)) continue;
		const fichier = path.join(contenu, nom);
		const texte = readFileSync(fichier, 'utf8').replace(/https?:\/\/[^\s")]+/g, dansLesChamps);
		writeFileSync(fichier, texte);
	}
	const liste = dansLeTexte.map((url) => `\n[Un lien](${url}) à suivre.\n`).join('');
	appendFileSync(path.join(contenu, 'outils/temoin/fiche.mdx'), liste);
	return contenu;
}

test('every outside address is asked; the silent ones are told file by file and written', async (t) => {
	const { demandes, url, maximum } = await serve(t);
	const ok = url('un', '/ok');
	const contenu = layContenu(
		t,
		[
			url('un', '/ok#une-ancre'),
			url('un', '/demenage'),
			url('un', '/sans-head'),
			url('un', '/404'),
			url('deux', '/500'),
			url('deux', '/403'),
			url('trois', '/lent'),
			url('quatre', '/sans-fin'),
			url('quatre', '/vers-prive'),
			...['cinq', 'six', 'sept'].map((hote) => url(hote, '/vers-un')),
		],
		ok,
	);
	const fichier = path.join(createDossier(t), 'liens.json');
	const { status, stdout, stderr } = await liens(
		contenu,
		'--boucleLocale',
		'--delai',
		'1',
		'--sortie',
		fichier,
	);
	assert.equal(stderr, '');
	assert.equal(status, 0);
	const releve = JSON.parse(readFileSync(fichier, 'utf8')) as ReleveLiens;
	assert.match(releve.date, /^\d{4}-\d{2}-\d{2}$/);
	assert.deepEqual([releve.demandees, releve.repondent], [12, 6]);
	const raisons = new Map(releve.muettes.map((m) => [m.url, m.raison]));
	assert.deepEqual(
		[...raisons],
		[
			[url('un', '/404'), 'page introuvable (404)'],
			[url('deux', '/500'), 'le site est en panne (500)'],
			[url('deux', '/403'), 'le site refuse les robots (403)\u202f; à ouvrir à la main'],
			[url('trois', '/lent'), 'pas de réponse à temps'],
			[url('quatre', '/sans-fin'), 'le site renvoie sans fin d’une adresse à l’autre'],
			[url('quatre', '/vers-prive'), 'mène à une adresse qui n’est pas publique, non demandée'],
		],
	);
	const lignes = readFileSync(path.join(contenu, 'outils/temoin/fiche.mdx'), 'utf8').split('\n');
	const ligne = lignes.findIndex((l) => l.includes('/404')) + 1;
	assert.deepEqual(releve.muettes[0]?.mentions, [
		{ fichier: 'content/outils/temoin/fiche.mdx', ligne },
	]);
	assert.ok(
		stdout.startsWith(
			`content/outils/temoin/fiche.mdx\n  content/outils/temoin/fiche.mdx:${ligne}  ${url('un', '/404')}\n    page introuvable (404)\n`,
		),
		stdout,
	);
	assert.ok(stdout.includes('\n6 adresses sur 12 répondent.\n'), stdout);

	const methodes = (chemin: string): string[] =>
		demandes.filter((d) => d.chemin === chemin).map((d) => d.methode);
	assert.deepEqual(methodes('/sans-head'), ['HEAD', 'GET']);
	assert.deepEqual(methodes('/404'), ['HEAD', 'GET']);
	assert.deepEqual(methodes('/ok'), Array(5).fill('HEAD'), 'for itself and for what leads to it');
	assert.equal(maximum(), 1, 'a host is asked one thing at a time, redirections included');
	for (const { agent } of demandes) assert.match(agent, /^Impulser-liens\/1\.0 \(/);
});

test('without the option of the tests this machine is never asked, and nothing is written', async (t) => {
	const { demandes, url } = await serve(t);
	const contenu = layContenu(t, [url('un', '/404')], url('un', '/ok'));
	const fichier = path.join(createDossier(t), 'liens.json');
	const { status, stdout, stderr } = await liens(contenu, '--sortie', fichier);
	assert.match(stdout, /mène à une adresse qui n’est pas publique, non demandée/);
	assert.match(stderr, /^Aucune adresse n’a répondu : rien n’est écrit\./);
	assert.equal(status, 1);
	assert.equal(existsSync(fichier), false);
	assert.deepEqual(demandes, []);
});
