/** A whole sheet for paper, from its view: same words, same order as the page. */

import { visitArbre } from '../../core/arbre.ts';
import { MATURITES } from '../../core/catalogue/derives.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { ancreOf, numerosOf } from '../../vues/fiche/acces.ts';
import { buildPage, type VuePartie } from '../../vues/fiche/parties.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { couleurOf } from '../../vues/identite/couleurs.ts';
import { PICTOGRAMMES } from '../../vues/identite/pictogrammes.ts';
import { EBAUCHE, EN_BREF, REUTILISER, sayAdresse, sayDates } from '../../vues/mots.ts';
import {
	type Contexte,
	type OptionsPapier,
	renderAppel,
	renderImage,
	renderLien,
} from './contexte.ts';
import { type BlocPapier, type FichePapier, paragraphe, type SectionPapier } from './papier.ts';
import { renderQr } from './qr.ts';
import { renderSection, renderTexte } from './sections.ts';

export function renderFiche(vue: VueFiche, options: OptionsPapier): FichePapier {
	const contexte = createContexte(vue, options);
	const { tete, parties } = buildPage(vue);
	const [image] = vue.image ? renderImage(vue.image.fichier, vue.image.alt, contexte) : [];
	return {
		...renderCadre(vue, contexte),
		...(image && vue.image ? { image: { image, credit: vue.image.legende } } : {}),
		sections: [
			...enBref(vue),
			...tete.map((s) => renderSection(s, contexte)),
			...parties.map((p) => renderPartie(p, contexte)),
		],
		fin: renderFin(vue, contexte),
	};
}

export function createContexte(vue: VueFiche, options: OptionsPapier): Contexte {
	const prefixe = `${ancreOf(vue.ref)}--`;
	return {
		...options,
		vue,
		prefixe,
		ancres: collectAncres(vue, prefixe),
		sources: numerosOf(vue),
	};
}

/** Labels that a link of the body may lead to: parts, sections and headings. */
function collectAncres(vue: VueFiche, prefixe: string): Set<string> {
	const ancres = new Set(buildPage(vue).parties.map(({ ancre }) => prefixe + ancre));
	for (const section of vue.sections) {
		if (section.id) ancres.add(prefixe + section.id);
		for (const contenu of section.contenus)
			if (contenu.genre === 'arbre')
				visitArbre(contenu.arbre, (noeud) => {
					if (noeud.type === 'titre') ancres.add(prefixe + noeud.id);
				});
	}
	return ancres;
}

/** The drawing of an axis, if it has one. */
function drawPicto(axe: string): { picto?: string } {
	const picto = PICTOGRAMMES[axe];
	return picto ? { picto } : {};
}

/** What both layouts say before the sections: title, labels, card, address. */
export function renderCadre(
	vue: VueFiche,
	contexte: Contexte,
): Omit<FichePapier, 'sections' | 'fin'> {
	const url = contexte.site && contexte.site + vue.page;
	const avis = vue.ebauche ? EBAUCHE : vue.etat;
	return {
		ancre: ancreOf(vue.ref),
		titre: vue.titre,
		phrase: vue.phrase,
		famille: NOMS_FAMILLES[vue.famille].un,
		picto: PICTOGRAMMES[vue.famille] ?? '',
		etiquettes: [
			...(vue.axe ? [{ nom: vue.axe.court, ...drawPicto(vue.axe.id) }] : []),
			...(vue.maturite ? [{ nom: vue.maturite.nom }] : []),
			...(vue.ebauche ? [{ nom: MATURITES.ebauche }] : []),
			...(vue.etat ? [{ nom: vue.etat.nom }] : []),
		],
		couleur: couleurOf(vue.axe?.id),
		...(avis
			? { avis: [avis.texte, ...renderLien(avis.lien.href, [avis.lien.titre], contexte)] }
			: {}),
		...(url
			? { adresse: { url, courte: sayAdresse(url), qr: contexte.sansQr ? '' : renderQr(url) } }
			: {}),
		essentiel: vue.essentiel.map(({ terme, valeurs }) => ({
			terme,
			valeurs: valeurs.map((v) =>
				v.lien
					? [...renderLien(v.lien.href, [v.texte], contexte), ...renderAppel(v.source, contexte)]
					: renderTexte(v, contexte),
			),
		})),
		gauche: splitEssentiel(vue.essentiel),
		auteurs: vue.auteurs,
		...(vue.dates ? { modification: vue.dates.modification } : {}),
	};
}

/** Letters of a value that fill one line of what is said at a glance. */
const LIGNE_ESSENTIEL = 32;

/** How many entries the first of the two columns takes for both to be about as tall. */
function splitEssentiel(essentiel: VueFiche['essentiel']): number {
	const hauteurs = essentiel.map(({ valeurs }) =>
		valeurs.reduce((somme, v) => somme + Math.ceil(v.texte.length / LIGNE_ESSENTIEL), 0.4),
	);
	const total = hauteurs.reduce((somme, h) => somme + h, 0);
	let somme = 0;
	const k = hauteurs.findIndex((h) => {
		somme += h;
		return somme >= total / 2;
	});
	return k + 1;
}

/** Its sections under their titles, one level down. */
function renderPartie({ ancre, titre, sections }: VuePartie, contexte: Contexte): SectionPapier {
	const blocs = sections.flatMap((section): BlocPapier[] => {
		const rendue = renderSection(section, contexte);
		const entete: BlocPapier[] = rendue.titre
			? [
					{
						b: 'titre',
						niveau: 3,
						x: [rendue.titre],
						...(rendue.ancre ? { ancre: rendue.ancre } : {}),
					},
				]
			: [];
		return [...entete, ...rendue.blocs.map(lowerTitre)];
	});
	return { titre, ancre: contexte.prefixe + ancre, blocs };
}

const lowerTitre = (bloc: BlocPapier): BlocPapier =>
	bloc.b === 'titre' ? { ...bloc, niveau: bloc.niveau + 1 } : bloc;

function enBref(vue: VueFiche): SectionPapier[] {
	if (vue.enBref.length === 0) return [];
	return [{ titre: EN_BREF, blocs: vue.enBref.map((phrase) => paragraphe([phrase])) }];
}

function renderFin(vue: VueFiche, contexte: Contexte): SectionPapier {
	const { titre, avant, lien, apres } = REUTILISER;
	const url = contexte.site ? ` ${contexte.site}${vue.page}` : '';
	const dates = sayDates(vue);
	const version = vue.dates ? ` (version du ${vue.dates.modification})` : '';
	return {
		blocs: [
			{ b: 'titre', niveau: 3, x: [titre] },
			paragraphe([avant, ...renderLien(lien.href, [lien.titre], contexte), apres]),
			paragraphe([vue.attribution + url + version], 'mention'),
			...(dates ? [paragraphe([dates], 'precision')] : []),
		],
	};
}
