/** The language server of the Astro extension of VS Code, spoken to as an editor does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Position {
	line: number;
	character: number;
}
interface Message {
	id?: number;
	method?: string;
	params?: { items?: unknown[] };
	result?: unknown;
}
export interface Editeur {
	open: (fichier: string, texte: string) => void;
	complete: (fichier: string, position: Position) => Promise<string[]>;
	hover: (fichier: string, position: Position) => Promise<string>;
	check: (fichier: string) => Promise<string[]>;
	close: () => Promise<void>;
}

/** Opens the folder `racine`; `close` ends the server. */
export async function openEditeur(racine: string): Promise<Editeur> {
	const check = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
	const paquet = path.dirname(check.resolve('@astrojs/language-server/package.json'));
	const serveur = spawn(process.execPath, [path.join(paquet, 'bin', 'nodeServer.js'), '--stdio'], {
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	const { request, notify } = speak(serveur);
	const uri = pathToFileURL(racine).href;
	const document = (fichier: string) => ({ textDocument: { uri: `${uri}/${fichier}` } });
	const tsdk = path.resolve('node_modules', 'typescript', 'lib');
	await request('initialize', {
		processId: process.pid,
		rootUri: uri,
		workspaceFolders: [{ uri, name: 'impulser' }],
		capabilities: { workspace: { configuration: true }, textDocument: { completion: {} } },
		initializationOptions: { typescript: { tsdk }, contentIntellisense: true },
	});
	notify('initialized', {});
	return {
		open: (fichier, text) => {
			const { textDocument } = document(fichier);
			const ouvert = { ...textDocument, languageId: 'mdx', version: 1, text };
			notify('textDocument/didOpen', { textDocument: ouvert });
		},
		complete: async (fichier, position) => {
			const reponse = await request('textDocument/completion', { ...document(fichier), position });
			return (reponse as { items: { label: string }[] }).items.map((i) => i.label);
		},
		hover: async (fichier, position) => {
			const reponse = await request('textDocument/hover', { ...document(fichier), position });
			return (reponse as { contents: { value: string } }).contents.value;
		},
		check: async (fichier) => {
			const reponse = await request('textDocument/diagnostic', document(fichier));
			return (reponse as { items: { message: string }[] }).items.map((i) => i.message);
		},
		close: async () => {
			await request('shutdown', null);
			const fini = new Promise((resolve) => serveur.once('exit', resolve));
			notify('exit', null);
			await fini;
		},
	};
}

/** The messages of the protocol, each with its length before it. */
function speak({ stdin, stdout }: ChildProcess) {
	const attentes = new Map<number, (reponse: unknown) => void>();
	let recu = Buffer.alloc(0);
	const send = (message: object): void => {
		const texte = JSON.stringify({ jsonrpc: '2.0', ...message });
		stdin?.write(`Content-Length: ${Buffer.byteLength(texte)}\r\n\r\n${texte}`);
	};
	const receive = ({ id, method, params, result }: Message): void => {
		if (id === undefined) return;
		if (method) send({ id, result: params?.items?.map(() => null) ?? null });
		else attentes.get(id)?.(result);
	};
	stdout?.on('data', (octets: Buffer) => {
		recu = Buffer.concat([recu, octets]);
		for (;;) {
			const debut = recu.indexOf('\r\n\r\n') + 4;
			const longueur = Number(/Content-Length: (\d+)/.exec(recu.toString('latin1', 0, debut))?.[1]);
			if (debut < 4 || recu.length < debut + longueur) return;
			receive(JSON.parse(recu.toString('utf8', debut, debut + longueur)));
			recu = recu.subarray(debut + longueur);
		}
	});
	return {
		notify: (method: string, params: object | null): void => send({ method, params }),
		request: (method: string, params: object | null): Promise<unknown> =>
			new Promise((resolve) => {
				const id = attentes.size + 1;
				attentes.set(id, resolve);
				send({ id, method, params });
			}),
	};
}
