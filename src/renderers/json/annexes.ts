/** The records that sheets refer to, as data: structures, glossary, bibliography, lists, communes. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { encodeAdresses } from '../../core/donnees/adresses.ts';
import {
	listAnnexe,
	NOMS_ANNEXES,
	type NomAnnexe,
	TITRES_ANNEXES,
} from '../../core/donnees/annexes.ts';
import type { ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import type { Lecture } from '../../core/lecture/types.ts';
import type { Site } from '../../vues/site.ts';
import { TYPE_JSON, writeEnveloppe } from './enveloppe.ts';
import { cheminSchema } from './schemas-donnees.ts';

/** One record a line: its identifier, then the fields of its schema. */
function* exportEnregistrements(catalogue: Catalogue, nom: NomAnnexe): Iterable<string> {
	for (const { id, donnees } of listAnnexe(catalogue, nom))
		yield JSON.stringify({ id, donnees: encodeAdresses(nom, donnees) });
}

/** The closed lists, as their files have them. */
const listVocabulaires = ({ lectures }: Catalogue): Lecture[] =>
	lectures.filter((l) => l.collection === 'vocabulaires');

function* exportVocabulaires(catalogue: Catalogue): Iterable<string> {
	for (const { id, donnees } of listVocabulaires(catalogue)) yield JSON.stringify({ id, donnees });
}

function* exportCommunes(catalogue: Catalogue): Iterable<string> {
	for (const code of [...catalogue.communes.keys()].sort())
		yield JSON.stringify(catalogue.communes.get(code));
}

/** Every list of records, by the name it has in `commun.json`. */
export const exportAnnexes = (catalogue: Catalogue): Record<string, Iterable<string>> => ({
	...Object.fromEntries(NOMS_ANNEXES.map((nom) => [nom, exportEnregistrements(catalogue, nom)])),
	vocabulaires: exportVocabulaires(catalogue),
	communes: exportCommunes(catalogue),
});

/** A file for each list of records. */
export function listFichiersAnnexes(
	{ catalogue }: Site,
	contexte: ContexteDonnees,
): FichierDonnees[] {
	const titres: Record<string, { titre: string; nombre: number }> = {
		...Object.fromEntries(
			NOMS_ANNEXES.map((nom) => [
				nom,
				{ titre: TITRES_ANNEXES[nom], nombre: listAnnexe(catalogue, nom).length },
			]),
		),
		vocabulaires: {
			titre: 'Les listes : axes, phases, publics, formats…',
			nombre: listVocabulaires(catalogue).length,
		},
		communes: {
			titre: 'Les communes dont parlent les fiches',
			nombre: catalogue.communes.size,
		},
	};
	return Object.entries(titres).map(([nom, { titre, nombre }]) => ({
		...{ chemin: `${nom}.json`, titre, nombre, type: TYPE_JSON },
		schema: cheminSchema('commun'),
		write: () => {
			const { [nom]: liste = [] } = exportAnnexes(catalogue);
			return writeEnveloppe(contexte, { [nom]: liste });
		},
	}));
}
