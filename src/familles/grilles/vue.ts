/** A grid as it is shown: its rules, its questions at a glance, then each with its four levels to tick. */
import { sayMinutes } from '../../core/temps/durees.ts';
import { liste } from '../../vues/fiche/contenus.ts';
import { citeePar } from '../../vues/fiche/liens.ts';
import type { VueContenu } from '../../vues/fiche/vue.ts';
import { nommer, toVueTexte } from '../../vues/mots.ts';
import { corps, defineVue, type Regard } from '../definir-vue.ts';
import { countCriteres, essentiel } from './essentiel.ts';
import { noms } from './noms.ts';

export const vue = defineVue('grilles', {
	essentiel,
	chiffres: [
		{
			picto: 'temps',
			nom: 'Durée',
			dire: ({ donnees }) => sayMinutes(donnees.duree_minutes),
		},
		{ picto: 'etapes', nom: 'Critères', dire: (regard) => `${countCriteres(regard)}` },
		{ picto: 'marche', nom: 'Niveaux', dire: () => 'Quatre chacun' },
	],
	gestes: ({ fiche }) => [{ titre: 'Remplir cette grille', href: `${fiche.page}remplir/` }],
	parties: [
		{ id: 'comprendre', titre: 'Comprendre' },
		{ id: 'remplir', titre: 'Remplir' },
		{ id: 'sources', titre: 'Sources' },
	],
	rangement: [],
	sections: [
		corps('comprendre'),
		{
			id: 'regles',
			champs: ['regles'],
			titre: 'Comment on choisit un niveau',
			partie: 'comprendre',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.regles)],
		},
		{
			id: 'questions',
			champs: ['dimensions'],
			titre: 'Les questions, d’un coup d’œil',
			partie: 'comprendre',
			papier: 'verso',
			dire: ({ donnees }) => [
				liste(
					donnees.dimensions.flatMap(({ titre, criteres }) =>
						criteres.map((critere) => `${titre}\u00a0: ${critere.question}`),
					),
				),
			],
		},
		{
			id: 'criteres',
			champs: ['dimensions'],
			titre: 'Les critères et leurs niveaux',
			partie: 'remplir',
			dire: (regard) => sayDimensions(regard),
		},
		{
			id: 'lies',
			champs: [],
			titre: 'À lire aussi',
			partie: 'sources',
			dire: ({ catalogue, fiche }) => citeePar(catalogue, fiche, []),
		},
	],
	tus: {
		'dimensions.id': 'les réponses gardées le nomment',
		'dimensions.criteres.id': 'les réponses gardées le nomment',
		'dimensions.criteres.remplace': 'pour ouvrir des réponses plus anciennes',
	},
	livret: {
		rang: 6,
		tout: ({ grilles }) => [
			{ titre: noms.plusieurs, refs: [...grilles.values()].map(({ ref }) => ref) },
		],
	},
});

/** Numbered through the whole grid: people say « la douze ». */
function sayDimensions({ catalogue, donnees, numeros }: Regard<'grilles'>): VueContenu[] {
	let numero = 0;
	return donnees.dimensions.flatMap(({ titre, definition, criteres }): VueContenu[] => [
		{ genre: 'sous-titre', titre },
		{ genre: 'paragraphes', textes: [{ texte: definition }] },
		...criteres.flatMap(({ titre: nom, question, preuve, niveaux, objectif, source }) => {
			numero += 1;
			const sert = objectif
				? ` Sert l’objectif «\u00a0${nommer(catalogue, 'objectifs', objectif)}\u00a0».`
				: '';
			return [
				{
					genre: 'definitions' as const,
					entrees: [
						{
							...toVueTexte({ texte: question, source }, numeros),
							terme: `${numero}. ${nom}`,
						},
					],
				},
				{
					genre: 'coches' as const,
					elements: niveaux.map((texte, i) => ({ texte: `${i + 1}. ${texte}` })),
				},
				{
					genre: 'paragraphes' as const,
					textes: [{ texte: `Ce que l’on montre\u00a0: ${preuve}${sert}` }],
				},
			];
		}),
	]);
}
