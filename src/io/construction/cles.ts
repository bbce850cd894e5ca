/** What each page of a sheet shows, in one digest: the page is made again when it changes, and not before. */
import { type Fiche, findFiche } from '../../core/catalogue/catalogue.ts';
import type { TypeDePage } from '../../core/pages/page.ts';
import { DEROULE, FICHE, KIT } from '../../core/pages/series.ts';
import { renderJsonLdPage } from '../../renderers/rdf/page.ts';
import { buildVueUsages } from '../../vues/fiche/usages.ts';
import { matiereOf } from '../../vues/mairie/index.ts';
import { isEssai } from '../../vues/publication.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { readTailles } from '../contenu/images/index.ts';
import { findVueDeroule } from '../papier/deroules.ts';
import { findAEmporter } from '../papier/impressions-du-site.ts';
import { adresseCourriel, editionOf, getAcheminement, getDepot } from './depot.ts';
import { digestValeur, digestVue } from './empreintes.ts';
import { findPodcast, listFlux } from './flux.ts';
import { listVersions } from './versions.ts';

/** Changes with what the frame of every page shows, whatever its sheet. */
export const digestCadre = ({ catalogue }: Site): string =>
	digestValeur([
		adresseSite(),
		isEssai(catalogue.publication, adresseSite()),
		getDepot(),
		getAcheminement(),
		adresseCourriel(),
		listFlux(catalogue),
		findPodcast(catalogue),
		catalogue.axes.map(({ id, nom, court }) => [id, nom, court]),
	]);

type Montre = (site: Site, fiche: Fiche) => unknown;

const MONTRE = new Map<TypeDePage, Montre>([
	[FICHE, montreFiche],
	[KIT, ({ catalogue, vueOf }, fiche) => matiereOf(catalogue, fiche, vueOf(fiche))],
	[DEROULE, (site, { ref }) => findVueDeroule(site, ref)],
]);

/** Whether the pages of that type show one sheet, and have a key. */
export const isDUneFiche = (type: TypeDePage): boolean => MONTRE.has(type);

/** The key of a page; undefined for those that are made at each build, which show many sheets. */
export function cleOf(site: Site, type: TypeDePage, adresse: string): string | undefined {
	const montre = MONTRE.get(type);
	const [, famille, id] = adresse.split('/');
	const fiche = montre && findFiche(site.catalogue, `${famille}/${id}`);
	return fiche && digestValeur(montre(site, fiche));
}

function montreFiche({ catalogue, vueOf }: Site, fiche: Fiche): unknown {
	const vue = vueOf(fiche);
	const adresse = adresseSite();
	return [
		digestVue(vue),
		buildVueUsages(catalogue, fiche.ref),
		editionOf(fiche.chemin),
		findAEmporter(vue),
		listVersions(fiche),
		[...readTailles(vue.page, fiche.fichiers)],
		adresse && renderJsonLdPage(catalogue, fiche, adresse),
	];
}
