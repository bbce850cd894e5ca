/** What one can contribute, and how its form is told: words and order, never the list of fields. */
import type { NomSchema } from '../core/schema/index.ts';
import type { Champ } from './formulaire.ts';

export interface Genre {
	/** In the address of its page: /contribuer/retour/. */
	id: 'retour' | 'outil' | 'action' | 'parcours' | 'commentaire';
	schema: Extract<NomSchema, 'retours' | 'outils' | 'actions' | 'parcours' | 'commentaires'>;
	titre: string;
	/** Title when a sheet that exists is being mended: as long as the other, nothing moves. */
	correction?: string;
	phrase: string;
	duree: string;
	/** What the text under the fields is for; undefined where there is none. */
	recit?: { titre: string; aide: string };
}

const AIDE_RECIT =
	'Une ligne vide sépare deux paragraphes. Une ligne qui commence par un tiret devient un point de liste, par ## un intertitre.';
/** Every sheet has a word for each of its two readers. */
const PORTES =
	'Dites, sous « ## Vous êtes à la mairie » et « ## Vous êtes un collectif », par quoi chacun commence.';

export const GENRES: readonly Genre[] = [
	{
		id: 'retour',
		schema: 'retours',
		titre: 'Raconter un retour d’expérience',
		correction: 'Améliorer un retour d’expérience',
		phrase:
			'Ce que vous avez essayé, avec qui, combien de temps, ce qui a marché et ce qui n’a pas marché. Un essai raté aide autant qu’une réussite.',
		duree: 'Comptez vingt minutes. Vous pouvez vous arrêter et reprendre : rien n’est perdu.',
		recit: {
			titre: 'Le récit',
			aide: `Racontez avec vos mots ce que les champs ne disent pas. ${PORTES} ${AIDE_RECIT}`,
		},
	},
	{
		id: 'outil',
		schema: 'outils',
		titre: 'Proposer un outil',
		correction: 'Améliorer un outil',
		phrase:
			'Une méthode assez petite pour servir seule, que vous avez utilisée ou qu’une source décrit.',
		duree: 'Comptez une heure. Une ébauche est bienvenue : d’autres la compléteront.',
		recit: {
			titre: 'Le texte',
			aide: `Le déroulé en détail, les pièges, les questions à poser. ${PORTES} ${AIDE_RECIT}`,
		},
	},
	{
		id: 'action',
		schema: 'actions',
		titre: 'Proposer une action',
		correction: 'Améliorer une action',
		phrase: 'Ce qu’une commune peut faire, avec le droit, les coûts connus et des exemples.',
		duree: 'Comptez une heure. Une ébauche est bienvenue : d’autres la compléteront.',
		recit: {
			titre: 'Le texte',
			aide: `Par où commencer, les pièges, ce que disent les communes. ${PORTES} ${AIDE_RECIT}`,
		},
	},
	{
		id: 'parcours',
		schema: 'parcours',
		titre: 'Proposer un parcours',
		correction: 'Améliorer un parcours',
		phrase: 'Des fiches dans un ordre qui a un sens, pour quelqu’un qui sait où il veut aller.',
		duree: 'Comptez vingt minutes.',
		recit: {
			titre: 'Le texte',
			aide: `À qui s’adresse ce parcours, et ce qu’il évite. ${PORTES} ${AIDE_RECIT}`,
		},
	},
	{
		id: 'commentaire',
		schema: 'commentaires',
		titre: 'Dire comment une fiche a servi',
		phrase: 'Une commune, un usage, une leçon : la commune suivante saura à quoi s’attendre.',
		duree: 'Comptez deux minutes.',
	},
];

export function findGenre(id: string): Genre | undefined {
	return GENRES.find((g) => g.id === id);
}

/** The form of a family of sheets. */
export function genreOf(schema: string): Genre | undefined {
	return GENRES.find((g) => g.schema === schema);
}

interface Groupe {
	id: string;
	titre: string;
	noms: readonly string[];
}

/**
 * Where the questions stand; a field that no group names comes in the last one. `retours.phases` is for
 * that schema, before `phases`.
 */
const GROUPES: readonly Groupe[] = [
	{
		id: 'essentiel',
		titre: 'L’essentiel',
		noms: [
			'fiche usage titre en_une_phrase but format objectifs code_insee territoire periode axes lecon qui',
			'a_quoi_ca_sert pourquoi quand_ne_pas_utiliser',
			'commentaires.date commentaires.version',
		],
	},
	{
		id: 'decider',
		titre: 'Pour décider',
		noms: [
			'phases publics participants duree temps_par_role cout difficulte participation presence',
			'sujet_clivant competences cadre_legal effets_sur_autres_axes conditions',
		],
	},
	{
		id: 'moyens',
		titre: 'Qui, avec quoi',
		noms: [
			'retours.phases porteur partenaires outils_utilises actions_menees jours budget',
			'retours.participants',
		],
	},
	{
		id: 'faire',
		titre: 'Ce qui se passe',
		noms: [
			'contexte prealables materiel lieu etapes resultat_attendu conseils a_adapter variantes',
			'inclusion indicateurs vigilance exemples resultats ce_qui_a_marche ce_qui_n_a_pas_marche',
			'a_refaire_autrement suites temoignages',
		],
	},
	{
		id: 'sources',
		titre: 'D’où viennent les faits, et qui signe',
		noms: ['sources auteurs structures contact date_recueil relu_par_la_commune statut'],
	},
];
const RESTE: Groupe = { id: 'reste', titre: 'Pour aller plus loin (facultatif)', noms: [] };

export interface GroupeChamps {
	id: string;
	titre: string;
	champs: Champ[];
}

/** The same questions, gathered; the order inside a group is that of the group. */
export function groupChamps(champs: readonly Champ[], schema: NomSchema): GroupeChamps[] {
	const places = new Map<string, [string, number]>();
	for (const { id, noms } of GROUPES)
		for (const [i, nom] of noms.join(' ').split(' ').entries()) places.set(nom, [id, i]);
	const placeOf = ({ nom }: Champ): readonly [string, number] =>
		places.get(`${schema}.${nom}`) ?? places.get(nom) ?? [RESTE.id, 0];
	return [...GROUPES, RESTE].flatMap(({ id, titre }) => {
		const siens = champs.filter((c) => placeOf(c)[0] === id);
		const tries = id === RESTE.id ? siens : siens.sort((a, b) => placeOf(a)[1] - placeOf(b)[1]);
		return tries.length > 0 ? [{ id, titre, champs: tries }] : [];
	});
}

/** Every name that a group places, for the test that keeps them true. */
export const NOMS_PLACES: readonly string[] = GROUPES.flatMap((g) => g.noms.join(' ').split(' '));
