import type { Catalogue } from '../catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Lecture } from '../lecture/types.ts';
import { toContact } from '../texte/contacts.ts';

/** Helplines that anyone may call: the number of a service is nobody’s. Each was read on the page of its service, or on several others. */
const LIGNES_D_ECOUTE = new Set([
	// Agri’écoute, of the MSA.
	'0969392919',
]);

/**
 * An e-mail address or a telephone number is only published in the field « contact », where the
 * person's consent is declared (RGPD, article 6, 1, a).
 */
export function donneesPersonnelles(catalogue: Catalogue): Diagnostic[] {
	return catalogue.lectures.flatMap((lecture) => {
		const consentis = consentisOf(lecture);
		const vus = new Set<string>();
		return lecture.renvois.flatMap(({ genre, valeur, place }): Diagnostic[] => {
			const cle = `${valeur} ${place.ligne}`;
			if (genre !== 'contact' || LIGNES_D_ECOUTE.has(valeur)) return [];
			if (consentis.has(valeur) || vus.has(cle)) return [];
			vus.add(cle);
			return [createDiagnostic('donnee-personnelle', { valeur }, lecture.chemin, place)];
		});
	});
}

/** The schema accepts a contact with its consent, or none. */
function consentisOf({ donnees }: Lecture): Set<string> {
	const { contact } = (donnees ?? {}) as { contact?: { courriel?: string; telephone?: string } };
	const valeurs = [contact?.courriel, contact?.telephone].filter((v) => v !== undefined);
	return new Set(valeurs.map(toContact));
}
