/** Which papers there are, what each is made of, and how to know that it has not changed. */
import { readFileSync } from 'node:fs';
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { renderFiche } from '../../renderers/papier/fiche.ts';
import { renderLivret } from '../../renderers/typst/livret.ts';
import { renderRectoVerso, taillesFrom } from '../../renderers/typst/recto-verso.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { buildVueLivret, listLivrets } from '../../vues/listes/livret.ts';
import { refsOf, splitLivrets, type Volume } from '../../vues/listes/volumes.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { digestMorceaux, digestValeur, digestVue } from '../construction/empreintes.ts';
import { type ImageFiche, listImages } from '../contenu/images/index.ts';
import type { Tache as TachePdf } from './compositeur.ts';
import { toSecondes } from './date-du-document.ts';
import { findVueDeroule } from './deroules.ts';
import { listMatieres } from './documents.ts';
import { writeDonneesDeroule, writeDonneesFiche } from './donnees-odt.ts';
import { buildDonneesFiche, buildDonneesLivret, buildOptionsPapier } from './donnees-pdf.ts';
import type { TacheOdt } from './redacteur.ts';
import { listTravauxAffiches } from './travaux-des-affiches.ts';
import { listTravauxCommun } from './travaux-du-commun.ts';

export type Tache = TachePdf | TacheOdt;
/** What is made, before one knows where. */
export type Matiere<T extends Tache = Tache> = T extends Tache ? Omit<T, 'sortie'> : never;

export interface Travail {
	/** Path from the root of the site. */
	chemin: string;
	/** Digest of the view it shows, of the images and of the address of the site. */
	vue: string;
	/** The sheet it prints, or those that a livret holds. */
	fiche?: Fiche;
	refs?: readonly string[];
	/** What it is made of: rendered only when it is asked for. */
	prepare: () => Matiere;
}

export const isOdt = ({ chemin }: Pick<Travail, 'chemin'>): boolean => chemin.endsWith('.odt');

/** The longest first. `refs`: only these sheets, and no livret. */
export function listTravaux(site: Site, refs?: readonly string[]): Travail[] {
	const vues = new Map<string, string>();
	const fiches = listFiches(site.catalogue).filter((f) => !refs || refs.includes(f.ref));
	const tous = fiches.flatMap((fiche) => {
		const vue = digestFiche(site, fiche);
		vues.set(fiche.ref, vue);
		return travauxOf(site, fiche, vue);
	});
	// Texts cost little: were they between the PDFs, one share of three would have them all.
	const travaux = [...tous.filter((t) => !isOdt(t)), ...tous.filter(isOdt)];
	if (refs) return travaux;
	const volumes = splitLivrets(listLivrets(site.catalogue))
		.flatMap((livret) => livret.volumes)
		.map((volume) => travailVolume(site, volume, vues));
	const longs = [...volumes, ...listTravauxCommun(site)];
	return [...longs.sort((a, b) => lengthOf(b) - lengthOf(a)), ...travaux];
}

/** In sheets. */
const lengthOf = ({ refs }: Travail): number => refs?.length ?? 1;

function travauxOf(site: Site, fiche: Fiche, vue: string): Travail[] {
	const { famille, id } = fiche;
	return [
		{
			chemin: `/pdf/${famille}/${id}.pdf`,
			vue: `seule-${vue}`,
			fiche,
			prepare: () => prepareSeule(site, fiche),
		},
		{
			chemin: `/pdf/${famille}/recto-verso/${id}.pdf`,
			vue: `recto-verso-${vue}`,
			fiche,
			prepare: () => prepareRectoVerso(site, fiche),
		},
		{
			chemin: `/odt/${famille}/${id}.odt`,
			vue: `odt-${vue}`,
			fiche,
			prepare: () => prepareTexte(site, fiche),
		},
		...travauxDeroule(site, fiche, vue),
		...listTravauxAffiches(site, fiche, vue),
		...travauxDocuments(site, fiche),
	];
}

