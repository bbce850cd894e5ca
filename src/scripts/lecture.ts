/** What helps to read and pass on a page: each does something only where its element stands. */
import './copie.ts';
import './partage-fiche.ts';
import './sommaire.ts';
