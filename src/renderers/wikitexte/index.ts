/** The whole commons for a wiki: pages to import, by profile and by family, never more than a server takes at once. */
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import type { ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { NOM, sayDate } from '../../vues/mots.ts';
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
import { listListes, type PageListe } from './listes-du-commun.ts';
import { writeModele } from './modele.ts';
import { PROFILS } from './profils.ts';
import { titleFiches } from './titres.ts';

const TYPE = 'application/xml';

/** What changed since the last release: a wiki that has it need not be given the rest again. */
export interface Nouveautes {
	/** Day of that release. */
	depuis: string;
	/** Identifiers of what is new, changed or no longer. */
	identifiants: ReadonlySet<string>;
}

/** What is not pure. */
export interface DehorsWiki {
	sha1: Empreinte;
	/** Undefined before the first release. */
	nouveautes: () => Nouveautes | undefined;
}

/** Every file for a wiki. Each page is made to be weighed, and kept while all of them are few. */
export function listFichiersWiki(
	site: Site,
	{ adresse, ...donnees }: ContexteDonnees,
	{ sha1, nouveautes }: DehorsWiki,
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
	const neuves = nouveautes();
	return PROFILS.flatMap((profil) => {
		const contexte = { donnees: { ...donnees, adresse }, profil, titres };
		return writeLots(contexte, sha1, [
			...listLots(site, contexte),
			...(neuves ? [listNouvelles(site, contexte, neuves)] : []),
		]);
	});
}

const sayTitre = (profil: string, quoi: string): string => `Pour un wiki ${profil}\u00a0: ${quoi}`;

/** What stands in one file: its pages, each made when it is asked. */
interface Lot {
	nom: string;
	titre: string;
	pages: (() => PageWiki)[];
}

function writeLots(
	{ profil, donnees }: ContexteWiki,
	empreinte: Empreinte,
	lots: readonly Lot[],
): FichierDonnees[] {
	const commentaire = `Import d’${NOM} (${donnees.licence.nom})`;
	const garde = new Garde();
	return lots.flatMap(({ nom, titre, pages }) => {
		const morceaux = cutLots(pages, (page) => weighPage(garde.make(page)), OCTETS_MAX - MARGE);
		return morceaux.map((siennes, i): FichierDonnees => {
			const suite = morceaux.length > 1 ? `-${i + 1}` : '';
			const dit = sayTitre(profil.nom, `${titre}${suite && ` (${i + 1} sur ${morceaux.length})`}`);
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
	const titre = `Modèle:${profil.fiche.modele}`;
	return {
		nom: 'modele-et-listes',
		titre: 'modèle, glossaire et vocabulaires, à importer en premier',
		pages: [
			() => ({ titre, espace: 10, texte: writeModele(profil), date: toInstant(donnees.date) }),
			...listListes(catalogue).map((liste) => toPageListe(liste, contexte)),
		],
	};
}

/** The pages whose own words are new or changed; those that only name such a page are left as they are. */
function listNouvelles(
	site: Site,
	contexte: ContexteWiki,
	{ depuis, identifiants }: Nouveautes,
): Lot {
	const ids = [...identifiants];
	return {
		nom: 'changements',
		titre: `ce qui a changé depuis le ${sayDate(depuis)}`,
		pages: [
			...listListes(site.catalogue)
				.filter(({ prefixes }) => ids.some((id) => prefixes.some((p) => id.startsWith(p))))
				.map((liste) => toPageListe(liste, contexte)),
			...listFiches(site.catalogue)
				.filter(({ ref }) => identifiants.has(ref))
				.map((fiche) => toPage(site, fiche, contexte)),
		],
	};
}

const toPageListe =
	({ titre, texte }: PageListe, contexte: ContexteWiki) =>
	(): PageWiki => ({
		titre,
		espace: 0,
		texte: texte(contexte),
		date: toInstant(contexte.donnees.date),
	});

const toPage = (site: Site, fiche: Fiche, contexte: ContexteWiki) => (): PageWiki => ({
	titre: contexte.titres.get(fiche.page) ?? fiche.ref,
	espace: 0,
	texte: renderPage(site, fiche, contexte),
	date: toInstant(fiche.dates?.modification ?? contexte.donnees.date),
});

/** In seconds, UTC; the first instant of computers when git tells nothing. */
export const toInstant = (date: string | undefined): string =>
	new Date(date ?? 0).toISOString().replace(/\.\d+Z$/, 'Z');
