/** The pages by what one comes for: the plan, the head and the foot of every page. */
import { REGISTRE } from './index.ts';
import { GROUPES, type LignePlan } from './page.ts';

export type PagePlan = LignePlan & { href: string };

const LIGNES: readonly PagePlan[] = REGISTRE.flatMap(({ plan }) => plan);

export const PLAN: readonly { titre: string; pages: readonly PagePlan[] }[] = GROUPES.map(
	(titre) => ({ titre, pages: LIGNES.filter(({ groupe }) => groupe === titre) }),
);
export const PAGES_EN_TETE = LIGNES.filter((page) => page.entete !== undefined);
export const PAGES_DU_PIED = LIGNES.filter((page) => page.pied);
