/** What the pages of the open data say of themselves. */
export const PRESENTATIONS_DONNEES = {
	'/donnees/': {
		phrase:
			'Tout le commun à prendre d’un coup, sans compte et sans clé : tableurs, cartes, fichiers pour un programme.',
		noms: [
			'données ouvertes',
			'open data',
			'télécharger les données',
			'CSV',
			'tableur',
			'JSON',
			'API',
			'réutiliser les données',
		],
	},
} as const;
