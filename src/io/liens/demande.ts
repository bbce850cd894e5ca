/** One address asked as a polite robot does: who asks is told, redirections are followed and checked. */
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Echec, Reponse } from '../../core/catalogue/releve-liens.ts';
import { NOM } from '../../vues/mots.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { adresseDepot } from '../construction/depot.ts';
import { AdressePrivee, createLookup, isPrivee } from './adresses-privees.ts';
import { checkPublic, letMandataire, type Mandataire } from './mandataire.ts';

export interface OptionsDemande {
	/** Milliseconds for each request. */
	delai: number;
	/** For tests only: this machine may be asked. */
	boucleLocale: boolean;
	/** Through which machine to ask, where there is one. */
	mandataire?: Mandataire | undefined;
	/** Given what the address holds, piece by piece; without it, only its head is read. */
	read?: (morceau: Buffer) => unknown;
	/** Runs one request to a host, when its turn comes. */
	inTurn: <T>(hote: string, tache: () => Promise<T>) => Promise<T>;
}

const RENVOIS_MAX = 6;
/** After one of these, asking in another way would not help. */
const SANS_APPEL: readonly Echec[] = ['hote-inconnu', 'adresse-privee'];

/** HEAD, then GET: some sites refuse the first, or answer it wrongly. */
export async function ask(adresse: string, options: OptionsDemande): Promise<Reponse> {
	const legere = await follow('HEAD', adresse, options);
	if (legere.genre === 'statut' && legere.statut < 400) return legere;
	if (legere.genre === 'echec' && SANS_APPEL.includes(legere.echec)) return legere;
	return follow('GET', adresse, options);
}

/** What the address holds, given piece by piece to `options.read`; its head alone without it. */
export const askWhole = (adresse: string, options: OptionsDemande): Promise<Reponse> =>
	follow('GET', adresse, options);

async function follow(methode: string, adresse: string, options: OptionsDemande): Promise<Reponse> {
	let url = new URL(adresse);
	try {
		for (let n = 0; n <= RENVOIS_MAX; n++) {
			const { statut, suite, octets } = await options.inTurn(url.host, () =>
				request(methode, url, options),
			);
			if (suite === undefined || statut < 300 || statut > 399)
				return { genre: 'statut', statut, arrivee: url.href, ...(octets ? { octets } : {}) };
			url = new URL(suite, url);
		}
		return { genre: 'echec', echec: 'trop-de-renvois' };
	} catch (cause) {
		return { genre: 'echec', echec: toEchec(cause as NodeJS.ErrnoException) };
	}
}

async function request(
	method: string,
	url: URL,
	{ delai, boucleLocale, mandataire, read }: OptionsDemande,
): Promise<{ statut: number; suite: string | undefined; octets: number }> {
	const hote = url.hostname.replace(/^\[|\]$/g, '');
	const web = url.protocol === 'https:' || url.protocol === 'http:';
	if (!web || (isIP(hote) !== 0 && isPrivee(hote, boucleLocale))) throw new AdressePrivee(url.href);
	const garde = createLookup(boucleLocale);
	if (mandataire && isIP(hote) === 0) await checkPublic(hote, garde, AdressePrivee);
	return new Promise((resolve, reject) => {
		const requete = (url.protocol === 'https:' ? https : http).request(
			url,
			{
				method,
				agent: mandataire ? mandataire.agents[url.protocol as 'http:'] : false,
				headers: { 'User-Agent': agentUtilisateur(), Accept: '*/*' },
				lookup: mandataire ? letMandataire(garde, mandataire) : garde,
				signal: AbortSignal.timeout(delai),
			},
			(reponse) => {
				const { statusCode: statut = 0, headers } = reponse;
				const octets = Number(headers['content-length'] ?? 0);
				const tete = { statut, suite: headers.location, octets };
				if (read && statut === 200) {
					reponse.on('error', reject);
					reponse.on('data', read);
					reponse.on('end', () => resolve(tete));
					return;
				}
				reponse.on('error', () => {});
				resolve(tete);
				reponse.destroy();
			},
		);
		requete.on('error', reject);
		requete.end();
	});
}

/** Plain ASCII, as a header must be. */
function agentUtilisateur(): string {
	const adresse = adresseSite() ?? adresseDepot();
	return `${NOM}-liens/1.0 (verification des liens d'un commun${adresse ? `; +${adresse}` : ''})`;
}

function toEchec(cause: NodeJS.ErrnoException): Echec {
	const { code = '', name } = cause;
	if (cause instanceof AdressePrivee) return 'adresse-privee';
	if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT') return 'delai';
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'hote-inconnu';
	if (/CERT|TLS|SSL|SIGNATURE/.test(code)) return 'certificat';
	return 'connexion';
}
