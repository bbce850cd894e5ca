/** content/redirections.yaml: where to find what changed its name. */
import { z } from 'zod';
import { createDiagnostic } from '../diagnostics.ts';
import { placeOfChemin } from '../lecture/chemins.ts';
import { decodeTexte } from '../lecture/decodage.ts';
import { parseYaml } from '../lecture/entete.ts';
import { validate } from '../lecture/valider.ts';
import { texte } from '../schema/champs.ts';
import type { Registres } from './types.ts';

const IDENTIFIANT = /^[a-z-]+(?:\/[a-z0-9-]+){1,2}$/;
const PAGE = /^\/(?:[a-z0-9-]+\/)*$/;
const MAX = 5000;

export const redirectionsSchema = z.strictObject({
	redirections: z
		.array(
			z.strictObject({
				de: z
					.string()
					.regex(IDENTIFIANT, { error: 'un identifiant, comme outils/arpentage' })
					.meta({
						title: 'Identifiant qui n’est plus',
						brut: true,
					}),
				vers: z
					.string()
					.refine((v) => IDENTIFIANT.test(v) || PAGE.test(v), {
						params: {
							code: 'format-invalide',
							attendu: 'un identifiant, comme outils/arpentage, ou une page, comme /outils/',
						},
					})
					.meta({ title: 'Où le trouver', brut: true }),
				raison: texte(200).optional().meta({ title: 'Pourquoi' }),
			}),
		)
		.max(MAX)
		.meta({ title: 'Redirections' }),
});

/** Never throws on bad input: the faults are in the result. */
export function parseRedirections(
	octets: Uint8Array,
	chemin: string,
): Pick<Registres, 'redirections' | 'diagnostics'> {
	const source = decodeTexte(octets, chemin);
	if (source.texte === undefined) return { redirections: [], diagnostics: source.diagnostics };
	const entete = parseYaml(source.texte, chemin, 1);
	if (typeof entete.valeur !== 'object' || entete.valeur === null) {
		const vide = createDiagnostic('entete-vide', {}, chemin, { ligne: 1, colonne: 1 });
		return { redirections: [], diagnostics: [...source.diagnostics, ...entete.diagnostics, vide] };
	}
	const { donnees, diagnostics } = validate(redirectionsSchema, entete, chemin, 1);
	return {
		redirections: (donnees?.redirections ?? []).map((redirection, i) => ({
			...redirection,
			chemin,
			place: placeOfChemin(entete, ['redirections', i, 'de'], 1),
		})),
		diagnostics: [...source.diagnostics, ...entete.diagnostics, ...diagnostics],
	};
}
