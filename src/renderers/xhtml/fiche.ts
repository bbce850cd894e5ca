/** The article of a sheet: what its page shows, without what only a page can do. */

import type { Element } from 'hast';
import { MATURITES } from '../../core/catalogue/derives.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { numerosOf } from '../../vues/acces.ts';
import { CARTE, EBAUCHE, EN_BREF, REUTILISER, sayDates } from '../../vues/mots.ts';
import type { VueFiche } from '../../vues/vue.ts';
import type { OptionsHast } from '../html/index.ts';
import { renderAppel } from './blocs.ts';
import { renderLien, renderSection, renderTexte } from './contenu.ts';
import { type Enfant, el } from './element.ts';

/** From `epub/chapitres/<famille>/` (on the site) or `textes/fiches/<famille>/` (in a book) to the root. */
export const RACINE = '../../..';

export interface OptionsFiche {
	/** Public address of the site, without its final slash, when it is known. */
	adresse?: string | undefined;
	images?: OptionsHast['images'];
}

export function renderArticle(vue: VueFiche, options: OptionsFiche): Element {
	const hast: OptionsHast = {
		base: '',
		dossier: RACINE + vue.page,
		sources: numerosOf(vue),
		communes: new Map(Object.entries(vue.communes)),
		...(options.images ? { images: options.images } : {}),
	};
	return el(
		'article',
		{ className: 'fiche', dataTon: vue.axe?.id },
		renderTete(vue),
		el(
			'div',
			{ className: 'fiche-corps' },
			el('aside', { className: 'fiche-cote', ariaLabel: 'Repères' }, renderCarte(vue.essentiel)),
			el(
				'div',
				{ className: 'prose' },
				renderImage(vue, options),
				renderEnBref(vue.enBref),
				vue.sections.map((s) => renderSection(s, hast)),
				renderCiter(vue, options),
			),
		),
	);
}

function renderTete(vue: VueFiche): Enfant {
	const { axe, maturite } = vue;
	const etiquettes: Enfant[] = [
		el('span', { className: 'etiquette' }, NOMS_FAMILLES[vue.famille].un),
		axe && el('a', { className: 'etiquette etiquette-axe', href: `/axes/${axe.id}/` }, axe.court),
		maturite && el('span', { className: `etiquette maturite-${maturite.id}` }, maturite.nom),
		vue.ebauche && el('span', { className: 'etiquette etiquette-ebauche' }, MATURITES.ebauche),
	];
	return el(
		'header',
		{ className: 'fiche-tete' },
		el(
			'p',
			{ className: 'etiquettes' },
			etiquettes.filter(Boolean).flatMap((e, i) => (i === 0 ? [e] : [' ', e])),
		),
		el('h1', { id: 'titre' }, vue.titre),
		el('p', { className: 'chapeau' }, vue.phrase),
		vue.ebauche && el('p', { className: 'avis' }, EBAUCHE.texte, renderLien(EBAUCHE.lien)),
	);
}

function renderCarte(carte: VueFiche['essentiel']): Enfant {
	const lignes = carte.map(({ terme, valeurs }) => [
		el('dt', {}, terme),
		valeurs.map((v) =>
			el('dd', {}, v.lien ? [renderLien(v.lien, v.texte), renderAppel(v.source)] : renderTexte(v)),
		),
	]);
	return el(
		'section',
		{ className: 'carte-coup', ariaLabelledBy: 'fiche-carte' },
		el('h2', { id: 'fiche-carte' }, CARTE),
		el('dl', {}, lignes),
	);
}

function renderImage({ image, page }: VueFiche, { images }: OptionsFiche): Enfant {
	if (!image) return undefined;
	const taille = images?.get(image.fichier);
	return el(
		'figure',
		{ className: 'bloc-figure' },
		el('img', {
			src: RACINE + page + image.fichier,
			alt: image.alt,
			width: taille?.largeur,
			height: taille?.hauteur,
		}),
		el('figcaption', { className: 'bloc-precision' }, image.credit),
	);
}

function renderEnBref(phrases: readonly string[]): Enfant {
	if (phrases.length === 0) return undefined;
	return el(
		'section',
		{ className: 'en-bref', ariaLabelledBy: 'fiche-en-bref' },
		el('h2', { id: 'fiche-en-bref' }, EN_BREF),
		phrases.map((p) => el('p', {}, p)),
	);
}

function renderCiter(vue: VueFiche, { adresse }: OptionsFiche): Enfant {
	const { avant, lien, apres } = REUTILISER;
	const dates = sayDates(vue);
	return el(
		'section',
		{ className: 'citer', ariaLabelledBy: 'fiche-citer' },
		el('h2', { id: 'fiche-citer' }, REUTILISER.titre),
		el('p', {}, avant, renderLien(lien), apres),
		el(
			'p',
			{ className: 'mention', id: 'fiche-mention' },
			vue.attribution,
			adresse && ` ${adresse}${vue.page}`,
		),
		dates && el('p', { className: 'dates' }, dates),
	);
}
