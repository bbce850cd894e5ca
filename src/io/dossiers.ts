/** Where the project works and where it will be published, from the environment. */
import { createHash } from 'node:crypto';
import path from 'node:path';

/** The content folder in use: `IMPULSER_CONTENU`, else `content`. */
export function dossierContenu(): string {
	return path.resolve(process.env.IMPULSER_CONTENU || 'content');
}

/** Where what can be made again is kept: `IMPULSER_CACHE`, else `.cache`. */
export function dossierCache(): string {
	return path.resolve(process.env.IMPULSER_CACHE || '.cache');
}

/** A name for what is kept of one content folder built for one address, apart from all others. */
export function nomDuSite(): string {
	const { BASE = '', SITE = '' } = process.env;
	const empreinte = createHash('sha1').update(`${dossierContenu()}\n${BASE}\n${SITE}`);
	return empreinte.digest('hex').slice(0, 12);
}

/** Prefix of every address of the site, without final slash: empty at the root of a domain. */
export function prefixeSite(): string {
	return new URL(process.env.BASE || '/', 'http://site').pathname.replace(/\/+$/, '');
}

/** `https://impulser.fr/prefixe`, without final slash; undefined when `SITE` is not given. */
export function adresseSite(): string | undefined {
	const { BASE = '', SITE } = process.env;
	return SITE ? new URL(BASE || '/', SITE).href.replace(/\/+$/, '') : undefined;
}
