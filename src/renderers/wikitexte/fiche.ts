/** A sheet as a page of a wiki: its template, then all that its page of the site shows, `contact` excepted. */

import type { Fiche } from '../../core/catalogue/catalogue.ts';
import { axesOf, besoinsOf, dureeOf, lieuxOf } from '../../core/catalogue/derives.ts';
import { withoutContact } from '../../vues/fiche/contact.ts';
import { buildPage } from '../../vues/fiche/parties.ts';
import type { VueFiche, VueSection } from '../../vues/fiche/vue.ts';
import { COUP_D_OEIL, EBAUCHE, EN_BREF, LES_MOTS, sayDates } from '../../vues/mots.ts';
import type { Site } from '../../vues/site.ts';
import { type Contexte, renderImage, renderLien } from '../papier/contexte.ts';
import { createContexte } from '../papier/fiche.ts';
import { type BlocPapier, type LignePapier, paragraphe } from '../papier/papier.ts';
import { renderContenu, renderSection } from '../papier/sections.ts';
import { type OptionsBlocs, renderBlocs, renderEtapes, renderTitre } from './blocs.ts';
import type { ContexteWiki } from './contexte.ts';
import { guardDebut, inerte } from './inerte.ts';
import { ciblePage, renderLignes } from './lignes.ts';
import { categoriesOf, fillFiche } from './modele.ts';
import { CLASSE_SOMMAIRE, ORIGINE } from './mots.ts';
import { fillTutoriel, renderEtapesTuto } from './tutoriel.ts';

export function renderPage(site: Site, fiche: Fiche, contexte: ContexteWiki): string {
	const { catalogue } = site;
	const vue = withoutContact(site.vueOf(fiche));
	const papier = createContexte(vue, optionsPapier(vue, contexte));
	const { tutoriel } = contexte.profil;
	const options: OptionsBlocs = {
		etapes: tutoriel ? (etapes) => renderEtapesTuto(etapes, tutoriel) : renderEtapes,
	};
	const axes = axesOf(catalogue, fiche).flatMap(
		(id) => catalogue.axes.find((axe) => axe.id === id)?.court ?? [],
	);
	const { tete, parties } = buildPage(vue);
	const morceaux = [
		'__NOTOC__',
		fillFiche(vue, { axes, communes: lieuxOf(fiche) }, contexte),
		tutoriel
			? fillTutoriel(
					vue,
					{ axes, duree: dureeOf(fiche), materiel: besoinsOf(fiche).materiel },
					tutoriel,
				)
			: renderChapeau(vue),
		renderAvis(vue, papier),
		renderSommaire(parties),
		renderCoup(vue, papier, options),
		renderVignette(vue, papier),
		tutoriel ? '' : renderEnBref(vue),
		...tete.map((s) => renderSectionWiki(s, 2, papier, options)),
		...parties.flatMap(({ ancre, titre, sections }) => [
			renderTitre(2, inerte(titre), papier.prefixe + ancre),
			...sections.map((s) => renderSectionWiki(s, 3, papier, options)),
		]),
		renderMots(vue),
		renderOrigine(vue, contexte),
		categoriesOf(vue, contexte.profil),
	];
	return `${dropAncres(morceaux.filter((m) => m !== '').join('\n\n'))}\n`;
}

/** Links between exported sheets stay in the wiki; the rest, and pictures, lead to the site. */
function optionsPapier(
	{ page, fichiers }: VueFiche,
	{ titres, donnees: { adresse } }: ContexteWiki,
) {
	return {
		site: adresse,
		images: new Map(
			fichiers.map((nom) => [
				page + nom,
				{ chemin: `${adresse}${page}${encodeURIComponent(nom)}` },
			]),
		),
		cibles: {
			get: (href: string) => {
				const titre = titres.get(href);
				return titre === undefined ? undefined : ciblePage(titre);
			},
		} as ReadonlyMap<string, string>,
	};
}

const renderChapeau = ({ titre, phrase }: VueFiche): string =>
	renderLignes([{ i: 'fort', x: [titre] }, ` – ${phrase}`]);

function renderAvis(vue: VueFiche, papier: Contexte): string {
	const avis = vue.ebauche ? EBAUCHE : vue.etat;
	if (!avis) return '';
	return guardDebut(
		renderLignes([avis.texte, ...renderLien(avis.lien.href, [avis.lien.titre], papier)]),
	);
}

