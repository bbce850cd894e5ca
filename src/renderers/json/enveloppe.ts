/** What surrounds the records of a file in JSON: the licence, where they come from, of which day. */
import { adresseOf, type ContexteDonnees } from '../../core/donnees/contexte.ts';
import { NOM } from '../../vues/mots.ts';

export const TYPE_JSON = 'application/json';
export const JSON_LIGNES = 'application/x-ndjson';

/** The first keys of every file. */
export const teteOf = (contexte: ContexteDonnees): Record<string, string> => ({
	commun: NOM,
	licence: contexte.licence.id,
	source: adresseOf(contexte, '/donnees/'),
	...(contexte.date ? { date: contexte.date } : {}),
});

/** An object whose lists are written one record a line, already in JSON, as they come. */
export function* writeEnveloppe(
	contexte: ContexteDonnees,
	listes: Readonly<Record<string, Iterable<string>>>,
): Iterable<string> {
	yield JSON.stringify(teteOf(contexte)).slice(0, -1);
	for (const [nom, enregistrements] of Object.entries(listes)) {
		yield `,\n${JSON.stringify(nom)}:[`;
		let premier = true;
		for (const json of enregistrements) {
			yield `${premier ? '\n' : ',\n'}${json}`;
			premier = false;
		}
		yield '\n]';
	}
	yield '}\n';
}
