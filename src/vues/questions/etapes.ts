/** The pages of an enquiry, in the order in which one uses them. */
export interface EtapeEnquete {
	page: string;
	titre: string;
	texte: string;
	/** What one needs, and who. */
	prevoir: string;
}

export const ETAPES_ENQUETE: readonly EtapeEnquete[] = [
	{
		page: '/enquete/composer/',
		titre: 'Composer le questionnaire',
		texte:
			'Partez d’un questionnaire prêt ou de la banque, changez les mots, dites ce que vous promettez. Imprimez le guide, la feuille d’accord, le plan de formation et l’affiche.',
		prevoir: 'À trois ou quatre, une soirée.',
	},
	{
		page: '/enquete/repondre/',
		titre: 'Noter les réponses',
		texte:
			'Un entretien après l’autre, à côté de la personne ou devant une pile de feuilles. L’accord d’abord\u00a0: sans lui, rien n’est demandé.',
		prevoir: 'Chaque volontaire, sur son téléphone ou son ordinateur.',
	},
	{
		page: '/enquete/recueillir/',
		titre: 'Rassembler et compter',
		texte:
			'Les fichiers de chacun deviennent un seul recueil. Les doublons se voient, les noms se retirent, et l’on sait qui l’on n’a pas encore entendu.',
		prevoir: 'Une personne, une heure.',
	},
	{
		page: '/enquete/lire/',
		titre: 'Lire ensemble',
		texte:
			'Chacun marque de son côté les phrases qui parlent d’une même chose. La page montre d’abord où vous différez\u00a0: c’est de cela que l’on parle. Puis elle compte, et imprime un mur de paroles.',
		prevoir: 'À deux, chacun de son côté, puis ensemble.',
	},
	{
		page: '/enquete/restituer/',
		titre: 'Rendre ce que l’on a entendu',
		texte:
			'Quatre pages et une affiche\u00a0: qui l’on a écouté, les paroles choisies, les nombres, ce qui partage, ce que l’on en fait. Puis, si vous voulez, un retour d’expérience pour les autres villages.',
		prevoir: 'À plusieurs, avant d’inviter tout le monde.',
	},
];
