/** Whether a note holds on one page: an estimate, on the narrowest of its two papers, the .odt. */
import { sayBlanc } from './champs.ts';
import type { Bloc, Morceau } from './document.ts';

/** Lines that the page holds, and signs that a line holds, with a reserve for what is filled in. */
export const LIGNES = 61;
const SIGNES = 112;
/** What a title and a list add around them, in lines. */
const TITRE = 1.35;
const COLONNE = 84;

const longueurOf = (m: Morceau): number => {
	if (typeof m === 'string') return m.length;
	if ('gras' in m) return m.gras.length * 1.08;
	if ('appel' in m) return 4;
	return 'si' in m ? m.morceaux.reduce((s, un) => s + longueurOf(un), 0) : sayBlanc(m.champ).length;
};

/** The reason is what people write themselves: room for two sentences. */
const RAISON = 3;

const lignesDe = (morceaux: readonly Morceau[], signes: number): number =>
	morceaux.some((m) => typeof m === 'object' && 'champ' in m && m.champ === 'raison')
		? RAISON
		: Math.ceil(morceaux.reduce((s, m) => s + longueurOf(m), 0) / signes);

/** Lines of text that a bloc takes. */
function lignesOf(bloc: Bloc): number {
	switch (bloc.genre) {
		case 'titre':
			return TITRE;
		case 'paragraphe':
			return lignesDe(bloc.morceaux, SIGNES);
		case 'lignes':
			return bloc.lignes.length;
		case 'liste':
			return bloc.elements.reduce((s, e) => s + lignesDe(e, SIGNES - 6), 0);
		default:
			return bloc.rangs.reduce((s, r) => s + Math.ceil(r.texte.length / COLONNE) * 1.12, 0);
	}
}

/** Lines of a note, its title included. */
export const countLignes = (titre: string, blocs: readonly Bloc[]): number =>
	blocs.reduce((s, bloc) => s + lignesOf(bloc), 2 * Math.ceil(titre.length / 70));

export const tientSurUnePage = (titre: string, blocs: readonly Bloc[]): boolean =>
	countLignes(titre, blocs) <= LIGNES;
