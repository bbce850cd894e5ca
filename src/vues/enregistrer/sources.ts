/** What the kit comes from, in the order of their first call. */

export const SOURCES: readonly {
	cle: string;
	titre: string;
	editeur: string;
	url: string;
	consulte: string;
}[] = [
	{
		cle: 'source-1',
		titre: 'Le cadre réglementaire d’une webradio',
		editeur: 'CLEMI',
		url: 'https://clemi.fr/medias-scolaires/creer-un-media-scolaire/vademecum-webradio/le-cadre-reglementaire',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-2',
		titre: 'Le consentement',
		editeur: 'CNIL, site pour les concepteurs',
		url: 'https://design.cnil.fr/concepts/consentement',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-3',
		titre: 'Ai-je besoin d’une autorisation pour diffuser une voix ?',
		editeur: 'Jets d’encre',
		url: 'https://www.jetsdencre.asso.fr/ufaqs/ai-je-besoin-dune-autorisation-pour-diffuser-une-voix/',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-4',
		titre: 'Aspects juridiques de la captation',
		editeur: 'Académie de Nancy-Metz',
		url: 'https://sites.ac-nancy-metz.fr/eps/Parcours_de_formation/EPS_aspects_juridiques/docs/dossier_captation.php',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-5',
		titre: 'Enregistrer la voix des élèves',
		editeur: 'Académie de Poitiers, direction d’école de la Charente',
		url: 'https://blogpeda.ac-poitiers.fr/dsden16-direction/page/4',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-6',
		titre: 'Le RGPD et le droit à l’image',
		editeur: 'Pialab',
		url: 'https://pialab.io/blog/le-rgpd-et-droit-a-l-image',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-7',
		titre: 'Recommandation 4, le consentement d’un parent pour les moins de 15 ans',
		editeur: 'CNIL',
		url: 'https://cnil.fr/fr/recommandation-4-rechercher-le-consentement-dun-parent-pour-les-mineurs-de-moins-de-15-ans',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-8',
		titre: 'Le droit à la voix',
		editeur: 'Académie de Besançon',
		url: 'https://applilocale.ac-besancon.fr/mediadane/formation/droit-respect-vie-privee/co/1-3_droit_voix.html',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-9',
		titre: 'Certaines catégories de données personnelles',
		editeur: 'CNIL',
		url: 'https://cnil.fr/recherche-scientifique-hors-sante/focus-certaines-categories-donnees-personnelles',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-10',
		titre:
			'Code juridique de la licence CC BY 4.0 (mêmes avertissements pour toute la famille 4.0)',
		editeur: 'Creative Commons',
		url: 'http://creativecommons.org/licenses/by/4.0/legalcode.fr',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-11',
		titre: 'Peut-on librement utiliser un morceau de musique classique ?',
		editeur: 'Des droits des auteurs',
		url: 'https://desdroitsdesauteurs.fr/2011/12/peut-on-librement-utiliser-un-morceau-de-musique-classique',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-12',
		titre: 'Droits d’auteur et licences pour la musique de son podcast',
		editeur: 'Eeko',
		url: 'https://www.eeko-podcast.fr/blog/licence-musique-podcast/',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-13',
		titre: 'Les Creative Commons aident au partage de documents',
		editeur: 'Association mode d’emploi, 2020',
		url: 'https://www.associationmodeemploi.fr/article/droits-d-auteur-les-creative-commons-aident-au-partage-de-documents.71829',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-14',
		titre: 'Musique et podcast',
		editeur: 'Didier Felix, avocat',
		url: 'https://didierfelix-avocat.com/?p=8402',
		consulte: '2026-11-30',
	},
	{
		cle: 'source-15',
		titre: 'La musique dans mon podcast, comment faire pour les droits d’auteur ?',
		editeur: 'podCloud',
		url: 'https://aide.podcloud.fr/question/la-musique-dans-mon-podcast-comment-faire-pour-les-droits-dauteurs/amp',
		consulte: '2026-11-30',
	},
];
