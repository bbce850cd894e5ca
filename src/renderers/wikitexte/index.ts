/** The whole commons for a wiki: pages to import, by profile and by family, never more than a server takes at once. */
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import type { ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { NOM } from '../../vues/mots.ts';
import type { Site } from '../../vues/site.ts';
import type { ContexteWiki, PageWiki } from './contexte.ts';
import {
	cutLots,
	debutDump,
	type Empreinte,
	FIN_DUMP,
	OCTETS_MAX,
	weighPage,
	writePage,
} from './dump.ts';
import { renderPage } from './fiche.ts';
import { listListes } from './listes-du-commun.ts';
import { writeModele } from './modele.ts';
import { PROFILS, type ProfilWiki } from './profils.ts';
import { titleFiches } from './titres.ts';

const TYPE = 'application/xml';

/** Every file for a wiki. Each page is made to be weighed, and kept while all of them are few. */
export function listFichiersWiki(
	site: Site,
	{ adresse, ...donnees }: ContexteDonnees,
	empreinte: Empreinte,
): FichierDonnees[] {
	const fiches = listFiches(site.catalogue);
	if (adresse === undefined)
		return PROFILS.map(({ id, nom }) => ({
			chemin: `wiki/${id}/`,
			titre: sayTitre(nom, 'toutes les pages'),
			type: TYPE,
			nombre: fiches.length,
			adresse: true,
			write: () => [],
		}));
	const titres = titleFiches(
		fiches,
		listListes(site.catalogue).map(({ titre }) => titre),
	);
	return PROFILS.flatMap((profil) =>
		listProfil(site, { donnees: { ...donnees, adresse }, profil, titres }, empreinte),
	);
}

const sayTitre = (profil: string, quoi: string): string => `Pour un wiki ${profil}\u00a0: ${quoi}`;

/** What stands in one file: its pages, each made when it is asked. */
interface Lot {
	nom: string;
	titre: string;
	pages: (() => PageWiki)[];
}

function listProfil(site: Site, contexte: ContexteWiki, empreinte: Empreinte): FichierDonnees[] {
	const { profil, donnees } = contexte;
	const commentaire = `Import d’${NOM} (${donnees.licence.nom})`;
	const garde = new Garde();
	return listLots(site, contexte).flatMap(({ nom, titre, pages }) => {
		const lots = cutLots(pages, (page) => weighPage(garde.make(page)), OCTETS_MAX - MARGE);
		return lots.map((siennes, i): FichierDonnees => {
			const suite = lots.length > 1 ? `-${i + 1}` : '';
			const dit = sayTitre(profil.nom, `${titre}${suite && ` (${i + 1} sur ${lots.length})`}`);
			return {
				chemin: `wiki/${profil.id}/${nom}${suite}.xml`,
				titre: dit,
				type: TYPE,
				nombre: siennes.length,
				adresse: true,
				*write() {
					yield debutDump(`${dit}. ${NOM}, ${donnees.licence.nom}, ${donnees.adresse}/`);
					for (const page of siennes) yield writePage(garde.make(page), commentaire, empreinte);
					yield FIN_DUMP;
				},
			};
		});
	});
}

/** Bytes for the first and the last lines of a file. */
const MARGE = 1_000;

/** Letters that are kept rather than made twice: above, a page is made again when it is written. */
const GARDE_MAX = 4_000_000;

class Garde {
	private readonly gardes = new Map<() => PageWiki, PageWiki>();
	private reste = GARDE_MAX;

	make(faire: () => PageWiki): PageWiki {
		const gardee = this.gardes.get(faire);
		if (gardee) return gardee;
		const page = faire();
		if (page.texte.length <= this.reste) {
			this.gardes.set(faire, page);
			this.reste -= page.texte.length;
		}
		return page;
	}
}

const listLots = (site: Site, contexte: ContexteWiki): Lot[] => [
	listCommunes(site, contexte),
	...FAMILLES.flatMap((famille): Lot[] => {
		const fiches: Fiche[] = [...site.catalogue[famille].values()];
		if (fiches.length === 0) return [];
		const titre = NOMS_FAMILLES[famille].plusieurs.toLowerCase();
		return [{ nom: famille, titre, pages: fiches.map((f) => toPage(site, f, contexte)) }];
	}),
];

/** What the pages of all families need: their template, the glossary, the vocabularies. */
function listCommunes({ catalogue }: Site, contexte: ContexteWiki): Lot {
	const { profil, donnees } = contexte;
	const date = toInstant(donnees.date);
	const modele = `Modèle:${profil.fiche.modele}`;
	return {
		nom: 'modele-et-listes',
		titre: 'modèle, glossaire et vocabulaires, à importer en premier',
		pages: [
			() => ({ titre: modele, espace: 10, texte: writeModele(profil), date }),
			...listListes(catalogue).map(
				({ titre, texte }) =>
					(): PageWiki => ({
						titre,
						espace: 0,
						texte: texte(contexte),
						date,
					}),
			),
		],
	};
}

const toPage = (site: Site, fiche: Fiche, contexte: ContexteWiki) => (): PageWiki => ({
	titre: contexte.titres.get(fiche.page) ?? fiche.ref,
	espace: 0,
	texte: renderPage(site, fiche, contexte),
	date: toInstant(fiche.dates?.modification ?? contexte.donnees.date),
});

/** In seconds, UTC; the first instant of computers when git tells nothing. */
export const toInstant = (date: string | undefined): string =>
	new Date(date ?? 0).toISOString().replace(/\.\d+Z$/, 'Z');

export type { ProfilWiki };
