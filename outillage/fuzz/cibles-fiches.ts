/** Sheets, records and the files beside them: read, joined to a small content, shown everywhere. */
import { readFileSync } from 'node:fs';
import { parseRedirections } from '../../src/core/identifiants/redirections.ts';
import { parseVerrou } from '../../src/core/identifiants/verrou.ts';
import { decodeTexte } from '../../src/core/lecture/decodage.ts';
import { splitFiche } from '../../src/core/lecture/entete.ts';
import { parseAnnexe, parseFiche } from '../../src/core/lecture/lecture.ts';
import type { Fichier } from '../../src/core/lecture/types.ts';
import { parsePublication } from '../../src/core/publication/lecture.ts';
import { isFamille } from '../../src/familles/registre/ids.ts';
import { listContenu } from '../../src/io/contenu/inventaire.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import type { Cible } from './lancer.ts';
import { mutateOctets } from './mutations.ts';
import { mutateFiche } from './mutations-fiche.ts';
import { checkSorties } from './sorties.ts';

/** A small content, whole and right. */
export const BASE = 'tests/fixtures/base';

/** One target for each sort of sheet and of record of the small content. */
export function listCiblesDuContenu(): Cible[] {
	const base = readCatalogue(BASE);
	const { fichiers } = listContenu(BASE);
	const parCollection = Map.groupBy(fichiers, ({ collection }) => collection);
	return [...parCollection].map(([collection, siens]): Cible => {
		const modele = siens[0] as Fichier;
		return {
			nom: collection,
			graines: () => siens.map(({ octets }) => octets),
			mutate: isFamille(collection) ? mutateFiche : mutateOctets,
			essaie: (octets) => {
				const fichier = { ...modele, octets, taille: octets.length };
				if (!isFamille(collection)) return void parseAnnexe(fichier);
				const id = 'essai';
				const chemin = `base/${collection}/${id}/fiche.mdx`;
				const lecture = parseFiche({ ...fichier, id, chemin });
				return checkSorties(base, lecture, readCorps(octets));
			},
		};
	});
}

/** What a sheet says under its front matter. */
export function readCorps(octets: Uint8Array): string {
	const coupee = splitFiche(decodeTexte(octets, 'x').texte ?? '', 'x');
	return 'corps' in coupee ? coupee.corps : '';
}

/** The files that a content folder holds beside its sheets. */
export function listCiblesDesRegistres(): Cible[] {
	const cible = (
		nom: string,
		graine: () => Uint8Array,
		lire: (o: Uint8Array) => unknown,
	): Cible => ({
		...{ nom, mutate: mutateOctets, graines: () => [graine()] },
		essaie: lire,
	});
	return [
		cible(
			'publication.yaml',
			() => readFileSync('content/publication.yaml'),
			(o) => parsePublication(o, 'x'),
		),
		cible(
			'redirections.yaml',
			() => readFileSync('tests/fixtures/redirections-fautives/contenu/redirections.yaml'),
			(o) => parseRedirections(o, 'x'),
		),
		cible(
			'millesimes.json',
			() => readFileSync('content/millesimes.json').subarray(0, 4000),
			(o) => parseVerrou(Buffer.from(o).toString('utf8'), 'x').placeOf('outils/x'),
		),
	];
}
