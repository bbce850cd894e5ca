/** The components that /composants/ leaves out, and why. */
export const ecartes: Readonly<Record<string, string>> = {
	Bande:
		'Un groupe d’une longue page, son titre à côté : le glossaire et les acteurs en sont faits.',
	BarreParties: 'Les parties d’une fiche, qui suivent la lecture : une seule fois par page.',
	Corps: 'Le texte d’une fiche. Ses blocs ont leur page.',
	Depart: 'Le résultat de « Par où commencer ? » : il tient à cette page et à son script.',
	DerouleMinute: 'La page entière d’un déroulé, avec son titre. Ses tableaux sont ici.',
	DiagnosticsFiche: 'Les fautes d’une fiche, que seul montre le site en cours d’écriture.',
	Ecoute:
		'Le lecteur d’un épisode et ses chapitres : seule la page qui a ce son peut le faire entendre.',
	Entete: 'Le haut de toutes les pages : Base le pose, et il est sur celle-ci.',
	FicheComplete: 'La page entière d’une fiche. Ses morceaux sont ici.',
	Image: 'Une image du texte d’une fiche, pour Corps. Une page écrit une balise img.',
	LusRecemment: 'Les dernières fiches lues dans ce navigateur : une seule fois, sur l’accueil.',
	Partie: 'Une partie d’une fiche, repliée sur un téléphone. FicheComplete la montre.',
	Pied: 'Le bas de toutes les pages : Base le pose, et il est sur celle-ci.',
	Pli: 'Ce que peu de lecteurs demandent, replié et fait à la demande. Chaque partie de cette page en est un.',
	QuestionsDepart: 'Les cinq questions de « Par où commencer ? », que montre son script.',
	References: 'Ce que citent les fiches : il tient aux pages de la bibliographie.',
	ReglagesDeroule: 'Les réglages d’un déroulé, que montre son script.',
	Reste: 'Ce qu’une liste trop longue ne montre pas, et où le trouver : aucune ne l’est ici.',
	Saut: 'Un retour à la ligne du texte d’une fiche, pour Corps. Une page écrit une balise br.',
	Suites: 'Les pages d’une liste trop longue pour une seule : ListeFiches le montre.',
	Titres: 'Des titres à la suite dans une phrase : Contenu le montre.',
	Transcription:
		'Ce qui se dit dans un épisode : ses ancres sont les places du son, une seule fois par page.',
	Texte: 'Un texte dont les ordinaux sont écrits « 1er » : Appel et Sources le montrent.',
	TeteListe: 'Le haut d’une liste de fiches, que remplit son script : ListeFiches le montre.',
	Volet: 'Une section d’une fiche que peu demandent, repliée sous son titre : Partie le montre.',
};