function renderVignette({ image }: VueFiche, papier: Contexte): string {
	if (!image) return '';
	const lien = renderLignes(renderImage(image.fichier, image.alt, papier));
	return [lien, guardDebut(inerte(image.legende))].filter((t) => t !== '').join('<br />');
}

const renderEnBref = ({ enBref }: VueFiche): string =>
	enBref.length === 0
		? ''
		: `${renderTitre(2, EN_BREF)}\n\n${enBref.map((t) => `* ${guardDebut(inerte(t))}`).join('\n')}`;

/** The parts on one line: a sheet has near thirty headings, whose table of contents would fill a screen. */
const renderSommaire = (parties: readonly { ancre: string; titre: string }[]): string =>
	`<div class="${CLASSE_SOMMAIRE}">${parties
		.map(({ ancre, titre }) => `[[#${ancre}|${inerte(titre)}]]`)
		.join(' · ')}</div>`;

function renderCoup({ essentiel }: VueFiche, papier: Contexte, options: OptionsBlocs): string {
	if (essentiel.length === 0) return '';
	const entrees = essentiel.map(({ terme, valeurs }) => ({
		terme: [terme],
		x: valeurs.flatMap((valeur, i): LignePapier[] => {
			const { lien, texte } = valeur;
			const dit = lien
				? [...renderLien(lien.href, [texte], papier), ...sayAppel({ ...valeur, texte: '' }, papier)]
				: sayAppel(valeur, papier);
			return i > 0 ? [{ i: 'saut' }, ...dit] : dit;
		}),
	}));
	return `${renderTitre(2, COUP_D_OEIL)}\n\n${renderBlocs([{ b: 'definitions', entrees }], options)}`;
}

/** A text and the call of its source, as a paragraph of paper has them. */
function sayAppel(valeur: { texte: string; source?: number }, papier: Contexte): LignePapier[] {
	const [bloc] = renderContenu({ genre: 'paragraphes', textes: [valeur] }, papier);
	return bloc?.b === 'paragraphe' ? bloc.x : [];
}

/** `niveau`: of its title; what is under it is lower. */
function renderSectionWiki(
	section: VueSection,
	niveau: number,
	papier: Contexte,
	options: OptionsBlocs,
): string {
	const { titre, ancre, blocs } = renderSection(section, papier);
	const dedans = renderBlocs(
		blocs.map((bloc) => lowerTitre(bloc, niveau - 2)),
		options,
	);
	return [...(titre ? [renderTitre(niveau, inerte(titre), ancre)] : []), dedans]
		.filter((m) => m !== '')
		.join('\n\n');
}

const lowerTitre = (bloc: BlocPapier, de: number): BlocPapier =>
	bloc.b === 'titre' ? { ...bloc, niveau: bloc.niveau + de } : bloc;

function renderMots({ termes }: VueFiche): string {
	if (termes.length === 0) return '';
	const entrees = termes.map(({ nom, definition }) => ({ terme: [nom], x: [definition] }));
	const blocs: BlocPapier[] = [{ b: 'definitions', entrees }];
	return `${renderTitre(2, LES_MOTS)}\n\n${renderBlocs(blocs, { etapes: renderEtapes })}`;
}

/** In the text too, were the template to go: whose it is, under which licence, where the latest version stands. */
function renderOrigine(vue: VueFiche, { donnees }: ContexteWiki): string {
	const dates = sayDates(vue);
	const adresse = donnees.adresse + vue.page;
	const blocs: BlocPapier[] = [
		paragraphe([vue.attribution, ' ', { i: 'lien', url: adresse, x: [adresse] }]),
		...(dates ? [paragraphe([dates])] : []),
	];
	return `${renderTitre(2, ORIGINE)}\n\n${renderBlocs(blocs, { etapes: renderEtapes })}`;
}

/** Only what a link of the page leads to keeps its name. */
function dropAncres(texte: string): string {
	const cibles = new Set([...texte.matchAll(/\[\[#([^|\]]+)\|/gu)].map(([, cible]) => cible));
	return texte.replace(/<span id="([^"]+)"><\/span>/gu, (ancre, id: string) =>
		cibles.has(id) ? ancre : '',
	);
}
