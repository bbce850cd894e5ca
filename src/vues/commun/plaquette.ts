/** The leaflet of the commons, six panels in the order in which one reads them: words and numbers. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { QUESTIONS } from '../../core/depart/sequence.ts';
import { nommer, PROMESSE, sayDate } from '../mots.ts';
import { countCommun, type VueNombres } from './nombres.ts';
import { QUESTION, TITRES_PAPIERS } from './papier.ts';

export type BlocPanneau =
	| { genre: 'chapeau'; texte: string }
	| { genre: 'paragraphe'; texte: string }
	| { genre: 'petit'; texte: string }
	| { genre: 'titre'; texte: string }
	| { genre: 'points'; points: PointPanneau[]; ordonnes?: true }
	| { genre: 'nombres'; nombres: { nombre: number; nom: string; texte: string }[] }
	| { genre: 'axes'; axes: { id: string; nom: string }[] }
	/** The drawing of the village. */
	| { genre: 'dessin' }
	/** What follows stands at the foot of the panel. */
	| { genre: 'pied' }
	/** Where the site is, if it is known. */
	| { genre: 'adresse' }
	/** What a village or a group says of itself: its name on the cover, who to ask on the back (else, where to write it). */
	| { genre: 'village'; quoi: 'nom' | 'contact'; titre: string };

export interface PointPanneau {
	nom?: string;
	texte: string;
}

export interface VuePanneau {
	titre: string;
	blocs: BlocPanneau[];
}

export interface VuePlaquette {
	titre: string;
	/** Six, from the cover to the back. */
	panneaux: VuePanneau[];
	modification?: string;
}

export function buildVuePlaquette(catalogue: Catalogue): VuePlaquette {
	const nombres = countCommun(catalogue);
	const { modification } = nombres;
	return {
		titre: TITRES_PAPIERS.plaquette,
		panneaux: [
			COUVERTURE,
			sayCommun(catalogue),
			sayDebut(catalogue),
			sayContenu(catalogue, nombres),
			PRENDRE_PART,
			sayDos(nombres),
		],
		...(modification ? { modification } : {}),
	};
}

const COUVERTURE: VuePanneau = {
	titre: 'Impulser',
	blocs: [
		{ genre: 'chapeau', texte: QUESTION },
		{ genre: 'pied' },
		{ genre: 'dessin' },
		{ genre: 'pied' },
		{ genre: 'paragraphe', texte: `${PROMESSE}.` },
		{ genre: 'village', quoi: 'nom', titre: 'Proposé par' },
	],
};

const sayCommun = (catalogue: Catalogue): VuePanneau => ({
	titre: 'Un commun pour les communes rurales',
	blocs: [
		{
			genre: 'paragraphe',
			texte:
				'Les réponses existent, mais elles sont dispersées, souvent longues, et pensées pour des collectivités qui ont des services.',
		},
		{
			genre: 'paragraphe',
			texte:
				'Impulser rassemble des méthodes que l’on peut prendre une par une, avec une heure et peu de moyens. Chacune dit le temps qu’elle prend, ce qu’elle coûte et quand ne pas l’utiliser.',
		},
		{
			genre: 'paragraphe',
			texte:
				'Chaque fait a sa source. Ce qui n’est pas connu est dit inconnu, et les retours racontent aussi ce qui n’a pas marché.',
		},
		...listPublics(catalogue),
		{ genre: 'titre', texte: 'Ce que veut dire «\u00a0résilience\u00a0» ici' },
		{
			genre: 'paragraphe',
			texte:
				'Encaisser un choc (une crue, une panne, une flambée des prix, le départ du dernier médecin) en continuant d’assurer l’essentiel. Reste à dire ensemble ce qui est essentiel, et comment on s’en occupe.',
		},
	],
});

/** Who may take it up, in one sentence. */
function listPublics(catalogue: Catalogue): BlocPanneau[] {
	const publics = [...(catalogue.vocabulaires.get('publics')?.keys() ?? [])];
	if (publics.length === 0) return [];
	const noms = publics.map((id) => nommer(catalogue, 'publics', id));
	const suite = noms.map((nom, i) => (i === 0 ? nom : nom.charAt(0).toLowerCase() + nom.slice(1)));
	return [
		{ genre: 'titre', texte: 'Pour qui' },
		{ genre: 'paragraphe', texte: `${suite.join(', ')}.` },
	];
}

