/** What the page of a sheet does. */
import './copie.ts';
import './lu.ts';
import './partage-fiche.ts';
import './sommaire.ts';
