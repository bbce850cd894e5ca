/** What lets the site be read without network: the service worker, and the whole as one zip. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { dateZip } from '../../core/formats/zip.ts';
import {
	type Depart,
	isCopie,
	isGarde,
	localizePage,
	localizeStyle,
	toAdresse,
	writeSw,
} from '../../renderers/hors-ligne/index.ts';
import { adresseSite, prefixeSite } from '../commandes/dossiers.ts';

const SW = 'src/navigateur/hors-ligne/sw.js';
const ZIP = 'impulser.zip';

/** Written beside the site, for its page to say what one takes. */
export interface HorsLigne {
	fichiers: number;
	/** To fetch, as a server compresses them. */
	octets: number;
	zip: number;
}

/** Adds them to a built site. */
export function writeHorsLigne(site: string): HorsLigne {
	const chemins = listFichiers(site);
	const gardes = chemins.filter(isGarde).map((chemin) => {
		const octets = readFileSync(path.join(site, chemin));
		const empreinte = createHash('sha256').update(octets).digest('hex').slice(0, 16);
		return {
			adresse: prefixeSite() + toAdresse(chemin),
			empreinte,
			poids: gzipSync(octets, { level: 4 }).length,
		};
	});
	const fichiers = Object.fromEntries(gardes.map((g) => [g.adresse, g.empreinte]));
	const texte = readFileSync(SW, 'utf8');
	const version = createHash('sha256')
		.update(JSON.stringify(fichiers) + texte)
		.digest('hex')
		.slice(0, 12);
	writeFileSync(
		path.join(site, 'sw.js'),
		writeSw(texte, { version, base: prefixeSite(), fichiers }),
	);
	const zip = zipSite(site, chemins);
	writeFileSync(path.join(site, ZIP), zip);
	const octets = gardes.reduce((somme, g) => somme + g.poids, 0);
	const horsLigne = { fichiers: gardes.length, octets, zip: zip.length };
	writeFileSync(path.join(site, 'hors-ligne.json'), JSON.stringify(horsLigne));
	return horsLigne;
}

function listFichiers(site: string): string[] {
	return readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((e) => e.isFile())
		.map(
			(e) => `/${path.relative(site, path.join(e.parentPath, e.name)).split(path.sep).join('/')}`,
		)
		.sort();
}

const departOf = (): Depart => ({ base: prefixeSite(), site: adresseSite() });

/** A file as a folder needs it. */
function localize(octets: Buffer, chemin: string): Uint8Array {
	if (chemin.endsWith('.html'))
		return strToU8(localizePage(octets.toString('utf8'), chemin, departOf()));
	if (chemin.endsWith('.css')) return strToU8(localizeStyle(octets.toString('utf8')));
	return octets;
}

function zipSite(site: string, chemins: readonly string[]): Uint8Array {
	const fichiers: Zippable = {};
	for (const chemin of chemins.filter(isCopie)) {
		const octets = readFileSync(path.join(site, chemin));
		const comprime = /\.(?:pdf|epub|png|jpe?g|webp|avif|odt)$/.test(chemin);
		fichiers[`impulser${chemin}`] = [
			localize(octets, chemin),
			{ level: comprime ? 0 : 6, mtime: dateZip() },
		];
	}
	return zipSync(fichiers);
}
