/** Where the project works and where it will be published, from the environment. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The content folder in use: `IMPULSER_CONTENU`, else `content`. */
export function dossierContenu(): string {
	return path.resolve(process.env.IMPULSER_CONTENU || 'content');
}

/** Where what can be made again is kept: `IMPULSER_CACHE`, else `.cache`. */
export function dossierCache(): string {
	return path.resolve(process.env.IMPULSER_CACHE || '.cache');
}

/** Where compiled pages are kept, which many sites may share: `IMPULSER_MOTEURS`, else with the rest. */
export function dossierMoteurs(): string {
	return process.env.IMPULSER_MOTEURS ? path.resolve(process.env.IMPULSER_MOTEURS) : dossierCache();
}

/** A name for what is kept of one content folder built for one address, apart from all others. */
export function nomDuSite(): string {
	const { BASE = '', SITE = '' } = process.env;
	const empreinte = createHash('sha1').update(`${dossierContenu()}\n${BASE}\n${SITE}`);
	return empreinte.digest('hex').slice(0, 12);
}

/** What makes the pages, besides the content. */
const CODE = ['astro.config.mjs', 'package-lock.json'];

/** A name for the code that makes the pages. */
export function nomDuCode(): string {
	const empreinte = createHash('sha1');
	const fichiers = readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((f) => f.isFile() && !f.name.endsWith('.test.ts'))
		.map((f) => path.join(f.parentPath, f.name))
		.sort();
	for (const fichier of [...CODE, ...fichiers])
		empreinte.update(`${fichier}\n`).update(readFileSync(fichier));
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
