/** The pages that have one address, in the order of the plan of the site. */
import { ancresDuGlossaire } from './glossaire.ts';
import { defineFixe, type TypeDePage } from './page.ts';

export const ACCUEIL = defineFixe('/', 'Accueil');

export const TROUVER_AVANT: readonly TypeDePage[] = [
	defineFixe('/par-ou-commencer/', 'Par où commencer', {
		plan: { groupe: 'Trouver', entete: 'Commencer' },
	}),
	defineFixe('/recherche/', 'Chercher dans tout le texte', { plan: { groupe: 'Trouver' } }),
];

export const FIXES: readonly TypeDePage[] = [
	defineFixe('/axes/', 'Les cinq axes', { plan: { groupe: 'Trouver', pied: true } }),
	defineFixe('/communes-comme-la-mienne/', 'Des communes comme la mienne', {
		plan: { groupe: 'Trouver', pied: true },
	}),
	defineFixe('/carte/', 'La carte', { plan: { groupe: 'Trouver', pied: true } }),
	defineFixe('/territoires/', 'Territoires', { plan: { groupe: 'Trouver' } }),
	defineFixe('/nouveautes/', 'Nouveautés', { plan: { groupe: 'Trouver', pied: true } }),

	defineFixe('/ecrire-a-sa-mairie/', 'Écrire à sa mairie', {
		plan: { groupe: 'Garder sous la main', pied: true },
	}),
	defineFixe('/livrets/', 'Livrets à imprimer', {
		plan: { groupe: 'Garder sous la main', pied: true },
	}),
	defineFixe('/plaquette/', 'Le commun sur papier', { plan: { groupe: 'Garder sous la main' } }),
	defineFixe('/rapport/', 'Choisir une méthode de diagnostic', {
		plan: { groupe: 'Garder sous la main' },
	}),
	defineFixe('/mon-livret/', 'Mon livret', { plan: { groupe: 'Garder sous la main' } }),
	defineFixe('/hors-connexion/', 'Lire sans connexion', {
		plan: { groupe: 'Garder sous la main', pied: true },
	}),
	defineFixe('/glossaire/', 'Glossaire', {
		plan: { groupe: 'Garder sous la main', pied: true },
		ancres: ancresDuGlossaire,
	}),
	defineFixe('/questions/', 'Banque de questions', { plan: { groupe: 'Garder sous la main' } }),
	defineFixe('/exposition/composer/', 'Compléter une exposition', {
		plan: { groupe: 'Garder sous la main' },
	}),
	defineFixe('/enquete/', 'Mener une enquête', { plan: { groupe: 'Garder sous la main' } }),
	defineFixe('/enquete/composer/', 'Composer un guide d’entretien', {
		plan: { groupe: 'Garder sous la main' },
	}),
	defineFixe('/enquete/repondre/', 'Répondre à un questionnaire', {
		plan: { groupe: 'Garder sous la main' },
	}),

	defineFixe('/enquete/recueillir/', 'Rassembler les réponses', {
		plan: { groupe: 'Garder sous la main' },
	}),

	defineFixe('/enquete/lire/', 'Lire ensemble les réponses', {
		plan: { groupe: 'Garder sous la main' },
	}),

	defineFixe('/enquete/restituer/', 'Rendre ce que l’on a entendu', {
		plan: { groupe: 'Garder sous la main' },
	}),
	defineFixe('/enquete/restituer/diapositives/', 'Rendre en diapositives', { indexee: false }),
	defineFixe('/enregistrer/', 'Enregistrer avec un téléphone', {
		plan: { groupe: 'Garder sous la main' },
	}),
	defineFixe('/bibliographie/', 'Bibliographie', { plan: { groupe: 'Garder sous la main' } }),
	defineFixe('/acteurs/', 'Acteurs ressources', { plan: { groupe: 'Garder sous la main' } }),
	defineFixe('/qui-paie/', 'Qui paie\u202f?', {
		plan: { groupe: 'Garder sous la main' },
		ancres: ({ financements }) => [...financements.keys()],
	}),
	defineFixe('/vos-chiffres/', 'Lire les chiffres de sa commune', {
		plan: { groupe: 'Garder sous la main' },
		ancres: ({ observatoires }) => [...observatoires.keys()],
	}),

	defineFixe('/a-propos/', 'À propos', {
		editoriale: true,
		plan: { groupe: 'Comprendre', pied: true },
	}),
	defineFixe('/resilience/', 'La résilience, en clair', {
		editoriale: true,
		plan: { groupe: 'Comprendre' },
	}),
	defineFixe('/la-demarche/', 'La démarche', { editoriale: true, plan: { groupe: 'Comprendre' } }),
	defineFixe('/structures/', 'Structures', { plan: { groupe: 'Comprendre' } }),
	defineFixe('/communs-voisins/', 'Communs voisins', {
		editoriale: true,
		plan: { groupe: 'Comprendre' },
	}),
	defineFixe('/gouvernance/', 'Gouvernance', { editoriale: true, plan: { groupe: 'Comprendre' } }),
	defineFixe('/financement/', 'Financement', { editoriale: true, plan: { groupe: 'Comprendre' } }),

	defineFixe('/contribuer/', 'Contribuer', {
		plan: { groupe: 'Le commun', entete: 'Contribuer' },
	}),
	defineFixe('/etat-du-commun/', 'L’état du commun', {
		plan: { groupe: 'Le commun', pied: true },
	}),
	defineFixe('/licence/', 'Licence', { editoriale: true, plan: { groupe: 'Le commun' } }),
	defineFixe('/citer/', 'Citer', { editoriale: true, plan: { groupe: 'Le commun' } }),
	defineFixe('/donnees/', 'Données ouvertes', { plan: { groupe: 'Le commun' } }),
	defineFixe('/accessibilite/', 'Accessibilité', {
		editoriale: true,
		plan: { groupe: 'Le commun', pied: true },
	}),
	defineFixe('/sobriete/', 'Sobriété', { editoriale: true, plan: { groupe: 'Le commun' } }),
	defineFixe('/mentions-legales/', 'Mentions légales', {
		editoriale: true,
		plan: { groupe: 'Le commun', pied: true },
	}),
	defineFixe('/plan-du-site/', 'Plan du site', { plan: { groupe: 'Le commun', pied: true } }),

	defineFixe('/enregistrer/accord/', 'Feuille d’accord'),
	defineFixe('/etat-du-commun/a-completer/', 'À compléter'),
	defineFixe('/etat-du-commun/lisibilite/', 'Lisibilité'),
	defineFixe('/donnees/livre-de-codes/', 'Livre de codes'),
	defineFixe('/contribuer/champs/', 'Champs des fiches'),
	defineFixe('/contribuer/blocs/', 'Blocs des fiches'),
	defineFixe('/composants/', 'Composants'),
	defineFixe('/admin/', 'Éditeur web', { horsConnexion: false, indexee: false }),
];
