/** Under which licence something may be taken in. */
import { type AvisLicence, findLicence } from '../../core/texte/licences.ts';

/**
 * `dite`: by the thing itself, which has the last word; `declaree`: by the person. `quoi`: « La page « X » ».
 * Throws a French message when none is known, or when it does not allow it.
 */
export function checkLicence(
	dite: AvisLicence | undefined,
	declaree: string | undefined,
	quoi: string,
	ou: string,
): AvisLicence {
	const avisDeclare = declaree === undefined ? undefined : findLicence(declaree);
	if (declaree !== undefined && !avisDeclare)
		throw new Error(
			`La licence « ${declaree} » n’est pas reconnue. Exemples : "CC BY-SA 4.0", "CC BY 4.0", "CC0", "Licence Ouverte".`,
		);
	const refusee = [dite, avisDeclare].find((a) => a?.refus);
	if (refusee)
		throw new Error(
			`${quoi} est sous ${refusee.nom} : ${refusee.refus}. Rien n’est importé. Citez-la plutôt dans la bibliographie.`,
		);
	const avis = dite ?? avisDeclare;
	if (!avis)
		throw new Error(
			`${quoi} ne dit pas sa licence. ${ou}, puis donnez-la : --licence "CC BY-SA 4.0".`,
		);
	return avis;
}
