import type { UneFiche } from '../catalogue/catalogue.ts';

/** The text of a sheet under its front matter, as its file has it. */
export type LireCorps = (fiche: UneFiche) => string;
