/** The pages of the site, by what one comes for. The foot of every page has those marked. */
export interface PagePlan {
	titre: string;
	href: string;
	pied?: true;
}

export const PLAN: readonly { titre: string; pages: readonly PagePlan[] }[] = [
	{
		titre: 'Trouver',
		pages: [
			{ titre: 'Par où commencer', href: '/par-ou-commencer/' },
			{ titre: 'Chercher dans tout le texte', href: '/recherche/' },
			{ titre: 'Les parcours', href: '/parcours/' },
			{ titre: 'Les outils', href: '/outils/' },
			{ titre: 'Les actions', href: '/actions/' },
			{ titre: 'Les retours d’expérience', href: '/retours/' },
			{ titre: 'Les cinq axes', href: '/axes/', pied: true },
			{ titre: 'Des communes comme la mienne', href: '/communes-comme-la-mienne/', pied: true },
			{ titre: 'La carte', href: '/carte/', pied: true },
			{ titre: 'Territoires', href: '/territoires/' },
			{ titre: 'Nouveautés', href: '/nouveautes/', pied: true },
		],
	},
	{
		titre: 'Emporter',
		pages: [
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
			{ titre: 'Contribuer', href: '/contribuer/' },
			{ titre: 'L’état du commun', href: '/etat-du-commun/', pied: true },
			{ titre: 'Licence', href: '/licence/' },
			{ titre: 'Citer', href: '/citer/' },
			{ titre: 'Accessibilité', href: '/accessibilite/', pied: true },
			{ titre: 'Mentions légales', href: '/mentions-legales/', pied: true },
			{ titre: 'Plan du site', href: '/plan-du-site/', pied: true },
		],
	},
];

export const PAGES_DU_PIED: readonly PagePlan[] = PLAN.flatMap(({ pages }) =>
	pages.filter((page) => page.pied),
);
