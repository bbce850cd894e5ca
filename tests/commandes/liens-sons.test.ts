/** The recordings among the addresses, against a server of this machine: what they weigh, and their bytes. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import type { ReleveLiens } from '../../src/core/catalogue/releve-liens.ts';
import { BASE, CORPUS } from '../contenu.ts';
import { copyContenu, createDossier } from '../outils/contenu.ts';

const SON = readFileSync('tests/sons/temoin.mp3');
const FICHE = readFileSync(path.join(CORPUS, 'episodes/ecouter-un-temoin/fiche.mdx'), 'utf8');

function answer({ url, method }: IncomingMessage, reponse: ServerResponse): void {
	const send = (octets: Uint8Array, tete = {}): void => {
		reponse.writeHead(200, { 'Content-Length': octets.length, ...tete });
		reponse.end(method === 'HEAD' ? undefined : octets);
	};
	if (url === '/son.mp3' || url === '/autre/son.mp3') send(SON);
	else if (url === '/leger.mp3') send(SON.subarray(0, 1000));
	else if (url === '/change.mp3') send(Buffer.from(SON).fill(7, 500, 501));
	else if (url === '/sans-tete.mp3' && method === 'HEAD') reponse.writeHead(200).end();
	else if (url === '/sans-tete.mp3') send(SON);
	else if (url === '/muet.mp3') {
		reponse.writeHead(200, { 'Transfer-Encoding': 'chunked' });
		reponse.end(method === 'HEAD' ? undefined : SON);
	} else if (url === '/renvoi.mp3')
		reponse
			.writeHead(302, { Location: `http://autre.localhost:${reponse.socket?.localPort}/son.mp3` })
			.end();
	else reponse.writeHead(url === '/ok' ? 200 : 404).end();
}

/** What `npm run liens` says of a published episode whose sound is at that path. */
async function check(t: TestContext, chemin: string, ...args: string[]) {
	const serveur = createServer(answer);
	await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
	t.after(() => {
		serveur.closeAllConnections();
		serveur.close();
	});
	const adresse = `http://sons.localhost:${(serveur.address() as AddressInfo).port}`;
	const contenu = copyContenu(t, BASE);
	for (const nom of readdirSync(contenu, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(?:mdx|yaml)$/.test(nom)) continue;
		const fichier = path.join(contenu, nom);
		const texte = readFileSync(fichier, 'utf8').replace(/https?:\/\/[^\s")]+/g, `${adresse}/ok`);
		writeFileSync(fichier, texte);
	}
	const url = adresse + chemin;
	const fiche = FICHE.replace('https://sons.exemple.fr/temoin.mp3', url)
		.replace(/https:\/\/exemple\.fr\/essai/g, `${adresse}/ok`)
		.replace('outils/porteur-de-paroles', 'outils/temoin');
	writeFileSync(path.join(contenu, 'episodes/temoin-episode/fiche.mdx'), fiche);
	const ligne = fiche.split('\n').findIndex((l) => l.includes(url)) + 1;
	const sortie = path.join(createDossier(t), 'liens.json');
	const options = ['--boucleLocale', '--delai', '1', '--sortie', sortie, ...args];
	const enfant = spawn(process.execPath, ['scripts/liens.ts', ...options], {
		env: {
			...process.env,
			IMPULSER_CONTENU: contenu,
			IMPULSER_CACHE: path.join(path.dirname(contenu), 'cache'),
		},
	});
	let stdout = '';
	enfant.stdout.on('data', (morceau: Buffer) => {
		stdout += morceau.toString();
	});
	enfant.stderr.pipe(process.stderr);
	await new Promise((resolve) => enfant.on('close', resolve));
	const { muettes } = JSON.parse(readFileSync(sortie, 'utf8')) as ReleveLiens;
	const raison = muettes.find((m) => m.url === url)?.raison;
	return { raison, stdout, place: `content/episodes/temoin-episode/fiche.mdx:${ligne}  ${url}` };
}

test('a sound that is there, of the weight that its sheet tells, is left alone', async (t) => {
	for (const chemin of ['/son.mp3', '/sans-tete.mp3'])
		assert.equal((await check(t, chemin)).raison, undefined, chemin);
});

test('a sound that is gone, or of another weight, is told at its line', async (t) => {
	const parti = await check(t, '/parti.mp3');
	assert.equal(parti.raison, 'page introuvable (404)');
	const leger = await check(t, '/leger.mp3');
	const raison =
		'le son pèse 1\u202f000\u00a0octets, et la fiche en annonce 26\u202f136\u00a0octets';
	assert.equal(leger.raison, raison);
	assert.ok(leger.stdout.includes(`  ${leger.place}\n    ${raison}\n`), leger.stdout);
});

test('a site that hides the weight, or sends elsewhere than the page allows, is told', async (t) => {
	assert.equal((await check(t, '/muet.mp3')).raison, 'le site ne dit pas ce que pèse le son');
	assert.match(
		(await check(t, '/renvoi.mp3')).raison ?? '',
		/^le son est renvoyé vers http:\/\/autre\.localhost:\d+, que sa page ne laisse pas entendre/,
	);
});

test('one byte changed is told when digests are asked for, and only then', async (t) => {
	assert.equal((await check(t, '/change.mp3')).raison, undefined);
	assert.match(
		(await check(t, '/change.mp3', '--empreintes')).raison ?? '',
		/^le son a changé\u00a0: son empreinte sha256 est [0-9a-f]{64}$/,
	);
	assert.equal((await check(t, '/son.mp3', '--empreintes')).raison, undefined);
});
