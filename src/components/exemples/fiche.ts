/** Examples: the head and the foot of a sheet, and what one does with it. */
import { buildVueUsages } from '../../vues/fiche/usages.ts';
import AjoutLivret from '../AjoutLivret.astro';
import Chiffres from '../Chiffres.astro';
import Citer from '../Citer.astro';
import Emporter from '../Emporter.astro';
import Essentiel from '../Essentiel.astro';
import Partage from '../Partage.astro';
import Usages from '../Usages.astro';
import { buildDocumentation, type Documentation, type Propriete } from './documentation.ts';
import type { Echantillon } from './echantillon.ts';

const vueFiche: Propriete<true> = {
	type: 'vue d’une fiche',
	requis: true,
	texte: 'La vue entière de la fiche.',
};

export const fiche = ({ catalogue, vue, aEmporter, edition }: Echantillon): Documentation[] => [
	buildDocumentation({
		nom: 'Chiffres',
		composant: Chiffres,
		role: 'Ce que l’on demande d’abord d’une fiche : combien de temps, combien de personnes, combien d’argent.',
		evite: 'pour plus de quatre chiffres ; le reste est dans Essentiel.',
		proprietes: {
			chiffres: {
				type: 'noms et valeurs',
				requis: true,
				texte: 'Ceux de la vue, chacun avec son pictogramme.',
			},
		},
		exemples: [
			{
				nom: 'Les chiffres d’une fiche',
				props: { chiffres: vue.chiffres },
				depuis: { chiffres: 'vue.chiffres' },
			},
		],
	}),
	buildDocumentation({
		nom: 'Essentiel',
		composant: Essentiel,
		role: 'Une fiche en un coup d’œil : pour qui, combien de temps, combien de personnes.',
		evite: 'deux fois sur une page ; dans une liste, prenez Tuile.',
		proprietes: {
			essentiel: {
				type: 'termes et valeurs',
				requis: true,
				texte: 'Les lignes de la vue ; une valeur peut porter un lien ou une source.',
			},
		},
		exemples: [
			{
				nom: 'L’essentiel d’une fiche',
				props: { essentiel: vue.essentiel },
				depuis: { essentiel: 'vue.essentiel' },
			},
		],
	}),
	buildDocumentation({
		nom: 'Emporter',
		composant: Emporter,
		role: 'Ce que l’on emporte d’une fiche, une ligne par fichier : à imprimer, à modifier, à remplir. Ce que l’on met entre ses balises s’ajoute à la liste.',
		evite: 'ailleurs que sous le titre d’une fiche, où on le cherche.',
		proprietes: {
			vue: vueFiche,
			aEmporter: {
				type: 'fichiers',
				requis: true,
				texte: 'Les fichiers qui existent. Sans eux, leurs lignes ne sont pas montrées.',
			},
		},
		exemples: [
			{
				nom: 'Ce qu’une fiche donne à emporter',
				props: { vue, aEmporter },
				depuis: { vue: 'vue', aEmporter: 'findAEmporter(vue)' },
			},
		],
		ecran: true,
	}),
	buildDocumentation({
		nom: 'Partage',
		composant: Partage,
		role: 'Transmettre une fiche, sans traceur : copier son lien, l’envoyer par courriel. Les boutons viennent du script.',
		evite: 'pour une page qui n’est pas une fiche.',
		proprietes: {
			vue: {
				type: 'vue d’une fiche',
				requis: true,
				texte: 'Sa page, son titre et sa phrase suffisent.',
			},
		},
		exemples: [
			{ nom: 'Dans la liste de ce que l’on emporte', props: { vue }, depuis: { vue: 'vue' } },
		],
		enveloppe: { balise: 'ul', classe: 'emporter' },
		ecran: true,
	}),
	buildDocumentation({
		nom: 'AjoutLivret',
		composant: AjoutLivret,
		role: 'Le bouton qui met une fiche dans « Mon livret », ou l’en retire. Il vient du script : sans lui, il n’y a rien.',
		evite: 'deux fois pour la même fiche sur une page.',
		proprietes: {
			ref: { type: 'identifiant d’une fiche', requis: true, texte: 'outils/nom-du-dossier.' },
			titre: {
				type: 'texte',
				requis: true,
				texte: 'Le titre de la fiche, dit après le bouton à qui ne le voit pas.',
			},
		},
		exemples: [{ nom: 'Une fiche à ajouter', props: { ref: vue.ref, titre: vue.titre } }],
		ecran: true,
	}),
	buildDocumentation({
		nom: 'Usages',
		composant: Usages,
		role: 'Sous une fiche, ce que des communes en ont fait, et deux façons de le dire à son tour.',
		evite: 'sans la fiche dont il parle, ou deux fois sur une page.',
		proprietes: {
			usages: {
				type: 'bilan et commentaires',
				requis: true,
				texte: 'Le compte, puis chaque commentaire, le plus récent d’abord.',
			},
			fiche: { type: 'identifiant d’une fiche', requis: true, texte: 'outils/nom-du-dossier.' },
		},
		exemples: [usagesOf(catalogue, vue.ref)],
		enveloppe: { balise: 'div', classe: 'prose' },
	}),
	buildDocumentation({
		nom: 'Citer',
		composant: Citer,
		role: 'Le pied d’une fiche : comment la reprendre, l’améliorer, et de quand elle date.',
		evite: 'ailleurs qu’en bas d’une fiche, ou deux fois sur une page.',
		proprietes: {
			vue: vueFiche,
			edition: {
				type: 'adresse',
				requis: true,
				texte: 'Où modifier le fichier sur la forge ; undefined s’il n’y en a pas.',
			},
			versions: {
				type: 'jours, chacun avec son lien',
				requis: false,
				texte: 'Les états de la fiche que l’historique connaît, le plus récent d’abord.',
			},
		},
		exemples: [
			{
				nom: 'Le pied d’une fiche',
				props: { vue, edition },
				depuis: { vue: 'vue', edition: 'editionOf(vue.chemin)' },
			},
		],
		enveloppe: { balise: 'div', classe: 'prose' },
	}),
];

/** A sheet that communes told of, if there is one: it shows more. */
function usagesOf(catalogue: Echantillon['catalogue'], ref: string) {
	const [premier] = catalogue.commentaires.values();
	const fiche = premier?.donnees.fiche ?? ref;
	return {
		nom: 'Ce que l’on a fait d’une fiche',
		props: { usages: buildVueUsages(catalogue, fiche), fiche },
		depuis: { usages: 'buildVueUsages(catalogue, vue.ref)' },
	};
}
