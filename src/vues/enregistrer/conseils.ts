/** What one needs to know and do to record with a telephone. `source`: the number of what it comes from, among `SOURCES`. */

export interface Dit {
	texte: string;
	source?: number;
}

export interface Conseil {
	quoi: string;
	comment: string;
	/** To type in a terminal. */
	commande?: string;
}

export const A_SAVOIR: readonly Dit[] = [
	{
		texte:
			'La voix est une donnée personnelle, comme l’image. Il faut demander l’autorisation avant de la diffuser.',
		source: 1,
	},
	{
		texte:
			'Un accord vaut s’il est libre, précis, donné après une vraie information, et sans ambiguïté. Il se retire à tout moment.',
		source: 2,
	},
	{
		texte:
			'L’autorisation nomme la personne, l’éditeur, la date, le lieu et les limites qu’elle veut mettre. Elle est signée et conservée.',
		source: 3,
	},
	{
		texte:
			'Celui qui enregistre doit pouvoir prouver l’accord. L’autorisation dit aussi le but, les lieux de diffusion et la durée.',
		source: 4,
	},
	{
		texte: 'Aucun texte ne fixe une durée unique. Il faut donc l’écrire dans l’accord.',
		source: 5,
	},
	{
		texte:
			'Enregistrer en cachette des paroles dites en privé peut valoir un an de prison et 45 000 € d’amende (code pénal, 226-1).',
		source: 6,
	},
	{
		texte:
			'Pour les services en ligne, un enfant de moins de 15 ans et ses parents donnent leur accord ensemble. La CNIL le dit pour les sites et les applications. Nous nous en inspirons pour une voix.',
		source: 7,
	},
	{
		texte:
			'Pour un élève mineur, l’accord des parents est demandé avant d’enregistrer, même si l’on ne diffuse rien.',
		source: 8,
	},
	{
		texte:
			'La santé, la religion, les opinions politiques, l’origine et la vie sexuelle sont des données sensibles. Ne les demandez pas. Si la personne en parle, demandez-lui ce qu’elle veut garder.',
		source: 9,
	},
	{
		texte:
			'Une licence Creative Commons est irrévocable. Il faut avoir obtenu tous les droits nécessaires avant de la mettre.',
		source: 10,
	},
];

export const LISTES: readonly { titre: string; elements: readonly string[] }[] = [
	{
		titre: 'Avant',
		elements: [
			'Écrivez une seule question pour l’épisode. Choisissez qui n’est pas d’accord.',
			'Allez voir la personne une première fois, sans micro.',
			'Remplissez la feuille d’accord, en deux exemplaires.',
			'Chargez le téléphone, faites de la place, deux heures de son au moins.',
			'Choisissez une pièce avec des rideaux, un tapis, des livres. Évitez le carrelage et les grandes fenêtres.',
			'Faites un essai d’une minute, écoutez-le au casque.',
			'Préparez six questions ouvertes, sur papier. Le téléphone, lui, enregistre.',
			'Prévoyez quand la personne écoutera le montage.',
		],
	},
	{
		titre: 'Pendant',
		elements: [
			'Lisez l’accord à voix haute, faites-le signer, puis lancez.',
			'Dites au micro la date, le lieu, le prénom choisi. Ce sera votre repère.',
			'Coupez le réfrigérateur, la radio, l’horloge. Mettez vos clés dans le réfrigérateur, pour penser à le rallumer.',
			'Tenez le téléphone à une main de la bouche, un peu de côté, sans frotter la coque.',
			'Commencez par « racontez-moi ». Attendez cinq secondes avant de relancer.',
			'Hochez la tête, ne dites pas « oui, oui ». On l’entendra au montage.',
			'Notez l’heure des moments forts, et ceux qui vous gênent.',
			'À la fin, restez assis et enregistrez trente secondes de silence du lieu.',
		],
	},
	{
		titre: 'Après',
		elements: [
			'Copiez le fichier à deux endroits le jour même, puis vérifiez qu’il se lit.',
			'Renommez-le, sans le nom de famille de la personne.',
			'Rangez la feuille d’accord à part, dans un lieu fermé.',
			'Écrivez en une page ce qui s’est dit, avec les minutes.',
			'Montez court. Gardez un passage qui vous plaît et un qui vous dérange.',
			'Faites écouter à la personne avant tout le monde, et corrigez.',
			'Écrivez le texte complet, pour les personnes sourdes.',
			'Notez dans l’agenda le jour où vous effacerez l’enregistrement complet.',
		],
	},
];

export const REGLAGES: readonly Conseil[] = [
	{
		quoi: 'Couper ce qui sonne',
		comment:
			'Mode avion, alarmes coupées, vibreur éteint. Coupez aussi le téléphone de la personne, et la montre connectée.',
	},
	{
		quoi: 'Choisir l’application',
		comment:
			'Celle qui est déjà dans le téléphone convient, dictaphone ou enregistreur. Prenez la meilleure qualité, ou « sans perte » si c’est proposé.',
	},
	{
		quoi: 'Placer le téléphone',
		comment:
			'Le micro est souvent en bas, près de la prise. Tournez-le vers la bouche, sans poser la main dessus. Sur une table, mettez un torchon plié dessous.',
	},
	{
		quoi: 'Deux voix',
		comment:
			'Asseyez-vous en angle, proches. Un seul téléphone entre vous deux, ou un par personne. Dans ce cas, tapez dans les mains au début, pour caler les deux sons.',
	},
	{
		quoi: 'Dehors',
		comment:
			'Tournez le dos au vent. Une chaussette fine sur le téléphone aide un peu. Éloignez-vous de la route, même de vingt mètres.',
	},
	{
		quoi: 'Surveiller',
		comment:
			'Regardez l’onde bouger. Si elle touche le bord, éloignez-vous. Si elle reste plate, approchez-vous. Écoutez trente secondes au casque avant de commencer.',
	},
	{
		quoi: 'Les effets automatiques',
		comment:
			'Si l’application propose de supprimer le bruit, faites un essai avec et sans. Ces effets mangent souvent la fin des mots et les silences.',
	},
	{
		quoi: 'Un petit micro',
		comment:
			'Un micro-cravate à fil améliore beaucoup le son. Vérifiez la prise du téléphone avant de l’acheter, et essayez-le avant le grand jour.',
	},
];
