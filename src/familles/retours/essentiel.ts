/** A retour at a glance. */
import type { Commune } from '../../core/catalogue/catalogue.ts';
import { sayNombre } from '../../core/temps/durees.ts';
import { listStructures, nommerTous } from '../../vues/fiche/lignes.ts';
import { ENTRE_TITRES } from '../../vues/fiche/phrases.ts';
import { nommer, sayDate, sayHabitants } from '../../vues/mots.ts';
import { defineEssentiel, type Regard } from '../definir-vue.ts';
import type { DonneesRetour } from './schema.ts';

const communesOf = ({ catalogue, donnees }: Regard<'retours'>): Commune[] =>
	donnees.code_insee.flatMap((code) => catalogue.communes.get(code) ?? []);

function sayPeriode({ debut, fin, en_cours }: DonneesRetour['periode']): string {
	if (fin) return `${sayDate(debut)} à ${sayDate(fin)}`;
	if (en_cours) return `${sayDate(debut)}, toujours en cours`;
	return `à partir ${/-\d+-/.test(debut) ? 'du' : 'de'} ${sayDate(debut)}`;
}

function sayJours({
	elus,
	agents,
	benevoles,
	precision,
}: DonneesRetour['jours']): (string | undefined)[] {
	if ([elus, agents, benevoles].every((j) => j === 'non documenté'))
		return ['Non documenté', precision];
	const dit = (nom: string, j: number | string): string =>
		`${nom}\u00a0: ${typeof j === 'number' ? `${sayNombre(j)}\u00a0j` : j}`;
	return [dit('élu·es', elus), dit('agent·es', agents), dit('bénévoles', benevoles), precision];
}

const sayBudget = ({ montant }: DonneesRetour['budget']): string =>
	typeof montant === 'number' ? `${sayNombre(montant)}\u00a0€` : 'Non communiqué';

export const essentiel = defineEssentiel('retours', [
	{
		id: 'territoire',
		champs: ['territoire'],
		terme: 'Territoire',
		dire: ({ donnees }) => [donnees.territoire],
	},
	{
		id: 'communes',
		champs: ['code_insee'],
		terme: (regard) => (communesOf(regard).length > 1 ? 'Communes' : 'Commune'),
		dire: (regard) =>
			communesOf(regard).map(({ nom, population, code }) => ({
				texte: `${nom} (${sayHabitants(population)})`,
				lien: { titre: nom, href: `/territoires/${code}/` },
			})),
	},
	{
		id: 'intercommunalite',
		champs: ['code_insee'],
		terme: 'Intercommunalité',
		dire: (regard) => [
			[...new Set(communesOf(regard).flatMap((c) => c.epci?.nom ?? []))].join(', '),
		],
	},
	{
		id: 'departement',
		champs: ['code_insee'],
		terme: 'Département, région',
		dire: (regard) => [
			...new Set(
				communesOf(regard).map(
					({ departement, region }) => `${departement.nom} (${departement.code}), ${region.nom}`,
				),
			),
		],
	},
	{
		id: 'periode',
		champs: ['periode'],
		terme: 'Période',
		dire: ({ donnees: { periode } }) => [sayPeriode(periode), periode.precision],
	},
	{
		id: 'porteur',
		champs: ['porteur'],
		terme: 'Porteur',
		dire: ({ catalogue, donnees: { porteur } }) => [
			`${porteur.nom} (${nommer(catalogue, 'porteurs', porteur.type).toLowerCase()})`,
		],
	},
	{
		id: 'partenaires',
		champs: ['partenaires'],
		terme: 'Partenaires',
		dire: ({ donnees }) => [donnees.partenaires.join(ENTRE_TITRES)],
	},
	{
		id: 'jours',
		champs: ['jours'],
		terme: 'Jours passés',
		dire: ({ donnees }) => sayJours(donnees.jours),
		sourceOf: ({ jours }) => jours.source,
	},
	{
		id: 'budget',
		champs: ['budget'],
		terme: 'Budget réel',
		dire: ({ donnees: { budget } }) => [sayBudget(budget), budget.precision],
		sourceOf: ({ budget }) => budget.source,
	},
	{
		id: 'financeurs',
		champs: ['budget'],
		terme: 'Financeurs',
		dire: ({ donnees }) => [(donnees.budget.financeurs ?? []).join(', ')],
	},
	{
		id: 'axes',
		champs: ['axes'],
		terme: 'Axes',
		dire: ({ catalogue, donnees }) => [nommerTous(catalogue, 'axes', donnees.axes)],
	},
	{
		id: 'relecture',
		champs: ['relu_par_la_commune'],
		terme: 'Relu par la commune',
		dire: ({ donnees }) => [donnees.relu_par_la_commune ? 'Oui' : 'Pas encore'],
	},
	{
		id: 'recueil',
		champs: ['date_recueil'],
		terme: 'Recueilli',
		dire: ({ donnees }) => [sayDate(donnees.date_recueil)],
	},
	{
		id: 'origine',
		champs: ['structures'],
		terme: 'À l’origine',
		dire: ({ catalogue, donnees }) => listStructures(catalogue, donnees.structures),
	},
]);
