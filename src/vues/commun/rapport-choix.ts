/** The report on shared diagnosis: which methods it holds, and its own words on each. The rest comes from the sheets. */

export interface Choix {
	/** Of its sheet, in content/outils. */
	id: string;
	/** When one thinks of it: a sentence without its end. */
	situation: string;
	/** What it does not give. */
	manque: string;
	/** Sentences of the sheet that bear this out: without them, the sheet speaks for itself. */
	appuis: readonly string[];
}

/** In the order of the report: to look, to listen, to read figures and risks, to bring all together. */
export const CHOIX: readonly Choix[] = [
	{
		id: 'cartographie-des-acteurs',
		situation: 'Vous ne savez pas encore qui inviter',
		manque: 'Une vue de tout le village. Elle porte sur un sujet, et un seul.',
		appuis: [
			'Le sujet n’est pas choisi. Une carte « du village » en général ne mène à aucune décision.',
		],
	},
	{
		id: 'marche-exploratoire',
		situation: 'Un lieu ou un trajet pose question',
		manque: 'Des chiffres sûrs. Ce que l’on apprend en marchant est partiel.',
		appuis: [
			'Vous cherchez des chiffres sûrs. Une marche donne vite des informations, mais partielles.',
		],
	},
	{
		id: 'cartographie-sensible',
		situation: 'Vous voulez savoir à quels lieux on tient, et lesquels on évite',
		manque: 'Une carte exacte, une majorité.',
		appuis: [
			'Il faut une carte exacte, par exemple pour un réseau d’eau.',
			'On cherche une majorité. Une carte ne vote pas.',
		],
	},
	{
		id: 'porteur-de-paroles',
		situation: 'Les gens passent sur la place, mais ne viennent pas aux réunions',
		manque: 'Une mesure de l’opinion. Ceux qui passent ne sont pas toute la commune.',
		appuis: ['Vous cherchez une mesure de l’opinion. Les passants ne représentent pas la commune.'],
	},
	{
		id: 'exposition-evolutive',
		situation: 'Vous voulez ouvrir la conversation sans convoquer de réunion',
		manque: 'Des paroles, si elle reste figée. Quelqu’un doit relever et afficher les réponses.',
		appuis: [
			'Personne ne peut relever et afficher les réponses. Une exposition figée ne recueille rien, mieux vaut une simple affiche.',
		],
	},
	{
		id: 'enquete-de-besoins',
		situation: 'Vous voulez entendre tous les foyers, et vous avez une équipe',
		manque: 'De longs récits. Un sujet intime demande plus de temps qu’un pas de porte.',
		appuis: [
			'Le sujet demande du temps et de l’intimité. Prenez l’enquête collective, avec des entretiens longs.',
		],
	},
	{
		id: 'enquete-collective',
		situation: 'Vous voulez comprendre comment on vit ici, et vous avez plusieurs mois',
		manque: 'Un pourcentage, un vote, une réponse dans le mois.',
		appuis: [
			'Il vous faut un pourcentage ou un vote. Cette enquête montre la diversité des avis, elle ne les compte pas.',
			'Il vous faut une réponse dans le mois. Prenez plutôt l’enquête de besoins, plus courte, ou une rencontre publique.',
		],
	},
	{
		id: 'pre-diagnostic-alimentaire',
		situation: 'Vous voulez parler de ce que l’on mange et de ce que l’on cultive',
		manque: 'De quoi décider d’un achat de terre ou d’un investissement.',
		appuis: [
			'Il faut décider d’un achat de terre ou d’un investissement. Demandez une vraie étude.',
		],
	},
	{
		id: 'atelier-vulnerabilites-et-risques',
		situation: 'La mairie a des documents sur les risques, et personne ne les lit',
		manque: 'Le document réglementaire. L’atelier le nourrit, sans en tenir lieu.',
		appuis: [
			'La commune doit produire un document réglementaire. Cet atelier le nourrit, il ne le remplace pas.',
		],
	},
	{
		id: 'etat-des-lieux-de-resilience',
		situation: 'Il faut relier ce que l’on a entendu et les chiffres, puis choisir',
		manque: 'Une étude de risques. Il la complète, sans en tenir lieu.',
		appuis: [
			'Vous devez remplir une obligation réglementaire. Cet état des lieux complète une étude de risques, il ne la remplace pas.',
		],
	},
];
