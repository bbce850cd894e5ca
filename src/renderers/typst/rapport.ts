/** The report on shared diagnosis for paper (modeles/rapport.typ). */
import { RAPPORT } from '../../vues/commun/rapport.ts';
import {
	type ChapitreRapport,
	type PartieRapport,
	splitColonnes,
	type VueRapport,
} from '../../vues/commun/rapport-vue.ts';
import { simplify } from '../../vues/fiche/simples.ts';
import { COULEUR_SANS_AXE } from '../../vues/identite/couleurs.ts';
import { sayAdresse } from '../../vues/mots.ts';
import type { Contexte, OptionsPapier } from '../papier/contexte.ts';
import type { BlocPapier, CouverturePapier } from '../papier/papier.ts';
import { renderQr } from '../papier/qr.ts';
import { renderContenu } from '../papier/sections.ts';

interface PartieDeRapportPapier {
	titre?: string;
	/** Of its title. */
	niveau: number;
	blocs: BlocPapier[];
}

interface ChapitrePapier {
	titre: string;
	ancre: string;
	niveau: number;
	suit: boolean;
	large: boolean;
	avant: PartieDeRapportPapier[];
	colonnes: PartieDeRapportPapier[][];
	apres: PartieDeRapportPapier[];
}

export interface RapportPapier extends CouverturePapier {
	chapitres: ChapitrePapier[];
	auteurs: string[];
}

/** Of the letters of a table that has a page of its own. */
const CORPS_LARGE = 10;

/** Before every label. */
const PREFIXE = 'rapport--';

export function renderRapport(vue: VueRapport, options: OptionsPapier): RapportPapier {
	const { titre, phrase, precisions, auteurs, chapitres } = vue;
	const contexte: Contexte = {
		...options,
		vue: { page: RAPPORT, communes: {} },
		prefixe: PREFIXE,
		ancres: new Set(listAncres(chapitres).map((ancre) => PREFIXE + ancre)),
		sources: new Map(),
	};
	const url = options.site && options.site + RAPPORT;
	return {
		titre,
		surtitre: 'Rapport',
		phrase,
		couleur: COULEUR_SANS_AXE,
		precisions,
		...(url ? { adresse: { url, courte: sayAdresse(url), qr: renderQr(url) } } : {}),
		chapitres: chapitres.map((chapitre) => renderChapitre(chapitre, contexte)),
		auteurs,
	};
}

/** Of the chapters, and of the sources. */
const listAncres = (chapitres: readonly ChapitreRapport[]): string[] =>
	chapitres.flatMap(({ ancre, parties }) => [
		ancre,
		...parties.flatMap(({ pieces }) =>
			pieces.flatMap((piece) =>
				piece.genre === 'sources' ? piece.sources.map(({ numero }) => `source-${numero}`) : [],
			),
		),
	]);

function renderChapitre(chapitre: ChapitreRapport, contexte: Contexte): ChapitrePapier {
	const { titre, ancre, sous = false, suit = false, large = false } = chapitre;
	const { avant, colonnes, apres } = splitColonnes(chapitre);
	const niveau = sous ? 2 : 1;
	const render = (partie: PartieRapport): PartieDeRapportPapier => ({
		...(partie.titre ? { titre: partie.titre } : {}),
		niveau: niveau + 1,
		blocs: partie.pieces
			.flatMap(simplify)
			.flatMap((piece) => renderContenu(piece, contexte))
			.map((bloc) => fit(bloc, chapitre)),
	});
	return {
		titre,
		ancre: PREFIXE + ancre,
		niveau,
		suit,
		large,
		avant: avant.map(render),
		colonnes: colonnes.map((siennes) => siennes.map(render)),
		apres: apres.map(render),
	};
}

/** Larger where there is room, closer where there is little. */
function fit(bloc: BlocPapier, { sous, large }: ChapitreRapport): BlocPapier {
	if (large && bloc.b === 'tableau') return { ...bloc, corps: CORPS_LARGE };
	return sous && bloc.b === 'definitions' ? { ...bloc, serre: true } : bloc;
}
