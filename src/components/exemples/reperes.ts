/** Examples: what says where one is, and what separates. */
import Fil from '../Fil.astro';
import Filet from '../Filet.astro';
import Logo from '../Logo.astro';
import Pictogramme from '../Pictogramme.astro';
import { buildDocumentation, type Documentation } from './documentation.ts';

export const reperes = (): Documentation[] => [
	buildDocumentation({
		nom: 'Logo',
		composant: Logo,
		role: 'Le dessin du commun, à côté de son nom ; il prend la couleur du texte.',
		evite: 'seul : une lecture à voix haute ne le dit pas.',
		proprietes: {},
		exemples: [{ nom: 'À la couleur de la marque', props: {} }],
		enveloppe: { balise: 'p', classe: 'marque' },
	}),
	buildDocumentation({
		nom: 'Pictogramme',
		composant: Pictogramme,
		role: 'Le dessin d’un axe ou d’une famille de fiches, d’un seul trait de plume.',
		evite: 'sans le nom à côté : le dessin aide à retrouver, le nom dit.',
		proprietes: {
			nom: {
				type: 'texte',
				requis: true,
				texte: 'L’axe ou la famille, comme dans son adresse. Un autre nom ne dessine rien.',
			},
			medaillon: {
				type: 'vrai ou faux',
				requis: false,
				texte: 'Dans un disque de sa couleur : en tête de page, ou pour choisir.',
			},
		},
		exemples: [
			{ nom: 'L’alimentation', props: { nom: 'alimentaire', medaillon: true } },
			{ nom: 'L’énergie', props: { nom: 'energetique', medaillon: true } },
			{
				nom: 'Les savoirs et la solidarité',
				props: { nom: 'autonomie-solidarite', medaillon: true },
			},
			{ nom: 'La santé', props: { nom: 'sanitaire', medaillon: true } },
			{ nom: 'L’économie', props: { nom: 'economique', medaillon: true } },
			{ nom: 'Un outil, dans une ligne de texte', props: { nom: 'outils' } },
			{ nom: 'Une action, dans une ligne de texte', props: { nom: 'actions' } },
			{ nom: 'Un retour d’expérience, dans une ligne de texte', props: { nom: 'retours' } },
			{ nom: 'Un parcours, dans une ligne de texte', props: { nom: 'parcours' } },
		],
		enveloppe: { balise: 'p' },
	}),
	buildDocumentation({
		nom: 'Fil',
		composant: Fil,
		role: 'Le fil d’Ariane : dit où l’on est, et mène aux pages au-dessus.',
		evite: 'deux fois sur une page, ou sur l’accueil, qui n’a rien au-dessus.',
		proprietes: {
			fil: {
				type: 'liste de liens',
				requis: true,
				texte: 'Les pages au-dessus, la plus haute d’abord. La vue d’une fiche a le sien.',
			},
			ici: { type: 'texte', requis: true, texte: 'Le titre de la page.' },
		},
		exemples: [
			{
				nom: 'Le fil de cette page',
				props: {
					fil: [
						{ titre: 'Accueil', href: '/' },
						{ titre: 'Contribuer', href: '/contribuer/' },
					],
					ici: 'Les composants',
				},
			},
		],
		ecran: true,
		enTete: true,
	}),
	buildDocumentation({
		nom: 'Filet',
		composant: Filet,
		role: 'Un trait qui change de sujet, à l’intérieur d’un texte.',
		evite: 'entre deux parties qui ont un titre : le titre suffit.',
		proprietes: {},
		exemples: [{ nom: 'Un filet', props: {} }],
	}),
];
