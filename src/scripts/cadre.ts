/** What every page does: the search shortcut, the livret, the offline copy. */
import './raccourci.ts';
import './mon-livret/bouton.ts';
import './hors-ligne/suivi.ts';
