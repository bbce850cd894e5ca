/** The agreement of a person whose voice is recorded: what is read aloud, filled in and signed. A row of dots is a blank. */

export interface ArticleAccord {
	titre: string;
	texte: string;
	/** What the person ticks. */
	cases?: readonly string[];
	/** Who signs, each in a frame. */
	signatures?: readonly string[];
}

export interface Accord {
	titre: string;
	avertissement: string;
	comment: string;
	articles: readonly ArticleAccord[];
	/** For someone who is not of age: what to know, then the second sheet. */
	mineurs: ArticleAccord & { consigne: string };
}

export const ACCORD: Accord = {
	titre: 'Accord pour enregistrer et diffuser ma voix',
	avertissement:
		'Ce modèle est proposé par la rédaction, à partir de pages publiques, citées dans le kit. Il n’a pas été relu par une ou un juriste. Faites relire le vôtre par la personne déléguée à la protection des données, à la mairie ou à l’intercommunalité.',
	comment:
		'Remplissez les points avant d’arriver. Lisez la feuille à voix haute, lentement. Laissez un exemplaire à la personne. Ne lancez l’enregistrement qu’après la signature. Une feuille par personne et par émission.',
	articles: [
		{
			titre: 'Qui enregistre',
			texte:
				'L’émission « …… » est préparée par …… (nom de l’association, du collectif ou de la mairie), adresse ……, représenté·e par ……, téléphone ……, courriel ……. C’est la personne responsable de l’enregistrement.',
		},
		{
			titre: 'Qui parle',
			texte:
				'Je m’appelle ……. Je veux que l’on me nomme ainsi dans l’émission, …… (nom complet, prénom seul, autre prénom, ou aucun nom). Je sais que l’on peut parfois reconnaître ma voix.',
		},
		{
			titre: 'Quoi, et pour quoi faire',
			texte:
				'J’accepte que ma voix soit enregistrée le ……, à ……. Le but est ……. L’équipe ne s’appuie que sur mon accord. L’enregistrement ne servira à rien d’autre sans un nouvel accord.',
		},
		{
			titre: 'Où ce sera entendu',
			texte: 'Je coche ce que j’accepte.',
			cases: [
				'Une écoute publique au village.',
				'Le site de la commune ou de l’association.',
				'Le site d’Impulser et les applications de podcast.',
				'Une radio locale, laquelle : …….',
				'Le texte écrit de mes paroles.',
			],
		},
		{
			titre: 'La licence',
			texte:
				'L’émission est diffusée sous licence libre Creative Commons BY-SA 4.0. Chacun pourra la copier, la couper et la diffuser, en citant la source et sous la même licence. Cette licence ne se reprend pas pour les copies déjà faites.',
		},
		{
			titre: 'Pour combien de temps',
			texte:
				'L’émission reste en ligne jusqu’au ……. L’enregistrement complet est effacé le ……, au plus tard …… mois après la diffusion. Cette feuille est gardée aussi longtemps que l’émission est en ligne, par ……, à …….',
		},
		{
			titre: 'Mes droits',
			texte:
				'J’écouterai le montage avant tout le monde, le ……. Je peux demander une coupe ou une correction. Je peux consulter ce que l’on garde de moi, le faire rectifier ou effacer. Si l’on ne me répond pas, je peux écrire à la CNIL, qui protège les données personnelles : cnil.fr.',
		},
		{
			titre: 'Changer d’avis',
			texte:
				'Je peux retirer mon accord à tout moment, sans dire pourquoi. Un appel, un message ou un mot à la mairie suffit. L’équipe coupe ma voix, ou retire l’émission, dans les …… jours, partout où elle l’a mise. Elle prévient ceux à qui elle l’a envoyée.',
		},
		{
			titre: 'Gratuité et signature',
			texte:
				'Je ne suis pas payé·e, et je n’ai rien à payer. Personne ne m’a obligé·e. Un refus n’a aucune conséquence. Fait en deux exemplaires à ……, le …….',
			signatures: ['La personne', 'L’équipe'],
		},
	],
	mineurs: {
		titre: 'Pour une personne mineure',
		consigne:
			'Pour une personne mineure, demandez l’accord de l’enfant, et l’accord écrit de ses parents. Les pages lues ne disent pas toutes la même chose sur une ou deux signatures. Demandez les deux. N’enregistrez pas un enfant qui hésite.',
		texte:
			'Nous, …… et ……, parents ou responsables légaux de ……, né·e le ……, acceptons que sa voix soit enregistrée et diffusée dans les conditions ci-dessus. Il ou elle sera nommé·e ainsi : …… (prénom, autre prénom, aucun nom). Et moi, ……, je suis d’accord. Je peux dire non, même aujourd’hui.',
		signatures: ['Un parent', 'L’autre parent', 'L’enfant, en mots ou en dessin'],
	},
};