/** The run sheet to edit, where there is one. */
function travauxDeroule(site: Site, fiche: Fiche, vue: string): Travail[] {
	const deroule = findVueDeroule(site, fiche.ref);
	if (!deroule) return [];
	return [
		{
			chemin: `/odt/${fiche.famille}/deroule/${fiche.id}-deroule.odt`,
			vue: `deroule-${digestMorceaux([vue, digestValeur(deroule)])}`,
			fiche,
			prepare: () => ({
				modele: 'deroule-odt',
				donnees: writeDonneesDeroule(deroule, site.vueOf(fiche)),
				images: [],
				date: dateOf(site.vueOf(fiche)),
			}),
		},
	];
}

/** What goes with it, where there is something. */
const travauxDocuments = (site: Site, fiche: Fiche): Travail[] =>
	listMatieres(site, fiche, site.vueOf(fiche)).map(({ chemin, vue, modele, pages, write }) => ({
		...{ chemin, vue, fiche },
		prepare: () => ({
			...{ modele, donnees: write(), images: [], date: dateOf(site.vueOf(fiche)) },
			...(pages === undefined ? {} : { pages }),
		}),
	}));

/** What every paper of a sheet is made of: its view, its images, how they are set, its date. */
function gatherFiche({ vueOf }: Site, fiche: Fiche) {
	const vue = vueOf(fiche);
	const images = listImages(vue.page, vue.fichiers);
	return { vue, options: buildOptionsPapier(images), commun: { images, date: dateOf(vue) } };
}

/** The whole sheet, to edit. */
function prepareTexte(site: Site, fiche: Fiche): Matiere<TacheOdt> {
	const { vue, options, commun } = gatherFiche(site, fiche);
	const donnees = writeDonneesFiche(renderFiche(vue, options), vue);
	return { ...commun, modele: 'fiche-odt', donnees };
}

function digestFiche({ vueOf }: Site, fiche: Fiche): string {
	const vue = vueOf(fiche);
	const images = listImages(vue.page, vue.fichiers).flatMap(({ cle, chemin, largeur, fichier }) => [
		JSON.stringify([cle, chemin, largeur]),
		readFileSync(fichier),
	]);
	return digestMorceaux([digestVue(vue), adresseSite() ?? '', ...images]);
}

/** The whole sheet. */
export function prepareSeule(site: Site, fiche: Fiche): Matiere<TachePdf> {
	const { vue, options, commun } = gatherFiche(site, fiche);
	const donnees = buildDonneesFiche(renderFiche(vue, options), vue);
	return { ...commun, modele: 'seule', donnees };
}

/** Its essentials on two pages. */
function prepareRectoVerso(site: Site, fiche: Fiche): Matiere<TachePdf> {
	const { vue, options, commun } = gatherFiche(site, fiche);
	const papier = renderRectoVerso(vue, options);
	return {
		...commun,
		modele: 'recto-verso',
		donnees: buildDonneesFiche(papier, vue),
		tailles: taillesFrom(papier.taille),
		pages: 2,
	};
}

/** A volume changes with its sheets and with what stands around them. */
function travailVolume(
	{ catalogue, vueOf }: Site,
	volume: Volume,
	vues: ReadonlyMap<string, string>,
): Travail {
	const refs = refsOf(volume);
	const cadre = { ...buildVueLivret(catalogue, volume, vueOf), parties: volume.parties };
	return {
		chemin: `/pdf/livrets/${volume.id}.pdf`,
		vue: `livret-${digestValeur([cadre, refs.map((ref) => vues.get(ref))])}`,
		refs,
		prepare: () => {
			const vue = buildVueLivret(catalogue, volume, vueOf);
			const images = vue.parties.flatMap((p) =>
				p.fiches.flatMap((f): ImageFiche[] => listImages(f.page, f.fichiers)),
			);
			return {
				modele: 'livret',
				donnees: buildDonneesLivret(renderLivret(vue, buildOptionsPapier(images))),
				images,
				date: toSecondes(vue.modification),
			};
		},
	};
}

export const dateOf = ({ dates }: VueFiche): number => toSecondes(dates?.iso);
