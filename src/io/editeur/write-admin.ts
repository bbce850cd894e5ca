/** The files of the web editor beside its page: Sveltia CMS from its package, its words, its fonts. */
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { buildConfig } from '../../formulaire/sveltia.ts';
import { adresseSite, prefixeSite } from '../commandes/dossiers.ts';
import { getAcheminement } from '../construction/depot.ts';
import { POLICES, toLocal } from './sveltia-local.ts';
import { completeMots } from './sveltia-mots.ts';

const PAQUETS = path.resolve('node_modules');
const SVELTIA = path.join(PAQUETS, '@sveltia', 'cms');

/**
 * Completes `admin/` in the built site: the editor takes the place of the page that says it is not
 * there. Without a repository, that page stays alone.
 */
export function writeAdmin(catalogue: Catalogue, site: string): void {
	const acheminement = getAcheminement();
	if (!acheminement) return;
	const base = prefixeSite();
	const config = buildConfig(catalogue, acheminement, { base, site: adresseSite() });
	const dossier = path.join(site, 'admin');
	renameSync(path.join(dossier, 'editeur', 'index.html'), path.join(dossier, 'index.html'));
	rmSync(path.join(dossier, 'editeur'), { recursive: true });
	writeJson(path.join(dossier, 'config.json'), config);
	// The editor asks whether its forge has an incident: what is not asked outside is not known.
	writeJson(path.join(dossier, 'statut.json'), {});
	writeSveltia(dossier, `${base}/admin/`);
	for (const police of POLICES) copyPolice(police, path.join(dossier, 'polices'));
}

function writeSveltia(dossier: string, racine: string): void {
	const { version } = readJson<{ version: string }>(path.join(SVELTIA, 'package.json'));
	const script = readFileSync(path.join(SVELTIA, 'dist', 'sveltia-cms.js'), 'utf8');
	writeFileSync(path.join(dossier, 'sveltia-cms.js'), toLocal(script, racine));
	copy(path.join(SVELTIA, 'LICENSE.txt'), path.join(dossier, 'sveltia-cms.LICENSE.txt'));
	const mots = path.join('locales', 'fr.json');
	const francais = completeMots(readJson(path.join(SVELTIA, mots)));
	writeJson(path.join(dossier, `sveltia@${version}`, mots), francais);
	writeJson(path.join(dossier, 'sveltia', 'package.json'), { version });
}

function copyPolice({ paquet, fichier }: (typeof POLICES)[number], dossier: string): void {
	copy(path.join(PAQUETS, paquet, 'files', fichier), path.join(dossier, fichier));
	const licence = fichier.replace(/\.woff2$/, '.LICENSE.txt');
	copy(path.join(PAQUETS, paquet, 'LICENSE'), path.join(dossier, licence));
}

function copy(depuis: string, vers: string): void {
	mkdirSync(path.dirname(vers), { recursive: true });
	copyFileSync(depuis, vers);
}

const readJson = <T>(fichier: string): T => JSON.parse(readFileSync(fichier, 'utf8')) as T;

function writeJson(fichier: string, valeur: unknown): void {
	mkdirSync(path.dirname(fichier), { recursive: true });
	writeFileSync(fichier, JSON.stringify(valeur));
}
