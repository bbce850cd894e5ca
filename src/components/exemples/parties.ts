/** What style sheets give without a component: the classes, and named examples as HTML. */

export interface Partie {
	nom: string;
	role: string;
	/** When to take something else. */
	evite: string;
	classes: string[];
	exemples: { nom: string; html: string }[];
	/** Nothing of it is left on paper. */
	ecran?: true;
}

export const parties: readonly Partie[] = [
	{
		nom: 'Titres',
		role: 'Les titres d’une page, dans l’ordre : un seul h1, puis h2, h3, h4 sans en sauter.',
		evite: 'choisir un titre pour sa taille.',
		classes: [],
		exemples: [
			{
				nom: 'Trois niveaux sous le titre de la page',
				html: '<h2>Un titre de partie</h2>\n<p>Du texte.</p>\n<h3>Un sous-titre</h3>\n<p>Du texte.</p>\n<h4>Un titre de détail</h4>\n<p>Du texte.</p>',
			},
		],
	},
	{
		nom: 'Chapeau',
		role: 'Une ou deux phrases sous le titre, qui disent tout de la page.',
		evite: 'ailleurs que sous un h1.',
		classes: ['chapeau'],
		exemples: [
			{
				nom: 'Un chapeau',
				html: '<p class="chapeau">Ici, ce que l’on trouve sur la page, en une phrase.</p>',
			},
		],
	},
	{
		nom: 'Prose',
		role: 'Du texte que l’on lit : des lignes de 70 signes au plus, un trait au-dessus des parties.',
		evite: 'autour d’une liste de cartes, qui a besoin de largeur.',
		classes: ['prose'],
		exemples: [
			{
				nom: 'Un paragraphe, une liste, une citation',
				html: '<div class="prose">\n\t<p>Un paragraphe, avec <a href="#site-contenu">un lien</a>, <strong>du gras</strong>, <em>de l’italique</em> et <code>du code</code>.</p>\n\t<ul>\n\t\t<li>Un point.</li>\n\t\t<li>Un autre point.</li>\n\t</ul>\n\t<blockquote>Un texte repris d’ailleurs.</blockquote>\n</div>',
			},
		],
	},
	{
		nom: 'Boutons',
		role: 'Ce que la personne fait : un button, ou un lien si cela mène à une page. Plein pour l’action principale, léger pour les autres ; formulaire-boutons les met en rang.',
		evite: 'deux boutons pleins côte à côte, ou « cliquez ici ».',
		classes: ['bouton', 'bouton-leger', 'formulaire-boutons'],
		exemples: [
			{
				nom: 'L’action principale et une autre',
				html: '<p class="formulaire-boutons">\n\t<button type="button" class="bouton">L’action principale</button>\n\t<button type="button" class="bouton bouton-leger">Une autre action</button>\n</p>',
			},
			{
				nom: 'Un lien qui mène à une page',
				html: '<p><a class="bouton" href="#site-contenu">Aller en haut de la page</a></p>',
			},
		],
		ecran: true,
	},
	{
		nom: 'Étiquettes',
		role: 'Un mot sur ce qu’est une fiche : sa famille, son axe, où elle en est.',
		evite: 'pour ce que l’on peut faire : prenez un bouton.',
		classes: [
			'etiquettes',
			'etiquette',
			'etiquette-axe',
			'etiquette-ebauche',
			'maturite-proposee',
			'usage-abandonne',
		],
		exemples: [
			{
				nom: 'La famille, l’axe, la maturité',
				html: '<p class="etiquettes" data-ton="alimentaire">\n\t<span class="etiquette">Une famille</span>\n\t<a class="etiquette etiquette-axe" href="#composants-axes">Un axe</a>\n\t<span class="etiquette maturite-proposee">Proposée, sans retour</span>\n\t<span class="etiquette etiquette-ebauche">Ébauche</span>\n\t<span class="etiquette usage-abandonne">Abandonnée</span>\n</p>',
			},
		],
	},
	{
		nom: 'Encarts',
		role: 'Ce qui doit se voir dans le fil du texte : un avis, une chose que l’on ne sait pas, un texte à reprendre tel quel.',
		evite: 'dans une fiche : les blocs (Astuce, Vigilance…) y suffisent.',
		classes: ['avis', 'inconnu', 'mention'],
		exemples: [
			{
				nom: 'Un avis',
				html: '<p class="avis">Ici, ce qu’il faut savoir avant de se fier à la page.</p>',
			},
			{
				nom: 'Ce que l’on ne sait pas',
				html: '<p class="inconnu">Ici, ce qui n’est pas documenté.</p>',
			},
			{
				nom: 'Un texte à copier',
				html: '<p class="mention">Ici, la phrase à reprendre : un clic la sélectionne en entier.</p>',
			},
		],
	},
	{
		nom: 'Petits mots',
		role: 'Ce qui accompagne une phrase : une précision, ce qui est obligatoire, ce qui est à vérifier.',
		evite: 'pour ce qu’il faut absolument lire.',
		classes: ['precision', 'requis', 'a-verifier'],
		exemples: [
			{
				nom: 'Trois petits mots',
				html: '<p>Un titre <span class="precision">et sa précision</span></p>\n<p>Un champ <span class="requis">obligatoire</span></p>\n<p>Une source <span class="a-verifier">à vérifier</span></p>',
			},
		],
	},
	{
		nom: 'Tableau',
		role: 'Des valeurs à comparer. Il défile seul sur un petit écran, au doigt et au clavier.',
		evite: 'pour ranger des choses côte à côte, ou pour une seule colonne.',
		classes: ['tableau', 'droite'],
		exemples: [
			{
				nom: 'Un tableau qui peut défiler',
				html: '<div class="tableau" tabindex="0" role="group" aria-label="Un tableau d’exemple">\n\t<table>\n\t\t<caption>Un tableau d’exemple</caption>\n\t\t<thead>\n\t\t\t<tr><th scope="col">Une chose</th><th scope="col">Ce qu’elle est</th><th scope="col" class="droite">Un nombre</th></tr>\n\t\t</thead>\n\t\t<tbody>\n\t\t\t<tr><th scope="row">La première</th><td>en un mot</td><td class="droite">1</td></tr>\n\t\t\t<tr><th scope="row">La deuxième</th><td>en un mot</td><td class="droite">2</td></tr>\n\t\t</tbody>\n\t</table>\n</div>',
			},
		],
	},
	{
		nom: 'Invisible',
		role: 'Un mot que dit une lecture à voix haute, quand l’œil a déjà compris.',
		evite: 'cacher une information que tout le monde attend.',
		classes: ['invisible'],
		exemples: [
			{
				nom: 'Un lien plus long à l’oreille qu’à l’œil',
				html: '<p><a href="#site-contenu">Revenir<span class="invisible"> en haut de cette page</span></a></p>',
			},
		],
	},
];
