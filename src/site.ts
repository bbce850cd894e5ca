/** The site to its pages: its addresses, its name. */
export { BASE, href } from './base.ts';
export { NOM, PROMESSE } from './vues/mots.ts';
