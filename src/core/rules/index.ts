/** The rules that look at one sheet alone, its fields or its text, and those that need all of them; one rule per file. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Monde } from '../catalogue/monde.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { ContexteRegle, ContexteTexte } from '../lecture/types.ts';
import { donneesPersonnelles } from './donnees-personnelles.ts';
import { dureeDesEtapes } from './duree-des-etapes.ts';
import { entreesUniques } from './entrees.ts';
import { reglesDeFamille, reglesParmi } from './familles.ts';
import { formes } from './formes.ts';
import { identifiants } from './identifiants.ts';
import { liens } from './liens.ts';
import { liensTrompeurs } from './liens-trompeurs.ts';
import { listes } from './listes.ts';
import { paragraphesEnDouble } from './paragraphes.ts';
import { portes } from './portes.ts';
import { questions, questionsDuTheme } from './questions.ts';
import { references } from './references.ts';
import { sourcesUniques } from './sources.ts';
import { titreVerbe } from './titre-verbe.ts';
import { titres } from './titres.ts';

export const rulesFiche: readonly ((contexte: ContexteRegle) => Diagnostic[])[] = [
	dureeDesEtapes,
	entreesUniques,
	liensTrompeurs,
	questionsDuTheme,
	sourcesUniques,
	titreVerbe,
	reglesDeFamille,
];

/** Those that look at the text of one sheet, once its fields are read. */
export const rulesTexte: readonly ((contexte: ContexteTexte) => Diagnostic[])[] = [portes];

export const rulesCatalogue: readonly ((catalogue: Catalogue, monde: Monde) => Diagnostic[])[] = [
	references,
	liens,
	reglesParmi,
	titres,
	paragraphesEnDouble,
	donneesPersonnelles,
	formes,
	questions,
	listes,
	identifiants,
];
