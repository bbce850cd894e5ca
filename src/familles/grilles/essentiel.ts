/** A grid at a glance. */
import { listStructures } from '../../vues/fiche/lignes.ts';
import { defineEssentiel, type Regard } from '../definir-vue.ts';

export const countCriteres = ({ donnees }: Pick<Regard<'grilles'>, 'donnees'>): number =>
	donnees.dimensions.reduce((somme, { criteres }) => somme + criteres.length, 0);

/** Until a structure says that it uses it. */
const PROPOSITION =
	'Une proposition aux structures du commun\u00a0: aucune n’a encore dit qu’elle s’en servait.';

export const essentiel = defineEssentiel('grilles', [
	{
		id: 'pour-qui',
		champs: ['pour_qui'],
		terme: 'Qui la remplit',
		dire: ({ donnees }) => [donnees.pour_qui],
	},
	{
		id: 'duree',
		champs: ['duree_minutes'],
		terme: 'Durée',
		dire: ({ donnees }) => [`${donnees.duree_minutes}\u00a0minutes`],
	},
	{
		id: 'criteres',
		champs: ['dimensions'],
		terme: 'Critères',
		dire: (regard) => [
			`${countCriteres(regard)}, en ${regard.donnees.dimensions.length}\u00a0dimensions`,
		],
	},
	{
		id: 'adoption',
		champs: ['adoptee_par'],
		terme: 'Adoptée par',
		dire: ({ catalogue, donnees: { adoptee_par = [] } }) =>
			adoptee_par.length > 0 ? listStructures(catalogue, adoptee_par) : [PROPOSITION],
	},
	{
		id: 'origine',
		champs: ['structures'],
		terme: 'À l’origine',
		dire: ({ catalogue, donnees }) => listStructures(catalogue, donnees.structures),
	},
]);
