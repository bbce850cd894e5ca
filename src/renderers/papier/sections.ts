/** The sections of a view as what paper can set: one case for each kind of content. */
import { splitFin } from '../../core/texte/appels.ts';
import { addPrecision } from '../../core/texte/typographie.ts';
import { ENTRE_TITRES, sayLignes } from '../../vues/fiche/phrases.ts';
import { simplify, type VueContenuSimple } from '../../vues/fiche/simples.ts';
import type { VueLien, VueSection, VueSource, VueTexte } from '../../vues/fiche/vue.ts';
import { A_VERIFIER, sayAdresse } from '../../vues/mots.ts';
import { type Contexte, renderAppel, renderImage, renderLien } from './contexte.ts';
import { renderArbre } from './corps.ts';
import {
	type BlocPapier,
	type ElementPapier,
	fort,
	type LignePapier,
	paragraphe,
	type SectionPapier,
} from './papier.ts';

/** A section of the view; the body of a sheet brings its own headings. */
export function renderSection(section: VueSection, contexte: Contexte): SectionPapier {
	return {
		...(section.titre ? { titre: section.titre } : {}),
		...(section.id ? { ancre: contexte.prefixe + section.id } : {}),
		blocs: section.contenus.flatMap(simplify).flatMap((c) => renderContenu(c, contexte)),
	};
}

/** A picture of another sheet is not at hand: its words are beside it. */
function renderFigure(
	{ page, fichier, alt }: Extract<VueContenuSimple, { genre: 'figure' }>,
	contexte: Contexte,
): BlocPapier[] {
	const image = page === contexte.vue.page ? renderImage(fichier, alt, contexte) : [];
	return image.length > 0 ? [paragraphe(image)] : [];
}

export function renderContenu(c: VueContenuSimple, contexte: Contexte): BlocPapier[] {
	switch (c.genre) {
		case 'arbre':
			return renderArbre(c.arbre, contexte);
		case 'paragraphes':
			return c.textes.map((t) => paragraphe(renderTexte(t, contexte)));
		case 'liste':
			return [
				{
					b: 'liste',
					elements: c.elements.map((e) => renderElement(e, contexte)),
					...(c.ordonnee ? { ordonnee: true } : {}),
				},
			];
		case 'coches':
			return [
				{
					b: 'liste',
					elements: c.elements.map((e) => ({ coche: false, ...renderElement(e, contexte) })),
				},
			];
		case 'definitions':
			return [{ b: 'definitions', entrees: c.entrees.map((e) => renderDefinition(e, contexte)) }];
		case 'sous-titre':
			return [
				{
					b: 'titre',
					niveau: 3,
					x: [c.titre],
					...(c.precision
						? { precision: addPrecision(c.titre, c.precision).slice(c.titre.length) }
						: {}),
				},
			];
		case 'etapes':
			return [{ b: 'etapes', etapes: c.etapes }];
		case 'figure':
			return renderFigure(c, contexte);
		case 'graphique':
			return [
				{
					b: 'tableau',
					legende: c.titre,
					alignements: ['gauche', 'droite'],
					entetes: [['Quoi'], ['Combien']],
					lignes: c.barres.map(({ nom, dit }) => [[nom], [dit]]),
				},
				...(c.source === undefined
					? []
					: [
							paragraphe(
								renderTexte({ texte: 'D’après la source', source: c.source }, contexte),
								'precision',
							),
						]),
			];
		case 'tableau':
			return [
				{
					b: 'tableau',
					legende: c.legende,
					alignements: c.entetes.map(() => 'gauche'),
					entetes: c.entetes.map((e) => [e]),
					lignes: c.lignes.map((l) => l.map((cellule) => [cellule])),
				},
			];
		case 'liens':
			return [renderLiens(c.liens, c.ordonnes === true, contexte)];
		case 'titres':
			return [renderTitres(c.liens, contexte)];
		case 'inconnu':
			return [paragraphe(renderTexte(c, contexte), 'inconnu')];
		case 'sources':
			return [renderSources(c.sources, contexte)];
	}
}

export function renderTexte(
	{ texte, source }: { texte: string; source?: number },
	contexte: Contexte,
): LignePapier[] {
	if (source === undefined) return texte ? [texte] : [];
	const { corps, fin } = splitFin(texte);
	return [...(corps ? [corps] : []), ...renderAppel(source, contexte), ...(fin ? [fin] : [])];
}

/** As on the page: a link inside the site comes before its text, an address after. */
function renderElement(e: VueTexte, contexte: Contexte): ElementPapier {
	const texte = renderTexte(e, contexte);
	const lien = e.lien ? renderLien(e.lien.href, [e.lien.titre], contexte) : [];
	const interne = e.lien?.href.startsWith('/');
	const x =
		lien.length === 0 || e.texte === ''
			? [...lien, ...texte]
			: interne
				? [...lien, '. ', ...texte]
				: [...texte, ' ', ...lien];
	return { x: [paragraphe(x)] };
}

function renderDefinition(
	e: VueTexte,
	contexte: Contexte,
): { terme: LignePapier[]; x: LignePapier[] } {
	const terme = e.terme ?? '';
	return {
		terme: e.lien ? renderLien(e.lien.href, [terme], contexte) : [terme],
		x: renderTexte(e, contexte),
	};
}

function renderLiens(liens: readonly VueLien[], ordonnee: boolean, contexte: Contexte): BlocPapier {
	const lignes = sayLignes(liens);
	const elements = liens.map((lien, i): ElementPapier => {
		const titre = renderLien(lien.href, [lien.titre], contexte);
		const ligne = lignes[i];
		return { x: [paragraphe([{ i: 'titre', x: titre }]), ...(ligne ? [paragraphe([ligne])] : [])] };
	});
	return { b: 'liste', ordonnee, elements };
}

function renderTitres(liens: readonly VueLien[], contexte: Contexte): BlocPapier {
	const x = liens.flatMap((lien, i): LignePapier[] => [
		...(i > 0 ? [ENTRE_TITRES] : []),
		...renderLien(lien.href, [lien.titre], contexte),
	]);
	return paragraphe([...x, '.']);
}

/** The list of sources: what can be read on paper, and typed. */
function renderSources(sources: readonly VueSource[], contexte: Contexte): BlocPapier {
	const elements = sources.map((s): ElementPapier => {
		const x: LignePapier[] = [
			s.texte,
			...(s.url === undefined ? [] : [' ', ...renderLien(s.url, [sayAdresse(s.url)], contexte)]),
			...(s.aVerifier ? [' ', fort(A_VERIFIER)] : []),
		];
		return { ancre: `${contexte.prefixe}source-${s.numero}`, x: [paragraphe(x)] };
	});
	return { b: 'liste', ordonnee: true, style: 'petite', elements };
}
