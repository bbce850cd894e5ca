/** content/millesimes.json: the identifiers that were published, one a line, and what changed from day to day. */
import { z } from 'zod';
import { createDiagnostic, type Place } from '../diagnostics.ts';
import { isDate } from '../temps/dates.ts';
import type { Registres, Verrou } from './types.ts';

const COMMANDE = 'npm run millesime';
const NOTE = `Écrit par « ${COMMANDE} » : ne changez rien ici à la main. Voir docs/donnees-publiees.md.`;
const ids = z.array(z.string());
const schema = z.object({
	date: z.string().refine(isDate),
	identifiants: z.record(z.string(), z.string()),
	millesimes: z.array(
		z.object({ date: z.string().refine(isDate), ajoutes: ids, changes: ids, retires: ids }),
	),
});

const DEBUT: Place = { ligne: 1, colonne: 1 };

/** Never throws on bad input: a lock that cannot be read is a fault. */
export function parseVerrou(
	texte: string,
	chemin: string,
): Pick<Registres, 'verrou' | 'placeOf' | 'diagnostics'> {
	const verrou = readVerrou(texte);
	if (verrou) return { verrou, placeOf: (id) => findPlace(texte, id), diagnostics: [] };
	return {
		verrou: undefined,
		placeOf: () => DEBUT,
		diagnostics: [createDiagnostic('millesimes-illisibles', { commande: COMMANDE }, chemin, DEBUT)],
	};
}

function readVerrou(texte: string): Verrou | undefined {
	try {
		return schema.safeParse(JSON.parse(texte)).data;
	} catch {
		return undefined;
	}
}

/** Each identifier is alone on its line, after its tabs. */
function findPlace(texte: string, identifiant: string): Place {
	const lignes = texte.split('\n');
	const i = lignes.findIndex((ligne) => ligne.trimStart().startsWith(JSON.stringify(identifiant)));
	const ligne = lignes[i];
	return ligne === undefined
		? DEBUT
		: { ligne: i + 1, colonne: ligne.length - ligne.trimStart().length + 1 };
}

export const writeVerrou = ({ date, identifiants, millesimes }: Verrou): string =>
	`${JSON.stringify({ note: NOTE, date, identifiants, millesimes }, null, '\t')}\n`;
