import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Monde } from '../catalogue/monde.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { collectIdentifiants, listPromis } from '../identifiants/identifiants.ts';
import type { Redirection } from '../identifiants/types.ts';
import { indexAdresses } from '../pages/adresses.ts';
import { sayDate } from '../temps/dates.ts';
import { findProche } from '../texte/proche.ts';

/** What was published is still there, or is said to be elsewhere: others name it by its identifier. */
export function identifiants(catalogue: Catalogue, monde: Monde): Diagnostic[] {
	const { registres } = monde;
	if (!registres) return [];
	const { redirections, verrou, placeOf, cheminVerrou } = registres;
	if (redirections.length === 0 && !verrou) return [];
	const { connus, isIllisible } = collectIdentifiants(catalogue);
	const rediriges = new Set(redirections.map(({ de }) => de));
	const perdus = (verrou ? listPromis(verrou) : []).filter(
		(id) => !connus.has(id) && !rediriges.has(id) && !isIllisible(id),
	);
	const has = (vers: string): boolean =>
		vers.startsWith('/')
			? indexAdresses(catalogue, monde).has(vers)
			: connus.has(vers) || isIllisible(vers);
	return [
		...perdus.map((id) => {
			const params = {
				valeur: id,
				date: sayDate(verrou?.date ?? ''),
				proche: findProche(id, connus),
			};
			return createDiagnostic('identifiant-disparu', params, cheminVerrou, placeOf(id));
		}),
		...redirections.flatMap((redirection, i) =>
			checkRedirection(redirection, redirections.slice(0, i), redirections, connus, has),
		),
	];
}

function checkRedirection(
	{ de, vers, chemin, place }: Redirection,
	avant: readonly Redirection[],
	toutes: readonly Redirection[],
	connus: ReadonlySet<string>,
	has: (vers: string) => boolean,
): Diagnostic[] {
	if (connus.has(de))
		return [createDiagnostic('redirection-inutile', { valeur: de }, chemin, place)];
	if (avant.some((autre) => autre.de === de))
		return [createDiagnostic('redirection-en-double', { valeur: de }, chemin, place)];
	const suite = toutes.find((autre) => autre.de === vers);
	if (suite) {
		const params = { valeur: vers, vers: suite.vers };
		return [createDiagnostic('redirection-en-chaine', params, chemin, place)];
	}
	if (has(vers)) return [];
	const params = { valeur: vers, proche: findProche(vers, connus) };
	return [createDiagnostic('redirection-perdue', params, chemin, place)];
}
