/** On the page of a sheet: it has been read. */
import { keepLu } from './lus.ts';

/** The button of the livret names the sheet of the page. */
const { fiche, titre } =
	document.querySelector<HTMLElement>('.fiche-gestes ajout-livret')?.dataset ?? {};
if (fiche && titre) keepLu([fiche, titre]);
