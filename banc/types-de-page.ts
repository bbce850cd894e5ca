import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** One page of each type; where the type has many, a long one. */
export const PAGES: Record<string, string> = {
	Accueil: '/',
	'Liste des outils': '/outils/',
	Outil: '/outils/enquete-collective/',
	Action: '/actions/rediger-et-tester-le-plan-communal-de-sauvegarde/',
	'Retour d’expérience': '/retours/loos-en-gohelle-conduite-du-changement/',
	Parcours: '/parcours/commune-de-moins-de-500-habitants/',
	'Par où commencer': '/par-ou-commencer/',
	Carte: '/carte/',
	'Communes comme la mienne': '/communes-comme-la-mienne/',
	Recherche: '/recherche/',
	Axe: '/axes/autonomie-solidarite/',
	Glossaire: '/glossaire/',
	Contribuer: '/contribuer/',
	'Formulaire de contribution': '/contribuer/retour/',
	'Mon livret': '/mon-livret/',
	'Page éditoriale': '/la-demarche/',
	Nouveautés: '/nouveautes/',
	'État du commun': '/etat-du-commun/',
	'Kit pour la mairie': '/outils/enquete-collective/mairie/',
	'Déroulé minuté': '/outils/enquete-collective/deroule/',
	'Liste filtrée': '/actions/par/public/elus/',
	'Profil de départ': '/par-ou-commencer/collectif-qui-veut-agir/',
	'Carte d’une région': '/carte/nouvelle-aquitaine/',
	'Communes d’une taille': '/communes-comme-la-mienne/1-000-a-1-999-habitants/',
	Territoires: '/territoires/',
	Territoire: '/territoires/86158/',
	'Acteurs ressources': '/acteurs/',
	'Acteur ressource': '/acteurs/amrf/',
	Bibliographie: '/bibliographie/',
	'Articles cités': '/bibliographie/autonomie-solidarite/',
	Structure: '/structures/la-traverse/',
	Livrets: '/livrets/',
	'Lire sans connexion': '/hors-connexion/',
	'À compléter': '/etat-du-commun/a-completer/',
	Lisibilité: '/etat-du-commun/lisibilite/',
	'Champs des fiches': '/contribuer/champs/',
	'Blocs des fiches': '/contribuer/blocs/',
	Composants: '/composants/',
	'Plan du site': '/plan-du-site/',
};

/** The types that have many pages, by the folder that holds them. */
export const SERIES: Record<string, string> = {
	Outils: 'outils',
	Actions: 'actions',
	'Retours d’expérience': 'retours',
	Parcours: 'parcours',
	Axes: 'axes',
};

/** `/outils/arpentage/`, … */
export function listSerie(site: string, dossier: string): string[] {
	return readdirSync(path.join(site, dossier))
		.filter((nom) => existsSync(path.join(site, dossier, nom, 'index.html')))
		.map((nom) => `/${dossier}/${nom}/`);
}
