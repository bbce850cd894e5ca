/** Examples: the script of a recording, how one follows a series. */
import Conducteur from '../Conducteur.astro';
import SuivreSerie from '../SuivreSerie.astro';
import { buildDocumentation, type Documentation } from './documentation.ts';

const PROSE = { balise: 'div', classe: 'prose' } as const;

export const ecoute = (): Documentation[] => [conducteur(), suivreSerie()];

const MOMENTS = [
	{
		...{ debut: '0:00', duree: '1\u00a0minute', nature: 'son', nom: 'Son' },
		...{ titre: 'La place', textes: [{ texte: 'Le marché, de loin.' }], questions: [] },
	},
	{
		...{ debut: '1:00', duree: '1\u00a0minute', nature: 'voix', nom: 'Voix' },
		titre: 'Ce dont on parle',
		textes: [{ texte: 'Bonjour. Aujourd’hui, on parle du marché.' }],
		questions: [],
	},
	{
		...{ debut: '2:00', duree: '3\u00a0minutes', nature: 'entretien', nom: 'Entretien' },
		titre: 'Au pied de l’étal',
		textes: [{ texte: 'Debout, près de l’étal.' }],
		questions: [
			{
				question: 'Racontez-moi votre premier marché.',
				relances: ['Qui était là\u202f?'],
			},
		],
	},
];

const conducteur = (): Documentation =>
	buildDocumentation({
		nom: 'Conducteur',
		composant: Conducteur,
		role: 'Le script d’une émission : ce que l’on dit et ce que l’on demande, minute par minute.',
		evite: 'pour une séance avec des gens : prenez TableauDeroule, qui donne des heures.',
		proprietes: {
			moments: {
				type: 'liste de moments',
				requis: true,
				texte: 'Dans l’ordre. Un entretien a des questions, et leurs relances.',
			},
		},
		exemples: [
			{
				nom: 'Un son, une voix, un entretien',
				props: {
					moments: MOMENTS,
				},
			},
		],
		enveloppe: PROSE,
	});

const suivreSerie = (): Documentation =>
	buildDocumentation({
		nom: 'SuivreSerie',
		composant: SuivreSerie,
		role: 'Comment suivre une série : son flux, ou la raison pour laquelle il n’y en a pas.',
		evite: 'pour les nouveautés du site : leur page a son flux.',
		proprietes: {
			flux: {
				type: 'adresse',
				requis: false,
				texte: 'Depuis la racine du site. Sans elle, la phrase dit pourquoi.',
			},
		},
		exemples: [{ nom: 'Tant que rien n’est enregistré', props: {} }],
	});
