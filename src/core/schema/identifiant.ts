import { z } from 'zod';

const IDENTIFIANT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGUEUR_MAX = 60;

/** What other files or answers that people keep call something by: it never changes. `exemple`: one, for who mistypes. */
export const identifiant = (exemple: string) =>
	z
		.string()
		.max(LONGUEUR_MAX)
		.refine((valeur) => IDENTIFIANT.test(valeur), {
			params: {
				code: 'format-invalide',
				attendu: `des lettres sans accent et des tirets, par exemple ${exemple}`,
			},
		})
		.meta({ pattern: IDENTIFIANT.source });
