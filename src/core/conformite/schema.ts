/** content/accessibilite.yaml: the criteria that the site is judged by, and what is known of each. */
import { z } from 'zod';
import { date, texte } from '../schema/champs.ts';

export const RESULTATS = ['conforme', 'non-conforme', 'non-applicable', 'a-verifier'] as const;
export type Resultat = (typeof RESULTATS)[number];

/** By a rule of an engine on every page, by a test of the project, by someone who looked. */
export const MOYENS = ['moteur', 'script', 'lecture'] as const;

const critere = z.strictObject({
	/** As WCAG numbers it: « 1.4.12 ». */
	numero: z.string().regex(/^\d\.\d\.\d{1,2}$/, { error: 'trois nombres, comme 1.4.12' }),
	nom: texte(120),
	niveau: z.enum(['A', 'AA']),
	resultat: z.enum(RESULTATS),
	comment: z.enum(MOYENS),
	/** `axe:` and the name of a rule, or the path of a test. */
	preuves: z
		.array(
			z.string().regex(/^(?:axe:[a-z-]+|tests\/[\w./-]+\.test\.ts)$/, {
				error: 'axe:regle, ou tests/….test.ts',
			}),
		)
		.max(8)
		.default([]),
	date: date(),
	note: texte(400).optional(),
});

export const accessibiliteSchema = z.strictObject({ criteres: z.array(critere).max(100) });

export type Critere = z.output<typeof critere>;
