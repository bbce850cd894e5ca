/** What the pages that make something to hang or to give say of themselves. */
export const PRESENTATIONS_PAPIER = {
	'/exposition/composer/': {
		phrase:
			'Mettre ce qui est d’ici dans les panneaux d’une exposition : un chiffre, une photo, une parole, et refaire les affiches.',
		noms: [
			'compléter une exposition',
			'faire une exposition',
			'affiches à remplir',
			'panneaux à compléter',
			'exposition du village',
			'poster',
		],
	},
	'/rapport/': {
		phrase:
			'Des façons de connaître sa commune à plusieurs, comparées : quand les prendre, le temps, les personnes, le coût, et ce qu’elles ne donnent pas.',
		noms: [
			'rapport',
			'rapport sur les méthodes de diagnostic',
			'comparer les méthodes',
			'quelle méthode de diagnostic choisir',
			'tableau des méthodes',
			'connaître sa commune',
		],
	},
	'/plaquette/': {
		phrase:
			'Présenter le commun autour de soi : une plaquette à plier, à votre nom si vous voulez, une affiche, et les méthodes en cartes.',
		noms: [
			'plaquette',
			'dépliant',
			'affiche',
			'cartes de méthodes',
			'jeu de cartes',
			'présenter Impulser',
			'faire connaître le site',
		],
	},
} as const;
