/** The article of a sheet: what its page shows, without what only a page can do. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import { MATURITES } from '../../core/catalogue/derives.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { numerosOf } from '../../vues/fiche/acces.ts';
import { buildPage, type VuePartie } from '../../vues/fiche/parties.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { COUP_D_OEIL, EBAUCHE, EN_BREF, REUTILISER, sayDates } from '../../vues/mots.ts';
import type { OptionsHast } from '../html/index.ts';
import { renderAppel } from './appel.ts';
import { type Morceau, renderLien, renderSection, renderTexte } from './contenu.ts';
import { RACINE } from './racine.ts';

export interface OptionsFiche {
	/** Public address of the site, without its final slash, when it is known. */
	adresse?: string | undefined;
	images?: OptionsHast['images'];
}

export function renderArticle(vue: VueFiche, options: OptionsFiche): Element {
	const { tete, parties } = buildPage(vue);
	const fin = [renderCiter(vue, options)];
	const hast: OptionsHast = {
		base: '',
		dossier: RACINE + vue.page,
		sources: numerosOf(vue),
		communes: new Map(Object.entries(vue.communes)),
		...(options.images ? { images: options.images } : {}),
	};
	return h(
		'article',
		{ className: 'fiche', dataTon: vue.axe?.id },
		renderTete(vue),
		h('aside', { className: 'fiche-cote', ariaLabel: 'Repères' }, renderEssentiel(vue.essentiel)),
		h(
			'div',
			{ className: 'fiche-debut prose' },
			renderImage(vue, options),
			renderEnBref(vue.enBref),
			tete.map((s) => renderSection(s, hast, 2)),
		),
		h(
			'div',
			{ className: 'fiche-texte prose' },
			parties.map((partie, i) => renderPartie(partie, hast, i === parties.length - 1 ? fin : [])),
		),
	);
}

function renderPartie(
	{ ancre, titre, sections }: VuePartie,
	options: OptionsHast,
	fin: readonly Morceau[],
): Morceau {
	const dedans = { ...options, decalage: 1 };
	return h(
		'section',
		{ className: 'partie', id: ancre },
		h('h2', {}, titre),
		sections.map((s) => renderSection(s, dedans, 3)),
		...fin,
	);
}

function renderTete(vue: VueFiche): Morceau {
	const { axe, maturite, etat } = vue;
	const avis = vue.ebauche ? EBAUCHE : etat;
	const etiquettes: Morceau[] = [
		h('span', { className: 'etiquette' }, NOMS_FAMILLES[vue.famille].un),
		axe && h('a', { className: 'etiquette etiquette-axe', href: `/axes/${axe.id}/` }, axe.court),
		maturite && h('span', { className: `etiquette maturite-${maturite.id}` }, maturite.nom),
		vue.ebauche
			? h('span', { className: 'etiquette etiquette-ebauche' }, MATURITES.ebauche)
			: undefined,
		etat && h('span', { className: 'etiquette etiquette-etat' }, etat.nom),
	];
	return h(
		'header',
		{ className: 'fiche-tete' },
		h(
			'p',
			{ className: 'etiquettes' },
			etiquettes.filter(Boolean).flatMap((e, i) => (i === 0 ? [e] : [' ', e])),
		),
		h('h1', { id: 'titre' }, vue.titre),
		h('p', { className: 'chapeau' }, vue.phrase),
		avis ? h('p', { className: 'avis' }, avis.texte, renderLien(avis.lien)) : undefined,
	);
}

function renderEssentiel(essentiel: VueFiche['essentiel']): Morceau {
	const lignes = essentiel.flatMap(({ terme, valeurs }) => [
		h('dt', {}, terme),
		...valeurs.map((v) =>
			h('dd', {}, v.lien ? [renderLien(v.lien, v.texte), renderAppel(v.source)] : renderTexte(v)),
		),
	]);
	return h(
		'section',
		{ className: 'carte-coup', id: 'fiche-carte', ariaLabelledBy: 'fiche-carte-titre' },
		h('h2', { id: 'fiche-carte-titre' }, COUP_D_OEIL),
		h('dl', {}, lignes),
	);
}

function renderImage({ image, page }: VueFiche, { images }: OptionsFiche): Morceau {
	if (!image) return undefined;
	const taille = images?.get(image.fichier);
	return h(
		'figure',
		{ className: 'bloc-figure' },
		h('img', {
			src: RACINE + page + image.fichier,
			alt: image.alt,
			width: taille?.largeur,
			height: taille?.hauteur,
		}),
		h('figcaption', { className: 'bloc-precision' }, image.legende),
	);
}

function renderEnBref(phrases: readonly string[]): Morceau {
	if (phrases.length === 0) return undefined;
	return h(
		'section',
		{ className: 'en-bref', ariaLabelledBy: 'fiche-en-bref' },
		h('h2', { id: 'fiche-en-bref' }, EN_BREF),
		phrases.map((p) => h('p', {}, p)),
	);
}

function renderCiter(vue: VueFiche, { adresse }: OptionsFiche): Morceau {
	const { avant, lien, apres } = REUTILISER;
	const dates = sayDates(vue);
	return h(
		'div',
		{ className: 'citer' },
		h('h3', { id: 'fiche-citer' }, REUTILISER.titre),
		h('p', {}, avant, renderLien(lien), apres),
		h(
			'p',
			{ className: 'mention', id: 'fiche-mention' },
			vue.attribution,
			adresse && ` ${adresse}${vue.page}`,
			vue.dates && ` (version du ${vue.dates.modification})`,
		),
		dates && h('p', { className: 'dates' }, dates),
	);
}
