/** Each tool of a built site as one file, for the folder on a key. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toAdresse } from '../../renderers/hors-ligne/index.ts';
import { buildListe, buildOutil, type OutilSeul } from '../../renderers/hors-ligne/outil-seul.ts';
import { findOutil, LISTE_OUTILS } from '../../renderers/hors-ligne/outils.ts';
import { adresseSite, prefixeSite } from '../commandes/dossiers.ts';
import { digestEnPage } from './empreintes.ts';

/** The script of a tool, in the folder where a compilation leaves them (scripts-outils.ts). */
export const fichierScript = (dossier: string, script: string): string =>
	path.join(dossier, `${script}.js`);

/**
 * The tools of the site, and the page that lists them, by path from the root of the folder (« / » first).
 * `chemins`: the files of the site, written so; `scripts`: the folder of theirs.
 */
export function makeOutils(
	site: string,
	chemins: readonly string[],
	scripts: string,
): Map<string, Buffer> {
	const outils = chemins
		.flatMap((chemin) => {
			const outil = findOutil(toAdresse(chemin));
			return outil ? [{ ...outil, chemin, fichier: outil.chemin }] : [];
		})
		.sort((a, b) => a.rang - b.rang)
		.map(({ chemin, fichier, script }) => ({
			chemin: fichier,
			...makeOutil(site, chemin, readFileSync(fichierScript(scripts, script), 'utf8')),
		}));
	const [premier] = outils;
	const liste = premier
		? [{ chemin: LISTE_OUTILS, html: buildListe(premier, outils, digestEnPage) }]
		: [];
	return new Map([...liste, ...outils].map(({ chemin, html }) => [chemin, Buffer.from(html)]));
}

function makeOutil(site: string, chemin: string, script: string): OutilSeul {
	const base = prefixeSite();
	return buildOutil({
		html: readFileSync(path.join(site, chemin), 'utf8'),
		adresse: toAdresse(chemin),
		script,
		depart: { base, site: adresseSite() },
		read: (adresse) => readFileSync(path.join(site, adresse.slice(base.length)), 'utf8'),
		empreinte: digestEnPage,
	});
}
