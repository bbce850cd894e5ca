/** The criteria that the site is judged by, and what is known of each: those of accessibility (WCAG, RGAA), those of sobriety (RGESN). */
import { z } from 'zod';
import { date, texte } from '../schema/champs.ts';

export const RESULTATS = ['conforme', 'non-conforme', 'non-applicable', 'a-verifier'] as const;
export type Resultat = (typeof RESULTATS)[number];

/** By a rule of an engine on every page, by a test of the project, by someone who looked. */
export const MOYENS = ['moteur', 'script', 'lecture'] as const;

const PREUVE = /^(?:axe:[a-z-]+|(?:tests|src)\/[\w./-]+\.test\.ts|banc\/[\w-]+\.ts)$/;

/** What is known of a criterion, whatever it is taken from. */
const constat = {
	nom: texte(120),
	resultat: z.enum(RESULTATS),
	comment: z.enum(MOYENS),
	/** `axe:` and the name of a rule, or the path of a test or of a bench. */
	preuves: z
		.array(
			z.string().regex(PREUVE, { error: 'axe:regle, un essai (….test.ts) ou un banc (banc/….ts)' }),
		)
		.max(8)
		.default([]),
	date: date(),
	note: texte(400).optional(),
};

/** As WCAG numbers it: « 1.4.12 ». */
const numeroWcag = z.string().regex(/^\d\.\d\.\d{1,2}$/, { error: 'trois nombres, comme 1.4.12' });

const critereWcag = z.strictObject({
	...{ numero: numeroWcag, niveau: z.enum(['A', 'AA']) },
	...constat,
});

/** Its theme, then its place there: « 10.4 ». */
const numeroDeTheme = z.string().regex(/^\d{1,2}\.\d{1,2}$/, { error: 'deux nombres, comme 10.4' });

const critereRgaa = z.strictObject({
	numero: numeroDeTheme,
	/** Those of WCAG that the RGAA ties to it; 4.1.1 is there, which WCAG 2.2 has no more. */
	wcag: z.array(numeroWcag).min(1).max(10),
	...constat,
});

const critereRgesn = z.strictObject({ numero: numeroDeTheme, ...constat });

const fileOf = <S extends z.ZodType>(critere: S) =>
	z.strictObject({ criteres: z.array(critere).max(200) });

/** What the site is judged by: the file of the content folder, and what it holds. */
export const REFERENTIELS = {
	wcag: { fichier: 'accessibilite.yaml', schema: fileOf(critereWcag) },
	rgaa: { fichier: 'rgaa.yaml', schema: fileOf(critereRgaa) },
	rgesn: { fichier: 'sobriete.yaml', schema: fileOf(critereRgesn) },
} as const;

export type Referentiel = keyof typeof REFERENTIELS;
export type CritereWcag = z.output<typeof critereWcag>;
export type CritereRgaa = z.output<typeof critereRgaa>;
/** What all of them have. */
export type Critere = z.output<typeof critereRgesn> & Partial<Pick<CritereWcag, 'niveau'>>;

export type Conformite = Readonly<Record<Referentiel, readonly Critere[]>>;
export const CONFORMITE_VIDE: Conformite = { wcag: [], rgaa: [], rgesn: [] };