const sayDebut = ({ depart }: Catalogue): VuePanneau => ({
	titre: 'Par où commencer',
	blocs: [
		...(depart
			? ([
					{
						genre: 'paragraphe',
						texte:
							'Répondez à cinq questions. Vous recevez trois fiches dans l’ordre, avec la raison de chacune et le temps qu’elle demande.',
					},
					{
						genre: 'points',
						ordonnes: true,
						points: QUESTIONS.map((q) => ({ texte: depart.questions[q].question })),
					},
					{ genre: 'titre', texte: 'Ou bien' },
				] as const)
			: []),
		{
			genre: 'points',
			points: [
				{
					nom: 'Un parcours\u00a0:',
					texte: 'des fiches dans l’ordre, pour une personne qui a un but.',
				},
				{
					nom: 'La carte\u00a0:',
					texte: 'ce qu’ont fait des communes de la taille ou du département de la vôtre.',
				},
				{ nom: 'La recherche\u00a0:', texte: 'dans tout le texte, avec vos mots.' },
			],
		},
		{ genre: 'titre', texte: 'Avec la mairie' },
		{
			genre: 'paragraphe',
			texte:
				'Une lettre, une note d’une page et un projet de délibération se remplissent à partir d’une fiche.',
		},
	],
});

function sayContenu(catalogue: Catalogue, { familles, communes }: VueNombres): VuePanneau {
	const axes = catalogue.axes.map(({ id, court }) => ({ id, nom: court }));
	return {
		titre: 'Ce que l’on y trouve',
		blocs: [
			{
				genre: 'nombres',
				nombres: [
					...familles,
					...(communes > 0
						? [
								{
									nombre: communes,
									nom: communes > 1 ? 'communes' : 'commune',
									texte: 'dont parlent ces fiches, avec ce qui s’y est passé.',
								},
							]
						: []),
				],
			},
			...(axes.length > 0
				? ([
						{ genre: 'titre', texte: 'Des axes qui se tiennent' },
						{ genre: 'axes', axes },
					] as const)
				: []),
		],
	};
}

const PRENDRE_PART: VuePanneau = {
	titre: 'Prendre part',
	blocs: [
		{
			genre: 'paragraphe',
			texte:
				'Le commun vit de ce que l’on y ajoute. Un essai raté, raconté honnêtement, aide autant qu’une réussite.',
		},
		{
			genre: 'points',
			points: [
				{ nom: 'Essayer', texte: 'une méthode, telle quelle ou adaptée.' },
				{ nom: 'Dire', texte: 'comment une fiche vous a servi\u00a0: deux minutes.' },
				{
					nom: 'Raconter',
					texte: 'ce qui a marché et ce qui n’a pas marché\u00a0: vingt minutes.',
				},
				{ nom: 'Corriger', texte: 'une fiche, ou en proposer une nouvelle.' },
			],
		},
		{
			genre: 'paragraphe',
			texte:
				'Sans compte\u00a0: par un formulaire, ou par un modèle pour traitement de texte. Une personne relit avant de publier.',
		},
		{ genre: 'titre', texte: 'À plusieurs' },
		{
			genre: 'paragraphe',
			texte:
				'Composer un guide d’entretien, rassembler des réponses, remplir une grille\u00a0: tout se fait dans le navigateur, et rien n’est envoyé.',
		},
		{ genre: 'titre', texte: 'Sur papier' },
		{
			genre: 'paragraphe',
			texte:
				'Chaque fiche en PDF, son essentiel sur une feuille, des livrets, des cartes de méthodes, une affiche.',
		},
	],
};

function sayDos({ structures, modification }: VueNombres): VuePanneau {
	return {
		titre: 'Lire, copier, emporter',
		blocs: [
			{ genre: 'adresse' },
			{
				genre: 'paragraphe',
				texte:
					'Sans compte ni traceur. Chaque fiche s’imprime, et tout le site se copie sur une clé, pour une salle sans réseau.',
			},
			{ genre: 'village', quoi: 'contact', titre: 'Près de chez vous' },
			{ genre: 'pied' },
			{
				genre: 'paragraphe',
				texte:
					'Textes sous licence CC BY-SA 4.0\u00a0: copiez, imprimez, adaptez, en citant les auteurs et en gardant la même licence.',
			},
			{ genre: 'petit', texte: sayOrigine(structures, modification) },
		],
	};
}

function sayOrigine(structures: readonly string[], modification: string | undefined): string {
	const qui =
		structures.length > 0 ? [`Méthodes mises en commun par ${structures.join('\u202f; ')}.`] : [];
	const quand = modification ? [`État au ${sayDate(modification)}.`] : [];
	return [...qui, ...quand].join(' ');
}
