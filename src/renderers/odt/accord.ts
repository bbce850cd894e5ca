/** The agreement of a person whose voice is recorded, as a text to fill in: what the page prints, to adapt first. */
import type { Element } from 'xast';
import type { Accord, ArticleAccord } from '../../vues/enregistrer/accord.ts';
import { cutBlancs, isBlanc } from '../../vues/enregistrer/index.ts';
import { couleurOf } from '../../vues/identite/couleurs.ts';
import type { BlocPapier } from '../papier/papier.ts';
import { PREMIER } from './automatiques.ts';
import { renderBlocs } from './blocs.ts';
import { p, titre } from './elements.ts';
import { renderMots } from './lignes.ts';
import { largeurOf } from './page.ts';
import { buildOdt } from './paquet.ts';

/** Dots that stand for what one writes in. */
const BLANC = '.'.repeat(30);

const CONTEXTE = { images: new Map(), largeur: 0, corps: 'Text_20_body' };

/** `pied`: beside the number of each page; `date`: milliseconds since 1970. The same agreement gives the same bytes. */
export function renderAccordOdt(
	accord: Accord,
	pied: string,
	date: number,
): Uint8Array<ArrayBuffer> {
	const { titre: nom, avertissement, comment, articles, mineurs } = accord;
	return buildOdt({
		titre: nom,
		auteurs: [],
		date,
		couleur: couleurOf(undefined),
		page: { sens: 'portrait', largeur: largeurOf('portrait'), tete: nom, pied },
		images: new Map(),
		corps: [
			p(PREMIER, ...renderMots('Modèle à adapter, puis à signer en deux exemplaires')),
			titre(1, ...renderMots(nom)),
			p('Inconnu', ...renderMots(avertissement)),
			p('Precision', ...renderMots(comment)),
			...articles.flatMap((article) => renderArticle(article)),
			...renderArticle(mineurs, mineurs.consigne),
		],
	});
}

const fillBlancs = (texte: string): string =>
	cutBlancs(texte)
		.map((morceau) => (isBlanc(morceau) ? BLANC : morceau))
		.join('');

function renderArticle(
	{ titre: nom, texte, cases = [], signatures = [] }: ArticleAccord,
	consigne = '',
): Element[] {
	const liste: BlocPapier = {
		b: 'liste',
		elements: cases.map((dit) => ({
			coche: false,
			x: [{ b: 'paragraphe', x: [fillBlancs(dit)] }],
		})),
	};
	return [
		titre(2, ...renderMots(nom)),
		...(consigne ? [p('Precision', ...renderMots(consigne))] : []),
		p('Text_20_body', ...renderMots(fillBlancs(texte))),
		...(cases.length > 0 ? renderBlocs([liste], CONTEXTE) : []),
		...signatures.flatMap((qui) => [
			p('Precision', ...renderMots(`Signature\u00a0: ${qui.toLowerCase()}`)),
			p('Notes'),
		]),
	];
}
