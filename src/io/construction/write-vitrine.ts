/** What stands beside the pages for those who find, cite or show a sheet from elsewhere. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { FICHIER_ENCART } from '../../core/pages/entetes.ts';
import { renderCff } from '../../renderers/biblio/cff.ts';
import { renderCiter } from '../../renderers/biblio/fichiers.ts';
import {
	FICHIER_OEMBED,
	renderEncart,
	renderOembed,
	STYLE_ENCART,
} from '../../renderers/vitrine/encart.ts';
import { buildPlan, renderRobots } from '../../renderers/vitrine/plan.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite, prefixeSite } from '../commandes/dossiers.ts';
import { Dossiers } from './arborescence.ts';
import { digestEnPage } from './empreintes.ts';

const EMPREINTE = digestEnPage(STYLE_ENCART);

const SANS_ADRESSE =
	'Sans adresse publique (SITE), ni plan pour les moteurs de recherche (sitemap.xml, robots.txt), ni llms.txt, ni encart, ni oEmbed, ni données liées dans les pages : chacun donne des adresses entières.';
const SOUS_CHEMIN =
	'robots.txt n’est lu qu’à la racine d’un domaine, et BASE est un sous-chemin : il n’est pas écrit. À la racine, ajoutez-lui la ligne';

/** The files of a sheet, by the name that each has beside its page. */
export function renderVoisinsDits({ vueOf }: Site, fiche: Fiche): Record<string, string> {
	const adresse = adresseSite();
	const citer = renderCiter(fiche, adresse);
	if (adresse === undefined) return citer;
	return {
		...citer,
		[FICHIER_OEMBED]: renderOembed(fiche, vueOf(fiche).axe?.id, adresse),
		[FICHIER_ENCART]: renderEncart(fiche, adresse, EMPREINTE),
	};
}

/** Writes them all; returns what could not be written, in sentences. */
export function writeVitrine(site: Site, sortie: string): string[] {
	const { catalogue } = site;
	const dossiers = new Dossiers();
	const write = (chemin: string, texte: string): void => {
		const complet = path.join(sortie, chemin);
		dossiers.prepare(complet);
		writeFileSync(complet, texte);
	};
	for (const fiche of listFiches(catalogue))
		for (const [nom, texte] of Object.entries(renderVoisinsDits(site, fiche)))
			write(fiche.page + nom, texte);
	const adresse = adresseSite();
	write(
		'CITATION.cff',
		renderCff(catalogue, { adresse, date: catalogue.modification?.slice(0, 10) }),
	);
	if (adresse === undefined) return [SANS_ADRESSE];
	for (const [nom, texte] of buildPlan(catalogue, adresse)) write(nom, texte);
	if (prefixeSite() !== '') return [`${SOUS_CHEMIN} : Sitemap: ${adresse}/sitemap.xml`];
	write('robots.txt', renderRobots(adresse));
	return [];
}
