/** The site to its pages: its addresses, its name. */
export { BASE, href } from './base.ts';
export { NOM, PROMESSE } from './vues/mots.ts';

/** What a page answers at an address of its form where there is nothing: the page that says so is shown. */
export const introuvable = (): Response => new Response(null, { status: 404 });
