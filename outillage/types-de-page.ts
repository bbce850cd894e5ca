/** What is measured: a page of each type that the registry names. */
import { REGISTRE } from '../src/core/pages/index.ts';
import type { TypeDePage } from '../src/core/pages/page.ts';
import { FICHE, LISTE } from '../src/core/pages/series.ts';

/** Where a type has many pages, a long one; more than one where its pages differ much. */
const CHOISIES: Record<string, Record<string, string>> = {
	[LISTE.id]: { 'Liste des outils': '/outils/' },
	[FICHE.id]: {
		Outil: '/outils/enquete-collective/',
		Action: '/actions/rediger-et-tester-le-plan-communal-de-sauvegarde/',
		'Retour d’expérience': '/retours/loos-en-gohelle-conduite-du-changement/',
		Parcours: '/parcours/commune-de-moins-de-500-habitants/',
	},
	kit: { 'Kit pour la mairie': '/outils/enquete-collective/mairie/' },
	deroule: { 'Déroulé minuté': '/outils/enquete-collective/deroule/' },
	remplir: { 'Grille à remplir': '/grilles/commune-prete/remplir/' },
	calendrier: {
		'Calendrier d’un parcours': '/parcours/diagnostic-en-trois-mois/calendrier/',
	},
	animer: { 'Guide de la personne qui forme': '/formations/une-journee-pour-essayer/animer/' },
	diapositives: { Diapositives: '/formations/une-journee-pour-essayer/diapositives/' },
	papier: { 'Papier d’une formation': '/formations/une-journee-pour-essayer/carnet/' },
	'exposition-diapos': {
		'Exposition en diapositives': '/expositions/quatorze-panneaux/diapositives/',
	},
	'questions-theme': { 'Thème de questions': '/questions/se-deplacer/' },
	facette: { 'Liste filtrée': '/actions/par/public/elus/' },
	axe: { Axe: '/axes/autonomie-solidarite/' },
	structure: { Structure: '/structures/la-traverse/' },
	acteur: { 'Acteur ressource': '/acteurs/amrf/' },
	articles: { 'Articles cités': '/bibliographie/autonomie-solidarite/' },
	territoire: { Territoire: '/territoires/86158/' },
	region: { 'Carte d’une région': '/carte/nouvelle-aquitaine/' },
	taille: { 'Communes d’une taille': '/communes-comme-la-mienne/1-000-a-1-999-habitants/' },
	profil: { 'Profil de départ': '/par-ou-commencer/collectif-qui-veut-agir/' },
	formulaire: { 'Formulaire de contribution': '/contribuer/retour/' },
	// Many words, and the only editorial page that is measured.
	'la-demarche': { 'Page éditoriale': '/la-demarche/' },
};

/** Another program, with rules of its own. */
const NON_MESUREES = ['admin', 'editeur'];

function pagesOf({ id, titre, modele, editoriale, suite }: TypeDePage): Record<string, string> {
	if (CHOISIES[id]) return CHOISIES[id];
	return editoriale || suite || NON_MESUREES.includes(id) ? {} : { [titre]: modele };
}

export const PAGES: Readonly<Record<string, string>> = Object.assign({}, ...REGISTRE.map(pagesOf));
