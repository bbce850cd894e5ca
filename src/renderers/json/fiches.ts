/** The sheets as data: one JSON each, and all of them in one file, whole or a line each. */
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { encodeAdresses } from '../../core/donnees/adresses.ts';
import { dropContact } from '../../core/donnees/contact.ts';
import { adresseOf, type ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { LireCorps } from '../../core/donnees/corps.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { Site } from '../../vues/site.ts';
import { exportAnnexes } from './annexes.ts';
import { JSON_LIGNES, TYPE_JSON, writeEnveloppe } from './enveloppe.ts';
import { cheminSchema } from './schemas-donnees.ts';

/** A sheet as data. `donnees` has the fields of its schema, under their names. */
export interface FicheExportee {
	ref: string;
	famille: string;
	id: string;
	/** Its page: with the address of the site where it is known, else from its root. */
	page: string;
	licence: string;
	dates?: { creation?: string | undefined; modification: string };
	/** Of its file, the last first, as git knows them. */
	versions?: { date: string; commit: string; adresse?: string }[];
	donnees: Record<string, unknown>;
	corps: string;
}

export function exportFiche(
	contexte: ContexteDonnees,
	fiche: Fiche,
	lire: LireCorps,
): FicheExportee {
	const { creation, modification } = fiche.dates ?? {};
	return {
		ref: fiche.ref,
		famille: fiche.famille,
		id: fiche.id,
		page: adresseOf(contexte, fiche.page),
		licence: contexte.licence.id,
		...(modification ? { dates: { ...(creation ? { creation } : {}), modification } } : {}),
		...exportVersions(contexte, fiche),
		donnees: dropContact(encodeAdresses(fiche.famille, fiche.donnees)),
		corps: lire(fiche),
	};
}

function exportVersions(
	{ adresseVersion }: ContexteDonnees,
	{ chemin, dates }: Fiche,
): Pick<FicheExportee, 'versions'> {
	const { versions = [] } = dates ?? {};
	if (versions.length === 0) return {};
	return {
		versions: versions.map(({ date, commit }) => {
			const adresse = adresseVersion?.(chemin, commit);
			return { date, commit, ...(adresse ? { adresse } : {}) };
		}),
	};
}

/** Every file of the sheets in JSON; `lire`: where the text of a sheet is taken. */
export function listFichiersJson(
	site: Site,
	contexte: ContexteDonnees,
	{ lire }: { lire: LireCorps },
): FichierDonnees[] {
	const fiches = listFiches(site.catalogue);
	const toJson = (fiche: Fiche): string => JSON.stringify(exportFiche(contexte, fiche, lire));
	const json = { type: TYPE_JSON, nombre: fiches.length };
	return [
		{
			...json,
			chemin: 'commun.json',
			titre: 'Tout le commun : fiches, structures, glossaire, bibliographie, listes',
			schema: cheminSchema('commun'),
			write: () =>
				writeEnveloppe(contexte, {
					fiches: mapLazy(fiches, toJson),
					...exportAnnexes(site.catalogue),
				}),
		},
		{
			...json,
			chemin: 'fiches.json',
			titre: 'Toutes les fiches',
			schema: cheminSchema('commun'),
			write: () => writeEnveloppe(contexte, { fiches: mapLazy(fiches, toJson) }),
		},
		{
			chemin: 'fiches.ndjson',
			titre: 'Toutes les fiches, une par ligne',
			...{ type: JSON_LIGNES, nombre: fiches.length },
			schema: cheminSchema('fiche'),
			*write() {
				for (const fiche of fiches) yield `${toJson(fiche)}\n`;
			},
		},
		...listSeules(fiches, contexte, lire),
	];
}

/** A file for each sheet. */
const listSeules = (
	fiches: readonly Fiche[],
	contexte: ContexteDonnees,
	lire: LireCorps,
): FichierDonnees[] =>
	fiches.map((fiche) => ({
		chemin: `fiches/${fiche.ref}.json`,
		titre: `${NOMS_FAMILLES[fiche.famille].un}\u00a0: ${fiche.donnees.titre}`,
		...{ type: TYPE_JSON, nombre: 1 },
		schema: cheminSchema('fiche'),
		*write() {
			yield `${JSON.stringify(exportFiche(contexte, fiche, lire), null, '\t')}\n`;
		},
	}));

function* mapLazy<T, U>(valeurs: Iterable<T>, map: (valeur: T) => U): Iterable<U> {
	for (const valeur of valeurs) yield map(valeur);
}
