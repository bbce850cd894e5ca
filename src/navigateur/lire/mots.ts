/** What the page says of a reading. */
import type { Lecture, Texte } from '../../core/lecture-commune/lecture.ts';

export { compteInsecable as sayCompte } from '../../core/texte/comptes.ts';

export const nameEntretien = ({ numero }: Pick<Texte, 'numero'>): string =>
	numero.trim() ? `Entretien ${numero.trim()}` : 'Entretien sans numéro';

export const nameTexte = (texte: Texte): string =>
	[nameEntretien(texte), texte.intitule.trim()].filter((dit) => dit !== '').join(' – ');

export const sayPar = (par: string): string => par || 'Sans prénom';

/** Of a theme, by identifier; one that is no more has none. */
export const createNommeur = ({ themes }: Lecture): ((id: string) => string) => {
	const noms = new Map(themes.map(({ id, nom }) => [id, nom]));
	return (id) => noms.get(id) ?? '';
};

/** « Se déplacer, Voisins »; « rien » when there is none. */
export const sayThemes = (ids: readonly string[], nameTheme: (id: string) => string): string =>
	ids.map(nameTheme).join(', ') || 'rien';
