/** The rules that look at one sheet alone, and those that need all of them; one rule per file. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { ContexteRegle } from '../lecture/lecture.ts';
import { coordonnees } from './coordonnees.ts';
import { donneesPersonnelles } from './donnees-personnelles.ts';
import { dureeDesEtapes } from './duree-des-etapes.ts';
import { effets } from './effets.ts';
import { liens } from './liens.ts';
import { liensTrompeurs } from './liens-trompeurs.ts';
import { paragraphesEnDouble } from './paragraphes.ts';
import { periode } from './periode.ts';
import { references } from './references.ts';
import { sourcesUniques } from './sources.ts';
import { titreVerbe } from './titre-verbe.ts';
import { titres } from './titres.ts';

export const rulesFiche: readonly ((contexte: ContexteRegle) => Diagnostic[])[] = [
	coordonnees,
	dureeDesEtapes,
	liensTrompeurs,
	periode,
	sourcesUniques,
	titreVerbe,
];

export const rulesCatalogue: readonly ((catalogue: Catalogue) => Diagnostic[])[] = [
	references,
	liens,
	effets,
	titres,
	paragraphesEnDouble,
	donneesPersonnelles,
];
