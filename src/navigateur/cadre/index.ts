/**
 * What all pages and all sheets do, each where its element stands: the livret, what
 * helps to read and to pass on, the offline copy, the installation. One file (astro.config.mjs).
 */
import './livret-bouton.ts';
import './copie.ts';
import './partage-fiche.ts';
import './plis.ts';
import './replis.ts';
import '../fiche/page.ts';
import './lu.ts';
import './lus-accueil.ts';
import './hors-ligne-suivi.ts';
import './manifeste.ts';
