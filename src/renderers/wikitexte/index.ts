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
import { weighVue } from './poids.ts';
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
	nouveautes: Nouveautes | undefined;
}

/** Every file for a wiki. A page is made when its file is written. */
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
	const pesees = new Map(fiches.map((f) => [f.ref, weighVue(site.vueOf(f), adresse)]));
	const poids: Poids = ({ ref }) => pesees.get(ref) ?? OCTETS_MAX;
	return PROFILS.flatMap((profil) => {
		const contexte = { donnees: { ...donnees, adresse }, profil, titres };
		return writeLots(contexte, sha1, [
			...listLots(site, contexte, poids),
			...(nouveautes ? [listNouvelles(site, contexte, nouveautes, poids)] : []),
		]);
	});
}

const sayTitre = (profil: string, quoi: string): string => `Pour un wiki ${profil}\u00a0: ${quoi}`;

interface Lot {
	nom: string;
	titre: string;
	pages: Page[];
}

interface Page {
	/** Bytes, at the most. */
	poids: number;
	make: () => PageWiki;
}

/** What the weight of each sheet is, told once for all profiles. */
type Poids = (fiche: Fiche) => number;

function writeLots(
	{ profil, donnees }: ContexteWiki,
	empreinte: Empreinte,
	lots: readonly Lot[],
): FichierDonnees[] {
	const commentaire = `Import d’${NOM} (${donnees.licence.nom})`;
	return lots.flatMap(({ nom, titre, pages }) => {
		const morceaux = cutLots(pages, ({ poids }) => poids, OCTETS_MAX);
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
					for (const { make } of siennes) yield writePage(make(), commentaire, empreinte);
					yield FIN_DUMP;
				},
			};
		});
	});
}

const listLots = (site: Site, contexte: ContexteWiki, poids: Poids): Lot[] => [
	listCommunes(site, contexte),
	...FAMILLES.flatMap((famille): Lot[] => {
		const fiches: Fiche[] = [...site.catalogue[famille].values()];
		if (fiches.length === 0) return [];
		const titre = NOMS_FAMILLES[famille].plusieurs.toLowerCase();
		return [{ nom: famille, titre, pages: fiches.map((f) => toPage(site, f, contexte, poids)) }];
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
			toCommune(() => ({
				...{ titre, texte: writeModele(profil), date: toInstant(donnees.date) },
				espace: 10,
			})),
			...listListes(catalogue).map((liste) => toPageListe(liste, contexte)),
		],
	};
}

/** The pages whose own words are new or changed; those that only name such a page are left as they are. */
function listNouvelles(
	site: Site,
	contexte: ContexteWiki,
	{ depuis, identifiants }: Nouveautes,
	poids: Poids,
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
				.map((fiche) => toPage(site, fiche, contexte, poids)),
		],
	};
}

const toPageListe = ({ titre, texte }: PageListe, contexte: ContexteWiki): Page =>
	toCommune(() => ({
		...{ titre, texte: texte(contexte), date: toInstant(contexte.donnees.date) },
		espace: 0,
	}));

/** They are few: made to be weighed. */
const toCommune = (make: () => PageWiki): Page => ({ poids: weighPage(make()), make });

const toPage = (site: Site, fiche: Fiche, contexte: ContexteWiki, poids: Poids): Page => ({
	poids: poids(fiche),
	make: () => ({
		titre: contexte.titres.get(fiche.page) ?? fiche.ref,
		espace: 0,
		texte: renderPage(site, fiche, contexte),
		date: toInstant(fiche.dates?.modification ?? contexte.donnees.date),
	}),
});

/** In seconds, UTC; the first instant of computers when git tells nothing. */
export const toInstant = (date: string | undefined): string =>
	new Date(date ?? 0).toISOString().replace(/\.\d+Z$/, 'Z');
