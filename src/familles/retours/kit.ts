import { sayNombre } from '../../core/temps/durees.ts';
import { pointilles } from '../../vues/mairie/champs.ts';
import { sayLieu, toConstat, toConstats } from '../../vues/mairie/constats.ts';
import { sayFiche } from '../../vues/mairie/mots.ts';
import { defineKit } from '../definir-kit.ts';
import { essentiel } from './essentiel.ts';
import type { DonneesRetour } from './schema.ts';

const QUI = [
	['elus', 'les élu·es'],
	['agents', 'les agent·es'],
	['benevoles', 'les bénévoles'],
] as const;

/** « 2 jours pour les élu·es, 5 jours pour les bénévoles »: those that are known. */
const sayJours = ({ jours }: DonneesRetour): string =>
	QUI.flatMap(([cle, qui]) => {
		const n = jours[cle];
		return typeof n === 'number'
			? [`${sayNombre(n)}\u00a0jour${n >= 2 ? 's' : ''} pour ${qui}`]
			: [];
	}).join(', ');

const isBudgetConnu = ({ budget }: DonneesRetour): boolean => typeof budget.montant === 'number';

const listTempsInconnus = (donnees: DonneesRetour): string[] =>
	sayJours(donnees) === ''
		? ['le temps que cela a pris à chacun']
		: QUI.flatMap(([cle, qui]) =>
				typeof donnees.jours[cle] === 'number' ? [] : [`le temps qu’y ont passé ${qui}`],
			);

export const kit = defineKit('retours', essentiel, {
	mots: {
		objet: 'regarder ensemble l’expérience d’un autre territoire',
		proposition:
			'Nous vous proposons de regarder ensemble ce qui a été fait ailleurs, pour voir ce qui serait bon pour nous',
		raisons: 'Ce que l’on cherchait là-bas',
		resultats: 'Ce qui y a été constaté',
		etapes: 'Ce qui y a été utilisé',
		chiffres: 'Le temps et l’argent, là-bas',
		inconnus: 'Nous ne savons pas encore, et nous pouvons le demander là-bas',
		reste: 'Reste à savoir',
		limites: 'Ce qui n’a pas marché, ou serait à refaire autrement',
		sansLimites: 'Les sources que nous avons lues n’en disent rien.',
		expose: 's’inspirer de l’expérience d’un autre territoire',
		considerant: 'ce qui a été constaté là-bas, d’après la fiche',
		considerantLimites: 'ce qui n’a pas marché ou serait à refaire autrement, raconté',
	},
	faitsOf: ({ catalogue, donnees, numeros }) => {
		const outils = donnees.outils_utilises.map((o) => catalogue.outils.get(o.outil));
		const actions = (donnees.actions_menees ?? []).map((id) => catalogue.actions.get(id));
		const lecons = [donnees.ce_qui_n_a_pas_marche, donnees.a_refaire_autrement];
		const communes = donnees.code_insee.flatMap((code) => catalogue.communes.get(code) ?? []);
		return {
			raisons: toConstats(donnees.objectifs),
			resultats: donnees.resultats.map((r) => toConstat(r, numeros)),
			etapes: [...outils, ...actions].flatMap((f) => f?.donnees.titre ?? []),
			limites: lecons.flatMap((l) => (Array.isArray(l) ? l.map((c) => toConstat(c, numeros)) : [])),
			lieu: sayLieu(communes, donnees.territoire),
		};
	},
	chiffres: [
		{ ligne: 'periode', precisionOf: ({ periode }) => periode.precision },
		{ ligne: 'porteur', nomsPropres: true },
		{ ligne: 'jours', precisionOf: ({ jours }) => jours.precision, dire: sayJours },
		{ ligne: 'budget', precisionOf: ({ budget }) => budget.precision, isConnu: isBudgetConnu },
		{ ligne: 'financeurs', nomsPropres: true },
	],
	inconnusOf: (donnees) => [
		...listTempsInconnus(donnees),
		...(isBudgetConnu(donnees) ? [] : ['ce que cela a coûté en tout']),
	],
	accordOf: (faits) => [
		`De s’inspirer de l’expérience racontée dans la fiche ${sayFiche(faits)}, de prendre contact avec celles et ceux qui l’ont menée, et d’essayer dans la commune ce qui suit : ${pointilles(20)}.`,
	],
});
