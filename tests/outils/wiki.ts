/** The files for a wiki, as the tests of their renderer ask for them. */
import { createHash } from 'node:crypto';
import { LICENCE_DONNEES } from '../../src/core/donnees/contexte.ts';
import { type DehorsWiki, listFichiersWiki } from '../../src/renderers/wikitexte/index.ts';
import type { Site } from '../../src/vues/site.ts';

export const CONTEXTE_WIKI = {
	adresse: 'https://impulser.example',
	date: '2026-11-30',
	licence: LICENCE_DONNEES,
};

export const DEHORS_WIKI: DehorsWiki = {
	sha1: (texte) => createHash('sha1').update(texte).digest('hex'),
	nouveautes: undefined,
};

/** The text of each file, by its path. */
export const listTout = (site: Site, dehors = DEHORS_WIKI): Map<string, string> =>
	new Map(
		listFichiersWiki(site, CONTEXTE_WIKI, dehors).map(({ chemin, write }) => [
			chemin,
			[...write()].join(''),
		]),
	);
