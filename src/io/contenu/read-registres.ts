/** The files that the content folder holds beside its sheets: redirections, lock of identifiers, who publishes, accessibility. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
	CONFORMITE_VIDE,
	type Conformite,
	REFERENTIELS,
	type Referentiel,
} from '../../core/conformite/schema.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { parseRedirections } from '../../core/identifiants/redirections.ts';
import type { Registres } from '../../core/identifiants/types.ts';
import { parseVerrou } from '../../core/identifiants/verrou.ts';
import { parseFichierSeul } from '../../core/lecture/fichier-seul.ts';
import { parsePublication } from '../../core/publication/lecture.ts';
import { PUBLICATION_VIDE } from '../../core/publication/schema.ts';

export const REDIRECTIONS = 'redirections.yaml';
export const MILLESIMES = 'millesimes.json';
export const PUBLICATION = 'publication.yaml';

/** The files of the content folder itself. */
export const REGISTRES: ReadonlySet<string> = new Set([
	REDIRECTIONS,
	MILLESIMES,
	PUBLICATION,
	...Object.values(REFERENTIELS).map(({ fichier }) => fichier),
]);

/** Those that are there; their faults are in `diagnostics`. */
export function readRegistres(dossier: string): Registres {
	const nommer = (nom: string): string => `${path.basename(path.resolve(dossier))}/${nom}`;
	const read = (nom: string): Buffer | undefined => {
		const fichier = path.join(dossier, nom);
		return existsSync(fichier) ? readFileSync(fichier) : undefined;
	};
	const yaml = read(REDIRECTIONS);
	const json = read(MILLESIMES)?.toString('utf8');
	const lues = yaml && parseRedirections(yaml, nommer(REDIRECTIONS));
	const dit = read(PUBLICATION);
	const publie = dit && parsePublication(dit, nommer(PUBLICATION));
	const juges = readConformite(read, nommer);
	const verrou = json === undefined ? undefined : parseVerrou(json, nommer(MILLESIMES));
	return {
		redirections: lues?.redirections ?? [],
		verrou: verrou?.verrou,
		placeOf: verrou?.placeOf ?? (() => ({ ligne: 1, colonne: 1 })),
		cheminVerrou: nommer(MILLESIMES),
		publication: publie?.publication ?? PUBLICATION_VIDE,
		conformite: juges.conformite,
		diagnostics: [
			...(lues?.diagnostics ?? []),
			...(verrou?.diagnostics ?? []),
			...(publie?.diagnostics ?? []),
			...juges.diagnostics,
		],
	};
}

function readConformite(
	read: (nom: string) => Buffer | undefined,
	nommer: (nom: string) => string,
): { conformite: Conformite; diagnostics: Diagnostic[] } {
	const lus = Object.entries(REFERENTIELS).flatMap(([referentiel, { fichier, schema }]) => {
		const octets = read(fichier);
		if (!octets) return [];
		const { donnees, diagnostics } = parseFichierSeul(schema, octets, nommer(fichier));
		return [{ referentiel: referentiel as Referentiel, criteres: donnees?.criteres, diagnostics }];
	});
	return {
		conformite: {
			...CONFORMITE_VIDE,
			...Object.fromEntries(lus.map((l) => [l.referentiel, l.criteres ?? []])),
		},
		diagnostics: lus.flatMap((l) => l.diagnostics),
	};
}
