/** The page of a sheet: the summary that follows, the sources beside the lines that call them. */
import './suivi.ts';
import './notes-marge.ts';
