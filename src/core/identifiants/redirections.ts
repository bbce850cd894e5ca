/** content/redirections.yaml: where to find what changed its name. */
import { z } from 'zod';
import { parseFichierSeul } from '../lecture/fichier-seul.ts';
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
	const { donnees, placeOf, diagnostics } = parseFichierSeul(redirectionsSchema, octets, chemin);
	return {
		redirections: (donnees?.redirections ?? []).map((redirection, i) => ({
			...redirection,
			chemin,
			place: placeOf(['redirections', i, 'de']),
		})),
		diagnostics,
	};
}
