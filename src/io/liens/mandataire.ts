/** The proxy that this machine asks for (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), heard by Node itself. */
import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

const VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

export interface Mandataire {
	agents: { 'http:': http.Agent; 'https:': https.Agent };
	/** Host and port of each, without the password that an address may carry. */
	noms: string[];
	/** Whether a name is that of a proxy: the machine itself says that it may be asked. */
	isMandataire: (hote: string) => boolean;
}

/** Undefined when nothing is asked for. Throws a French message when what is written is no address. */
export function readMandataire(env: NodeJS.ProcessEnv = process.env): Mandataire | undefined {
	const urls = VARIABLES.flatMap((nom) => (env[nom] ? [parse(nom, env[nom])] : []));
	if (urls.length === 0) return undefined;
	const hotes = new Set(urls.map((u) => u.hostname.replace(/^\[|\]$/g, '')));
	const options = { keepAlive: false, proxyEnv: env };
	return {
		agents: { 'http:': new http.Agent(options), 'https:': new https.Agent(options) },
		noms: [...new Set(urls.map((u) => u.host))],
		isMandataire: (hote) => hotes.has(hote),
	};
}

function parse(nom: string, valeur: string): URL {
	const url = URL.parse(valeur);
	if (url && /^https?:$/.test(url.protocol)) return url;
	throw new Error(
		`La variable ${nom} ne donne pas l’adresse d’un mandataire. Exemple : ${nom}=http://mandataire.exemple.fr:3128`,
	);
}

/** The guard of the names that are asked, which lets the proxy itself through. */
export function letMandataire(garde: LookupFunction, mandataire: Mandataire): LookupFunction {
	return (hote, options, rappel) =>
		mandataire.isMandataire(hote)
			? lookup(hote, options, rappel as never)
			: garde(hote, options, rappel);
}

/**
 * Refuses a name that this machine knows as private: the proxy would ask it for us. A name that is
 * known to the proxy alone is left to it.
 */
export function checkPublic(
	hote: string,
	garde: LookupFunction,
	refus: new (...a: never[]) => Error,
): Promise<void> {
	return new Promise((resolve, reject) => {
		garde(hote, { all: true }, (erreur) => {
			if (erreur instanceof refus) reject(erreur);
			else resolve();
		});
	});
}

/** When no address answered at all. */
export const saySilence = (mandataire: Mandataire | undefined): string =>
	`Aucune adresse n’a répondu : rien n’est écrit. ${
		mandataire
			? `Elles ont été demandées par le mandataire ${mandataire.noms.join(' ou ')} : répond-il ?`
			: 'Le réseau est-il là ?'
	}`;
