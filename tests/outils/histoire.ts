/** The small site of the fixtures, built with a history that a test writes: no git is needed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPetitSite } from './editeur.ts';

/**
 * Builds it in `dossier/nom` with a program in place of git. `log` is what it answers; it fails, as
 * git does outside a repository, when there is none. `superficiel`: it says that the history was cut.
 */
export function buildSiteDate(
	dossier: string,
	nom: string,
	log: string | undefined,
	variables: Record<string, string> = {},
	superficiel = false,
): string {
	const outils = path.join(dossier, `git-${nom}`);
	mkdirSync(outils);
	writeFileSync(path.join(outils, 'log'), log ?? '');
	const reponse =
		log === undefined
			? 'exit 128'
			: `case "$*" in *rev-parse*) echo ${superficiel};; *) cat '${path.join(outils, 'log')}';; esac`;
	writeFileSync(path.join(outils, 'git'), `#!/bin/sh\n${reponse}\n`, { mode: 0o755 });
	const sortie = path.join(dossier, nom);
	buildPetitSite(sortie, {
		PATH: `${outils}${path.delimiter}${process.env.PATH}`,
		IMPULSER_CACHE: path.join(dossier, `cache-${nom}`),
		...variables,
	});
	return sortie;
}
