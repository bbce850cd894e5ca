/** From `epub/chapitres/<famille>/` (on the site) or `textes/fiches/<famille>/` (in a book) to the root. */
export const RACINE = '../../..';
