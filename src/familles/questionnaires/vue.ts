/** A questionnaire as it is shown: what to do before, the questions as one says them, where they come from. */
import { sayCondition } from '../../core/enquete/questionnaire.ts';
import { NOMS_TYPES_LIGNE } from '../../core/schema/types-de-question.ts';
import { sayMinutes } from '../../core/temps/durees.ts';
import { liste, listeNumerotee, titrer } from '../../vues/fiche/contenus.ts';
import { citantsOf, citeePar, liens } from '../../vues/fiche/liens.ts';
import type { VueContenu } from '../../vues/fiche/vue.ts';
import { corps, defineVue, type Regard } from '../definir-vue.ts';
import { countPosees, essentiel } from './essentiel.ts';
import { noms } from './noms.ts';
import { listPosees, sumMinutes } from './posees-vue.ts';

export const vue = defineVue('questionnaires', {
	essentiel,
	chiffres: [
		{
			picto: 'temps',
			nom: 'Une conversation',
			dire: ({ catalogue, donnees }) => sayMinutes(sumMinutes(catalogue, donnees)),
		},
		{ picto: 'etapes', nom: 'Questions', dire: (regard) => `${countPosees(regard)}` },
	],
	gestes: ({ fiche }) => [
		{ titre: 'Partir de ces questions', href: `/enquete/composer/#modele-${fiche.id}` },
	],
	parties: [
		{ id: 'comprendre', titre: 'Comprendre' },
		{ id: 'demander', titre: 'Les questions' },
		{ id: 'sources', titre: 'Sources' },
	],
	rangement: [],
	sections: [
		corps('comprendre'),
		{
			id: 'avant',
			champs: ['avant'],
			titre: 'Avant d’y aller',
			partie: 'demander',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.avant)],
		},
		{
			id: 'coup-d-oeil',
			champs: ['questions'],
			titre: 'Les questions, d’un coup d’œil',
			partie: 'comprendre',
			papier: 'verso',
			dire: ({ catalogue, donnees }) => [
				listeNumerotee(listPosees(catalogue, donnees).map(({ texte }) => texte)),
			],
		},
		{
			id: 'questions',
			champs: ['questions'],
			titre: 'Ce que l’on demande',
			partie: 'demander',
			dire: (regard) => sayQuestions(regard),
		},
		{
			id: 'lignee',
			champs: ['derive_de'],
			titre: 'D’où il vient, ce qui en vient',
			partie: 'sources',
			dire: (regard) => sayLignee(regard),
		},
		{
			id: 'lies',
			champs: [],
			titre: 'À lire aussi',
			partie: 'sources',
			dire: ({ catalogue, fiche }) => citeePar(catalogue, fiche, ['questionnaires']),
		},
	],
	tus: {
		'questions.id': 'les réponses gardées le nomment',
		'questions.options.id': 'les réponses gardées le nomment',
	},
	livret: {
		rang: 7,
		tout: ({ questionnaires }) => [
			{ titre: noms.plusieurs, refs: [...questionnaires.values()].map(({ ref }) => ref) },
		],
	},
});

/** Numbered as on paper. */
function sayQuestions({ catalogue, donnees }: Regard<'questionnaires'>): VueContenu[] {
	const posees = listPosees(catalogue, donnees);
	return posees.flatMap((posee, i): VueContenu[] => {
		const { texte, type, relances } = posee;
		const { raison = '', si, options = posee.options } = donnees.questions[i] ?? {};
		const condition = sayCondition(si, posees);
		const dits = [
			condition && `${condition}.`,
			raison,
			...(type === 'ouverte' ? [] : [`${NOMS_TYPES_LIGNE[type]}.`]),
		];
		return [
			{
				genre: 'definitions',
				entrees: [{ terme: `${i + 1}. ${texte}`, texte: dits.filter(Boolean).join(' ') }],
			},
			...(options.length > 0
				? [{ genre: 'coches' as const, elements: options.map((o) => ({ texte: o.texte })) }]
				: []),
			...(relances.length > 0
				? [{ genre: 'liste' as const, elements: relances.map((texte) => ({ texte })) }]
				: []),
		];
	});
}

function sayLignee({ catalogue, donnees, fiche }: Regard<'questionnaires'>): VueContenu[] {
	const origines = (donnees.derive_de ?? []).flatMap(
		(id) => catalogue.questionnaires.get(id) ?? [],
	);
	const derives = citantsOf(catalogue, fiche, 'questionnaires', 'derive_de');
	return [...titrer('Dérivé de', liens(origines)), ...titrer('Repris par', liens(derives))];
}
