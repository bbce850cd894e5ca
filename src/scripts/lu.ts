/** On the page of a sheet: it has been read. */
import { keepLu } from './lus.ts';

const fiche = document.querySelector<HTMLElement>('article.fiche[data-ref]');
const titre = fiche?.querySelector('h1')?.textContent?.trim();
if (fiche?.dataset.ref && titre) keepLu([fiche.dataset.ref, titre]);
