/** The components that /composants/ leaves out, and why. */
export const ecartes: Readonly<Record<string, string>> = {
	Corps: 'Le texte d’une fiche. Ses blocs ont leur page.',
	Depart: 'Le résultat de « Par où commencer ? » : il tient à cette page et à son script.',
	DerouleMinute: 'La page entière d’un déroulé, avec son titre. Ses tableaux sont ici.',
	DiagnosticsFiche: 'Les fautes d’une fiche, que seul montre le site en cours d’écriture.',
	Entete: 'Le haut de toutes les pages : Base le pose, et il est sur celle-ci.',
	FicheComplete: 'La page entière d’une fiche. Ses morceaux sont ici.',
	Image: 'Une image du texte d’une fiche, pour Corps. Une page écrit une balise img.',
	LusRecemment: 'Les dernières fiches lues dans ce navigateur : une seule fois, sur l’accueil.',
	Pied: 'Le bas de toutes les pages : Base le pose, et il est sur celle-ci.',
	Pli: 'Ce que peu de lecteurs demandent, replié et fait à la demande. Sommaire en est un.',
	QuestionsDepart: 'Les cinq questions de « Par où commencer ? », que montre son script.',
	References: 'Ce que citent les fiches : il tient aux pages de la bibliographie.',
	ReglagesDeroule: 'Les réglages d’un déroulé, que montre son script.',
	Saut: 'Un retour à la ligne du texte d’une fiche, pour Corps. Une page écrit une balise br.',
	Sommaire: 'Le sommaire d’une page, replié. FicheComplete le montre, cette page a le sien.',
	TeteListe: 'Le haut d’une liste de fiches, que remplit son script : ListeFiches le montre.',
};
