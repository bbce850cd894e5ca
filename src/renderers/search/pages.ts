/** Pages that are no sheet and that people look for by what they hold. */
import { ECRIRE, NOMS_ECRIRE, PHRASE_ECRIRE, TITRE_ECRIRE } from '../../vues/mairie/ecrire.ts';
import type { Cherchable } from './cherchable.ts';
import { AUTRES_NOMS } from './extrait.ts';
import { normalizeTexte, splitMots } from './normaliseur.ts';
import { PAGE } from './type-page.ts';

export function buildPagesCherchables(): Cherchable[] {
	const noms = NOMS_ECRIRE.join(', ');
	return [toCherchable(ECRIRE, TITRE_ECRIRE, PHRASE_ECRIRE, noms)];
}

function toCherchable(url: string, titre: string, phrase: string, noms: string): Cherchable {
	const motsOf = (texte: string): string[] => normalizeTexte(texte).split(' ');
	const texte = `${phrase}${AUTRES_NOMS}${noms}.`;
	return {
		url,
		titre,
		phrase,
		type: PAGE,
		champs: [
			{ nom: 'titre', mots: motsOf(`${titre}, ${noms}`) },
			{ nom: 'alias', mots: motsOf(noms) },
			{ nom: 'phrase', mots: motsOf(phrase) },
		],
		filtres: [],
		ordres: {},
		texte,
		bruts: splitMots(`${titre} ${texte}`),
	};
}
