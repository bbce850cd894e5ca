/** A questionnaire at a glance. */
import { sayMinutes } from '../../core/temps/durees.ts';
import { listStructures } from '../../vues/fiche/lignes.ts';
import { defineEssentiel, type Regard } from '../definir-vue.ts';
import { listPosees, sumMinutes } from './posees-vue.ts';

export const countPosees = ({ catalogue, donnees }: Regard<'questionnaires'>): number =>
	listPosees(catalogue, donnees).filter(({ type }) => type !== 'note').length;

export const essentiel = defineEssentiel('questionnaires', [
	{
		id: 'pour-qui',
		champs: ['pour_qui'],
		terme: 'Qui demande, et à qui',
		dire: ({ donnees }) => [donnees.pour_qui],
	},
	{
		id: 'duree',
		champs: ['questions'],
		terme: 'Une conversation',
		dire: ({ catalogue, donnees }) => [
			`${sayMinutes(sumMinutes(catalogue, donnees))}, une personne à la fois`,
		],
	},
	{
		id: 'questions',
		champs: ['questions'],
		terme: 'Questions',
		dire: (regard) => [`${countPosees(regard)}`],
	},
	{
		id: 'origine',
		champs: ['structures'],
		terme: 'À l’origine',
		dire: ({ catalogue, donnees }) => listStructures(catalogue, donnees.structures),
	},
]);
