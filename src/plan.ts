/** The pages of the site, by what one comes for: the plan, the head and the foot of every page. */
export interface PagePlan {
	titre: string;
	href: string;
	/** Its short name in the header, when it is there. */
	entete?: string;
	/** In the footer too. */
	pied?: true;
}

export const PLAN: readonly { titre: string; pages: readonly PagePlan[] }[] = [
	{
		titre: 'Trouver',
		pages: [
			{ titre: 'Par où commencer', href: '/par-ou-commencer/', entete: 'Commencer' },
			{ titre: 'Chercher dans tout le texte', href: '/recherche/' },
			{ titre: 'Les parcours', href: '/parcours/', entete: 'Parcours' },
			{ titre: 'Les outils', href: '/outils/', entete: 'Outils' },
			{ titre: 'Les actions', href: '/actions/', entete: 'Actions' },
			{ titre: 'Les retours d’expérience', href: '/retours/', entete: 'Retours' },
			{ titre: 'Les cinq axes', href: '/axes/', pied: true },
			{ titre: 'Des communes comme la mienne', href: '/communes-comme-la-mienne/', pied: true },
			{ titre: 'La carte', href: '/carte/', pied: true },
			{ titre: 'Territoires', href: '/territoires/' },
			{ titre: 'Nouveautés', href: '/nouveautes/', pied: true },
		],
	},
	{
		titre: 'Garder sous la main',
		pages: [
			{ titre: 'Écrire à sa mairie', href: '/ecrire-a-sa-mairie/', pied: true },
			{ titre: 'Livrets à imprimer', href: '/livrets/', pied: true },
			{ titre: 'Mon livret', href: '/mon-livret/' },
			{ titre: 'Lire sans connexion', href: '/hors-connexion/', pied: true },
			{ titre: 'Glossaire', href: '/glossaire/', pied: true },
			{ titre: 'Bibliographie', href: '/bibliographie/' },
			{ titre: 'Acteurs ressources', href: '/acteurs/' },
		],
	},
	{
		titre: 'Comprendre',
		pages: [
			{ titre: 'À propos', href: '/a-propos/', pied: true },
			{ titre: 'La résilience, en clair', href: '/resilience/' },
			{ titre: 'La démarche', href: '/la-demarche/' },
			{ titre: 'Structures', href: '/structures/' },
			{ titre: 'Communs voisins', href: '/communs-voisins/' },
			{ titre: 'Gouvernance', href: '/gouvernance/' },
			{ titre: 'Financement', href: '/financement/' },
		],
	},
	{
		titre: 'Le commun',
		pages: [
			{ titre: 'Contribuer', href: '/contribuer/', entete: 'Contribuer' },
			{ titre: 'L’état du commun', href: '/etat-du-commun/', pied: true },
			{ titre: 'Licence', href: '/licence/' },
			{ titre: 'Citer', href: '/citer/' },
			{ titre: 'Accessibilité', href: '/accessibilite/', pied: true },
			{ titre: 'Mentions légales', href: '/mentions-legales/', pied: true },
			{ titre: 'Plan du site', href: '/plan-du-site/', pied: true },
		],
	},
];

const PAGES = PLAN.flatMap(({ pages }) => pages);
export const PAGES_EN_TETE = PAGES.filter((page) => page.entete !== undefined);
export const PAGES_DU_PIED = PAGES.filter((page) => page.pied);
