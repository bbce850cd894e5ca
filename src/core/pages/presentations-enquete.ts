/** What the pages of an enquiry say of themselves: its questions, then its pages in their order. */
export const PRESENTATIONS_ENQUETE = {
	'/questions/': {
		phrase:
			'Des questions ouvertes pour aller écouter ses voisins, thème par thème, avec les relances et ce qu’il vaut mieux ne pas dire.',
		noms: [
			'questions',
			'banque de questions',
			'questions à poser',
			'questionnaire',
			'que demander aux habitants',
			'questions ouvertes',
		],
	},
	'/enquete/': {
		phrase:
			'Composer un questionnaire, noter les réponses, les rassembler et les compter : les pages d’une enquête, dans l’ordre.',
		noms: [
			'enquête',
			'mener une enquête',
			'enquête collective en ligne',
			'sondage des habitants',
			'faire une enquête',
		],
	},
	'/enquete/composer/': {
		phrase:
			'Choisir des questions dans la banque, les ranger, les dire avec ses mots, et imprimer le guide d’entretien.',
		noms: [
			'composer un guide',
			'guide d’entretien',
			'faire un questionnaire',
			'préparer un entretien',
			'préparer une enquête',
		],
	},
	'/enquete/repondre/': {
		phrase:
			'Saisir les réponses à un questionnaire, un entretien après l’autre, sans réseau et sans rien envoyer.',
		noms: [
			'répondre à un questionnaire',
			'saisir les réponses',
			'saisir des feuilles',
			'noter un entretien',
		],
	},
	'/enquete/recueillir/': {
		phrase:
			'Réunir les réponses de plusieurs volontaires, retirer les noms, voir qui manque et compter.',
		noms: [
			'rassembler les réponses',
			'dépouiller une enquête',
			'dépouiller un questionnaire',
			'compter les réponses',
			'anonymiser des réponses',
		],
	},
	'/enquete/lire/': {
		phrase:
			'Lire à plusieurs ce que les gens ont dit, marquer les phrases par thèmes, voir où l’on diffère, emporter les paroles.',
		noms: [
			'lire les réponses',
			'analyser des entretiens',
			'coder des entretiens',
			'thèmes des entretiens',
			'mur de paroles',
		],
	},
	'/enquete/restituer/': {
		phrase:
			'Quatre pages et une affiche pour rendre au village ce que l’on a entendu, avec les paroles choisies et les nombres.',
		noms: [
			'restitution',
			'rendre compte d’une enquête',
			'compte rendu d’enquête',
			'affiche de restitution',
			'présenter les résultats',
		],
	},
} as const;
