/** Pages that are no sheet and that people look for by what they hold. */
import { ECRIRE, NOMS_ECRIRE, PHRASE_ECRIRE, TITRE_ECRIRE } from '../../vues/mairie/ecrire.ts';
import { AUTRES_NOMS } from './extrait.ts';
import { type FicheCherchable, norm } from './fiches.ts';
import { PAGE } from './type-page.ts';

export function buildPagesCherchables(): FicheCherchable[] {
	const noms = NOMS_ECRIRE.join(', ');
	return [toCherchable(ECRIRE, TITRE_ECRIRE, PHRASE_ECRIRE, noms)];
}

function toCherchable(url: string, titre: string, phrase: string, noms: string): FicheCherchable {
	const html = `<!doctype html><html lang="fr"><head></head><body><h1>${norm(`${titre}, ${noms}`)}</h1>
<h2>${norm(noms)}</h2>
<h3>${norm(phrase)}</h3></body></html>`;
	const texte = `${phrase}${AUTRES_NOMS}${noms}.`;
	return { url, titre, phrase, type: PAGE, html, texte, mots: `${titre} ${texte}` };
}
