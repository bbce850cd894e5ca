/** The forms of paper as those of an OpenDocument text: its named styles (styles.ts) do the rest. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { sayPrecision } from '../../vues/fiche/phrases.ts';
import type { BlocPapier, EtapePapier, LignePapier, StyleParagraphe } from '../papier/papier.ts';
import { p, titre } from './elements.ts';
import {
	type ImagesOdt,
	renderAncre,
	renderCode,
	renderImage,
	renderLignes,
	renderMots,
} from './lignes.ts';
import { renderListe } from './listes.ts';
import { renderEncadre, renderTableau } from './tableaux.ts';

export interface ContexteOdt {
	images: ImagesOdt;
	/** Millimetres. */
	largeur: number;
	/** The style of a plain paragraph there. */
	corps: string;
}

const STYLES: Record<StyleParagraphe, string> = {
	inconnu: 'Inconnu',
	precision: 'Precision',
	relance: 'Precision',
	signature: 'Precision',
	mention: 'Mention',
};

export const renderBlocs = (blocs: readonly BlocPapier[], contexte: ContexteOdt): Element[] =>
	blocs.flatMap((bloc) => renderBloc(bloc, contexte));

function renderBloc(bloc: BlocPapier, contexte: ContexteOdt): Element[] {
	const { images } = contexte;
	switch (bloc.b) {
		case 'titre':
			return [
				titre(
					bloc.niveau,
					...renderAncre(bloc.ancre),
					...renderLignes(bloc.x, images),
					...renderMots(bloc.precision ?? ''),
				),
			];
		case 'paragraphe':
			return [renderParagraphe(bloc.x, bloc.style && STYLES[bloc.style], contexte)];
		case 'liste':
			return renderListe(bloc, (blocs, corps) => renderBlocs(blocs, { ...contexte, corps }));
		case 'definitions':
			return bloc.entrees.flatMap(({ terme, x: dit }) => [
				p('Terme', ...renderLignes(terme, images)),
				p('Definition', ...renderLignes(dit, images)),
			]);
		case 'etapes':
			return [renderEtapes(bloc.etapes)];
		case 'citation':
			return renderBlocs(bloc.x, { ...contexte, corps: 'Quotations' });
		case 'code':
			return [p('Preformatted_20_Text', ...renderCode(bloc.v))];
		case 'tableau':
			return renderTableau(bloc, (lignes) => renderLignes(lignes, images), contexte.largeur);
		case 'filet':
			return [p('Horizontal_20_Line')];
		case 'encadre':
			return renderEncadre(bloc, renderBlocs(bloc.x, inEncadre(contexte)), contexte.largeur);
		case 'figure':
			return [
				...renderBlocs(bloc.x, contexte),
				p('Legende', ...renderLignes(bloc.legende, images), ...renderMots(` ${bloc.credit}`)),
			];
	}
}

/** Millimetres that the edges of a frame take. */
const BORDS = 7;

const inEncadre = ({ images, largeur }: ContexteOdt): ContexteOdt => ({
	images,
	largeur: largeur - BORDS,
	corps: 'Encadre',
});

/** A picture alone in its paragraph is one, not a letter. */
function renderParagraphe(
	lignes: readonly LignePapier[],
	style: string | undefined,
	{ images, corps }: ContexteOdt,
): Element {
	const [seule] = lignes;
	if (lignes.length === 1 && typeof seule === 'object' && seule.i === 'image')
		return p('Figure', ...renderImage(seule, images));
	return p(style ?? corps, ...renderLignes(lignes, images));
}

/** Numbered: one that is added, moved or taken out keeps the others right. */
function renderEtapes(etapes: readonly EtapePapier[]): Element {
	const elements = etapes.map((etape, i) => {
		const precision = sayPrecision(etape);
		return x(
			'text:list-item',
			i === 0 ? { 'text:start-value': String(etape.numero) } : {},
			p('Etape', ...renderMots(etape.titre)),
			...(precision ? [p('Precision', ...renderMots(precision))] : []),
			p('Element', ...renderMots(etape.consigne)),
		);
	});
	return x('text:list', { 'text:style-name': 'Etapes' }, elements);
}
