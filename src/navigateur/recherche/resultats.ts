/** The results of a search, as cards. */
import type { Compagne } from '../../renderers/search/demande.ts';
import { findExtrait } from '../../renderers/search/extrait.ts';
import type { Trouvee } from '../../renderers/search/lots.ts';
import { normalizeMot, splitMots, stripElision } from '../../renderers/search/normaliseur.ts';

/** A card like those of the lists; `extrait`: keeps the place of the passage that answers. */
export function createResultat(
	{ url, titre, phrase, type, compagnes }: Trouvee,
	base: string,
	extrait: boolean,
): HTMLElement {
	const element = document.createElement('li');
	element.className = 'carte';
	const lien = document.createElement('a');
	lien.href = `${base.replace(/\/$/, '')}${url}`;
	lien.className = 'carte-titre';
	lien.textContent = titre;
	element.append(createLigne('carte-genre', type), lien, phrase);
	// What is no sheet has no text of its own to show, and no place in a livret.
	if (!compagnes) return element;
	if (extrait) element.append(createLigne('extrait'));
	const ajout = document.createElement('ajout-livret');
	Object.assign(ajout.dataset, { fiche: url.replace(/^\/|\/$/g, ''), titre });
	element.append(ajout);
	return element;
}

const COMPAGNES: Readonly<Record<Compagne, Omit<Trouvee, 'url'>>> = {
	mairie: {
		titre: 'Solliciter sa mairie',
		phrase: 'La lettre, la note et le projet de délibération de cette fiche, à compléter.',
		type: 'Kit',
	},
	deroule: {
		titre: 'Déroulé minuté',
		phrase: 'Les étapes de la séance et leurs heures, à imprimer.',
		type: 'Déroulé',
	},
};

/** The page that goes with a sheet, as a result. */
export function toCompagne({ url, titre }: Trouvee, compagne: Compagne): Trouvee {
	const dite = COMPAGNES[compagne];
	return { ...dite, url: `${url}${compagne}/`, titre: `${dite.titre}\u00a0: ${titre}` };
}

function createLigne(classe: string, ...contenu: (Node | string)[]): HTMLElement {
	const ligne = document.createElement('p');
	ligne.className = classe;
	ligne.append(...contenu);
	return ligne;
}

/** « Vouliez-vous dire « résilience » ? » */
export function sayProposition(proposition: string): (Node | string)[] {
	const lien = document.createElement('a');
	lien.href = `?${new URLSearchParams({ q: proposition })}`;
	lien.textContent = proposition;
	return ['Vouliez-vous dire «\u00a0', lien, '\u00a0»\u202f?'];
}

/** What no sheet writes (words, normalised), as it was typed, where others answer all the same. */
export function sayAbsents(mots: readonly string[], saisie: string): string[] {
	if (mots.length === 0) return [];
	const tapes = splitMots(saisie).map(stripElision);
	const cites = mots.map(
		(mot) => `«\u00a0${tapes.find((tape) => normalizeMot(tape) === mot) ?? mot}\u00a0»`,
	);
	return [`Aucune fiche n’emploie ${cites.join(' ni ')}\u00a0: voici ce qui s’en approche.`];
}

/** Fills the place kept with the passage that answers; takes it away where there is none. */
export function fillExtrait(carte: Element | undefined, texte: string, requete: string): void {
	const place = carte?.querySelector('.extrait');
	const morceaux = findExtrait(texte, requete);
	if (morceaux.length === 0) place?.remove();
	const noeuds = morceaux.flatMap(({ texte: passage, trouve }) => {
		const noeud = document.createElement(trouve ? 'mark' : 'span');
		noeud.textContent = passage.trimEnd();
		return [noeud, passage.slice(passage.trimEnd().length)];
	});
	place?.replaceChildren(...noeuds);
}
