/** What the kit comes from, in the order of their first call. */

export const SOURCES: readonly { titre: string; url: string; consulte: string }[] = [
	{
		titre: 'Le cadre réglementaire d’une webradio, CLEMI',
		url: 'https://clemi.fr/medias-scolaires/creer-un-media-scolaire/vademecum-webradio/le-cadre-reglementaire',
		consulte: '2026-11-30',
	},
	{
		titre: 'Le consentement, CNIL (site pour les concepteurs)',
		url: 'https://design.cnil.fr/concepts/consentement',
		consulte: '2026-11-30',
	},
	{
		titre: 'Ai-je besoin d’une autorisation pour diffuser une voix ?, Jets d’encre',
		url: 'https://www.jetsdencre.asso.fr/ufaqs/ai-je-besoin-dune-autorisation-pour-diffuser-une-voix/',
		consulte: '2026-11-30',
	},
	{
		titre: 'Aspects juridiques de la captation, académie de Nancy-Metz',
		url: 'https://sites.ac-nancy-metz.fr/eps/Parcours_de_formation/EPS_aspects_juridiques/docs/dossier_captation.php',
		consulte: '2026-11-30',
	},
	{
		titre: 'Enregistrer la voix des élèves, académie de Poitiers (direction d’école, Charente)',
		url: 'https://blogpeda.ac-poitiers.fr/dsden16-direction/page/4',
		consulte: '2026-11-30',
	},
	{
		titre: 'Le RGPD et le droit à l’image, Pialab',
		url: 'https://pialab.io/blog/le-rgpd-et-droit-a-l-image',
		consulte: '2026-11-30',
	},
	{
		titre: 'Recommandation 4, le consentement d’un parent pour les moins de 15 ans, CNIL',
		url: 'https://cnil.fr/fr/recommandation-4-rechercher-le-consentement-dun-parent-pour-les-mineurs-de-moins-de-15-ans',
		consulte: '2026-11-30',
	},
	{
		titre: 'Le droit à la voix, académie de Besançon',
		url: 'https://applilocale.ac-besancon.fr/mediadane/formation/droit-respect-vie-privee/co/1-3_droit_voix.html',
		consulte: '2026-11-30',
	},
	{
		titre: 'Certaines catégories de données personnelles, CNIL',
		url: 'https://cnil.fr/recherche-scientifique-hors-sante/focus-certaines-categories-donnees-personnelles',
		consulte: '2026-11-30',
	},
	{
		titre:
			'Code juridique de la licence CC BY 4.0, Creative Commons (mêmes avertissements pour toute la famille 4.0)',
		url: 'http://creativecommons.org/licenses/by/4.0/legalcode.fr',
		consulte: '2026-11-30',
	},
	{
		titre: 'Peut-on librement utiliser un morceau de musique classique ?, Des droits des auteurs',
		url: 'https://desdroitsdesauteurs.fr/2011/12/peut-on-librement-utiliser-un-morceau-de-musique-classique',
		consulte: '2026-11-30',
	},
	{
		titre: 'Droits d’auteur et licences pour la musique de son podcast, Eeko',
		url: 'https://www.eeko-podcast.fr/blog/licence-musique-podcast/',
		consulte: '2026-11-30',
	},
	{
		titre: 'Les Creative Commons aident au partage de documents, Association mode d’emploi, 2020',
		url: 'https://www.associationmodeemploi.fr/article/droits-d-auteur-les-creative-commons-aident-au-partage-de-documents.71829',
		consulte: '2026-11-30',
	},
	{
		titre: 'Musique et podcast, Didier Felix, avocat',
		url: 'https://didierfelix-avocat.com/?p=8402',
		consulte: '2026-11-30',
	},
	{
		titre: 'La musique dans mon podcast, comment faire pour les droits d’auteur ?, podCloud',
		url: 'https://aide.podcloud.fr/question/la-musique-dans-mon-podcast-comment-faire-pour-les-droits-dauteurs/amp',
		consulte: '2026-11-30',
	},
];
