/** Examples: the script of a recording, its words, how one follows a series. */
import Conducteur from '../Conducteur.astro';
import SuivreSerie from '../SuivreSerie.astro';
import Transcription from '../Transcription.astro';
import { buildDocumentation, type Documentation } from './documentation.ts';

const PROSE = { balise: 'div', classe: 'prose' } as const;

export const ecoute = (): Documentation[] => [conducteur(), transcription(), suivreSerie()];

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

const transcription = (): Documentation =>
	buildDocumentation({
		nom: 'Transcription',
		composant: Transcription,
		role: 'Tout ce qui est dit dans un enregistrement, chapitre par chapitre.',
		evite: 'pour des extraits choisis : une citation suffit.',
		proprietes: {
			chapitres: {
				type: 'liste de chapitres et de leurs passages',
				requis: true,
				texte: 'Un seul, sans titre, quand l’enregistrement n’en a pas.',
			},
		},
		exemples: [
			{
				nom: 'Deux passages d’un chapitre',
				props: {
					chapitres: [
						{
							...{ secondes: 0, temps: '0:00', titre: 'La place' },
							passages: [
								{ secondes: 0, temps: '0:00', qui: 'La voix', dit: 'Où sommes-nous\u202f?' },
								{ secondes: 8, temps: '0:08', qui: 'Une habitante', dit: 'Devant la halle.' },
							],
						},
					],
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
