/** The panels of a sheet as posters, in each of their formats. */
import type { Catalogue, Fiche, FicheOf } from '../../core/catalogue/catalogue.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import { renderExposition } from '../../renderers/typst/exposition.ts';
import { buildAffiches, type VueAffiche } from '../../vues/affiches/affiches.ts';
import {
	FORMATS_AFFICHES,
	type FormatAffiches,
	nameAffiches,
} from '../../vues/affiches/formats.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { nommer } from '../../vues/mots.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { digestMorceaux } from '../construction/empreintes.ts';
import { type ImageFiche, listImages } from '../contenu/images/index.ts';
import type { Tache } from './compositeur.ts';
import { toSecondes } from './date-du-document.ts';
import { buildDonneesCommun } from './donnees-pdf.ts';
import type { Matiere, Travail } from './travaux.ts';

interface Affiches {
	enseigne: string;
	affiches: VueAffiche[];
}

function affichesOf<F extends Famille>(catalogue: Catalogue, fiche: FicheOf<F>): Affiches {
	const { enseigne = '', matieres = [] } =
		vueOf(fiche.famille as F).affichesOf?.(catalogue, fiche) ?? {};
	return { enseigne, affiches: buildAffiches(matieres) };
}

/** None for a sheet without panels. `vue`: the digest of its view. */
export function listTravauxAffiches(
	{ catalogue, vueOf }: Site,
	fiche: Fiche,
	vue: string,
): Travail[] {
	const siennes = affichesOf(catalogue, fiche);
	if (siennes.affiches.length === 0) return [];
	const empreinte = digestMorceaux([vue, JSON.stringify(siennes)]);
	return FORMATS_AFFICHES.map((format) => ({
		chemin: nameAffiches(fiche.ref, format.id),
		vue: `affiches-${format.id}-${empreinte}`,
		fiche,
		prepare: () => prepareAffiches(catalogue, vueOf(fiche), siennes, format),
	}));
}

function prepareAffiches(
	catalogue: Catalogue,
	vue: VueFiche,
	{ enseigne, affiches }: Affiches,
	format: FormatAffiches,
): Matiere<Tache> {
	const images = gatherImages(affiches);
	const site = adresseSite();
	const exposition = renderExposition(
		{ titre: enseigne, auteurs: vue.auteurs, attribution: vue.attribution },
		affiches,
		{
			nameAxe: (axe) => nommer(catalogue, 'axes', axe),
			imageOf: (cle) => images.get(cle)?.chemin,
			url: site && site + vue.page,
		},
	);
	const { taille, coupe, carreaux } = format;
	const pages = affiches.map(({ numero, titre }) => `Panneau ${numero}, ${titre}`);
	return {
		modele: format.modele,
		donnees: buildDonneesCommun(exposition),
		images: [...images.values()],
		date: toSecondes(vue.dates?.iso),
		...(taille ? { reglages: { format: taille, coupe: coupe ? 'oui' : 'non' } } : {}),
		...(coupe ? { finition: { genre: 'boites', ...coupe } } : {}),
		...(carreaux ? { finition: { genre: 'carreaux', titre: vue.titre, pages } } : {}),
	};
}

/** The pictures of the panels, of this sheet or of the one from which they come, by their keys. */
function gatherImages(affiches: readonly VueAffiche[]): Map<string, ImageFiche> {
	const cles = affiches.flatMap(({ dessin, places }) => [
		...(dessin ? [dessin.cle] : []),
		...places.flatMap(({ rempli }) => (rempli?.photo ? [rempli.photo.cle] : [])),
	]);
	const dossiers = [...new Set(cles.map((cle) => cle.slice(0, cle.lastIndexOf('/') + 1)))];
	return new Map(
		dossiers.flatMap((dossier) => {
			const noms = cles
				.filter((cle) => cle.startsWith(dossier))
				.map((cle) => cle.slice(dossier.length));
			return listImages(dossier, [...new Set(noms)]).map((image) => [image.cle, image] as const);
		}),
	);
}
