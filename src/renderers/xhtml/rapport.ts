/** The report on shared diagnosis as the chapters of a book, each in its file. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import {
	type ChapitreRapport,
	type PartieRapport,
	splitColonnes,
	type VueRapport,
} from '../../vues/commun/rapport-vue.ts';
import type { OptionsHast } from '../html/index.ts';
import { type Morceau, renderContenu } from './contenu.ts';
import { openLien, visit, writeChapitre } from './index.ts';

interface ChapitreDuRapport {
	/** Its place in the book, as the ref of a sheet. */
	ref: string;
	titre: string;
	phrase: string;
	xhtml: string;
}

const OPTIONS: OptionsHast = { base: '', dossier: '', sources: new Map(), communes: new Map() };

export function renderRapport(
	{ chapitres, auteurs, modification }: VueRapport,
	adresse: string | undefined,
): ChapitreDuRapport[] {
	const articles = chapitres.map((chapitre) => ({ ...chapitre, article: renderArticle(chapitre) }));
	const lieux = new Map(
		articles.flatMap(({ ancre, article }) => [
			[ancre, `${ancre}.xhtml`] as const,
			...listIds(article).map((id) => [id, `${ancre}.xhtml#${id}`] as const),
		]),
	);
	return articles.map(({ ancre, titre, article }) => {
		visit(article, (element) => {
			const { href, ...reste } = element.properties;
			if (element.tagName !== 'a' || typeof href !== 'string') return;
			if (href.startsWith('/')) element.properties = { ...openLien(href, adresse), ...reste };
			if (href.startsWith('#')) element.properties.href = lieux.get(href.slice(1)) ?? href;
		});
		const xhtml = writeChapitre({ titre, phrase: titre, auteurs, modification }, article);
		return { ref: `rapport/${ancre}`, titre, phrase: '', xhtml };
	});
}

function renderArticle(chapitre: ChapitreRapport): Element {
	const { avant, colonnes, apres } = splitColonnes(chapitre);
	return h('article', { className: 'prose' }, [
		h('h1', {}, chapitre.titre),
		...[...avant, ...colonnes.flat(), ...apres].flatMap(renderPartie),
	]);
}

const renderPartie = ({ titre, pieces }: PartieRapport): Morceau[] => [
	titre === undefined ? undefined : h('h2', {}, titre),
	...pieces.map((piece) => renderContenu(piece, OPTIONS)),
];

function listIds(article: Element): string[] {
	const ids: string[] = [];
	visit(article, ({ properties: { id } }) => {
		if (typeof id === 'string') ids.push(id);
	});
	return ids;
}
