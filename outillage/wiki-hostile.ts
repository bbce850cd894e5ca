/** Texts that MediaWiki would read as signs, in every place where a sheet may put them: each must stay words. */
import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import type { BlocPapier, LignePapier } from '../src/renderers/papier/papier.ts';
import { type OptionsBlocs, renderBlocs, renderEtapes } from '../src/renderers/wikitexte/blocs.ts';
import { ciblePage } from '../src/renderers/wikitexte/lignes.ts';
import { callModele, valeurOf } from '../src/renderers/wikitexte/modele.ts';
import type { ProfilWiki } from '../src/renderers/wikitexte/profils.ts';
import { renderEtapesTuto } from '../src/renderers/wikitexte/tutoriel.ts';
import type { MediaWiki } from './mediawiki.ts';
import { type Analyse, analyser, type Demande } from './wiki-analyse.ts';
import { listElements, normer, sayMots } from './wiki-lecture.ts';

export const readPieges = (): string[] =>
	JSON.parse(readFileSync('tests/mediawiki/pieges.json', 'utf8'));

const paragraphe = (...x: LignePapier[]): BlocPapier => ({ b: 'paragraphe', x });
const liste = (t: string, ordonnee: boolean): BlocPapier => ({
	b: 'liste',
	ordonnee,
	elements: [{ x: [paragraphe(t)] }, { x: [paragraphe('autre')] }],
});
const tableau = (entete: string, cellule: string, legende?: string): BlocPapier => ({
	b: 'tableau',
	alignements: [],
	...(legende ? { legende } : {}),
	entetes: [[entete], ['b']],
	lignes: [[[cellule], ['c']]],
});
const etape = (titre: string, consigne: string, qui?: string) => ({
	numero: 1,
	titre,
	consigne,
	...(qui ? { qui } : {}),
});

/** By name: a text in its place, as the renderer of sheets writes it. */
const PLACES: Readonly<Record<string, (t: string) => BlocPapier[]>> = {
	paragraphe: (t) => [paragraphe(t), paragraphe('fin')],
	milieu: (t) => [paragraphe('avant ', t, ' après')],
	puce: (t) => [liste(t, false)],
	numero: (t) => [liste(t, true)],
	terme: (t) => [{ b: 'definitions', entrees: [{ terme: [t], x: ['définition'] }] }],
	definition: (t) => [{ b: 'definitions', entrees: [{ terme: ['terme'], x: [t] }] }],
	cellule: (t) => [tableau('a', t)],
	entete: (t) => [tableau(t, 'a')],
	legende: (t) => [tableau('a', 'b', t)],
	titre: (t) => [{ b: 'titre', niveau: 2, x: [t] }, paragraphe('suite')],
	lien: (t) => [paragraphe({ i: 'lien', cible: ciblePage('Accueil'), x: [t] }, ' après')],
	externe: (t) => [paragraphe({ i: 'lien', url: 'https://site.exemple/', x: [t] }, ' après')],
	gras: (t) => [paragraphe({ i: 'fort', x: [t] }, ' après')],
	italique: (t) => [paragraphe('avant ', { i: 'fort', x: [{ i: 'italique', x: [t] }, ' x'] })],
	code: (t) => [paragraphe('avant ', { i: 'code', v: t })],
	encadre: (t) => [{ b: 'encadre', genre: 'astuce', nom: 'Astuce', titre: t, x: [paragraphe(t)] }],
	citation: (t) => [{ b: 'citation', x: [paragraphe(t)] }],
	etape: (t) => [{ b: 'etapes', etapes: [etape(t, t, t)] }],
	ample: (t) => [
		{ b: 'liste', elements: [{ x: [paragraphe(t), { b: 'citation', x: [paragraphe(t)] }] }] },
	],
};

const SIMPLE = 'mot simple';
type Cas = { place: string; piege: string; demande: Demande };

function listCas(pieges: readonly string[], { fiche, tutoriel }: ProfilWiki): Cas[] {
	const options: OptionsBlocs = {
		etapes: tutoriel ? (etapes) => renderEtapesTuto(etapes, tutoriel) : renderEtapes,
	};
	const places: [string, (t: string) => string][] = [
		...Object.entries(PLACES).map(([nom, f]): [string, (t: string) => string] => [
			nom,
			(t) => renderBlocs(f(t), options),
		]),
		[
			'modele',
			(t) =>
				callModele(fiche.modele, [
					[fiche.champs.famille, valeurOf(t)],
					[fiche.champs.auteurs, 'b'],
				]),
		],
	];
	return places.flatMap(([place, f]) =>
		[SIMPLE, ...pieges].flatMap((piege) => {
			const texte = f(piege);
			const enregistrable = place === 'paragraphe' || place === 'modele';
			return [false, ...(enregistrable ? [true] : [])].map((enregistre) => ({
				place: enregistre ? `${place} enregistré` : place,
				piege,
				demande: { texte, enregistre },
			}));
		}),
	);
}

const lire = (piege: string): string =>
	normer(piege.replace(/[\u007f\u2028\u2029]/gu, (c) => (c === '\u007f' ? '' : ' ')));

/** The shape of a page, without its words. */
function formeOf({ html, ...analyse }: Analyse) {
	const racine = fromHtml(html, { fragment: true });
	const { modeles, categories, liens, externes, images, sections, redirige } = analyse;
	const proprietes = analyse.proprietes.filter((p) => !/unexpected|noeditsection/u.test(p));
	return {
		texte: normer(sayMots(racine, ({ tagName }) => tagName === 'style')),
		forme: JSON.stringify([
			listElements(racine, () => false).flatMap(({ tagName }) =>
				tagName === 'span' ? [] : [tagName],
			),
			...[modeles, categories, liens, externes, images, sections, redirige, proprietes],
		]),
	};
}

/** How many cases were tried, and those that failed, in a sentence each. */
export interface EssaiPieges {
	nombre: number;
	places: number;
	echecs: string[];
}

export function tryPieges(wiki: MediaWiki, profil: ProfilWiki): EssaiPieges {
	const cas = listCas(readPieges(), profil);
	const formes = analyser(
		wiki,
		cas.map(({ demande }) => demande),
	).map(formeOf);
	const echecs = cas.flatMap(({ place, piege }, i) => {
		const temoin = cas.findIndex((c) => c.place === place && c.piege === SIMPLE);
		const [vu, innocent] = [formes[i], formes[temoin]];
		if (!vu || !innocent) return [];
		const veut = normer(innocent.texte.replaceAll(SIMPLE, () => lire(piege)));
		if (vu.forme !== innocent.forme) return [`${place}, ${JSON.stringify(piege)} : autre forme`];
		return vu.texte === veut ? [] : [`${place}, ${JSON.stringify(piege)} : ${vu.texte}`];
	});
	const essais = cas.filter(({ piege }) => piege !== SIMPLE);
	return { nombre: essais.length, places: new Set(essais.map((c) => c.place)).size, echecs };
}
