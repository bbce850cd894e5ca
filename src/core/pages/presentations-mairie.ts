/** What the pages that a mairie works with say of themselves. */
export const PRESENTATIONS_MAIRIE = {
	'/vos-chiffres/': {
		phrase:
			'Les pages publiques où une commune lit ses propres chiffres : eau, risques, logement, population.',
		noms: [
			'chiffres de ma commune',
			'données publiques',
			'statistiques de la commune',
			'INSEE',
			'diagnostic chiffré',
			'où trouver les chiffres',
		],
	},
	'/qui-paie/': {
		phrase: 'Dotations, fonds et prêts : ce que chacun paie, pour qui, et à qui le demander.',
		noms: [
			'aides',
			'subventions',
			'financements',
			'trouver de l’argent',
			'DETR',
			'qui peut payer',
			'dossier de subvention',
		],
	},
} as const;
