/** A retour as it is shown: the story, what it gave, and above all what others can learn from it. */
import { quoteTexte } from '../../core/texte/typographie.ts';
import { constats, definitions, liste, paragraphe, titrer } from '../../vues/fiche/contenus.ts';
import { citeePar, liens } from '../../vues/fiche/liens.ts';
import type { VueContenu, VueTexte } from '../../vues/fiche/vue.ts';
import { nommer, toVueTexte } from '../../vues/mots.ts';
import { corps, defineVue, type Regard } from '../definir-vue.ts';
import { sayCout } from './cout.ts';
import { essentiel } from './essentiel.ts';
import { kit } from './kit.ts';
import { livret } from './livret.ts';
import type { DonneesRetour } from './schema.ts';

type Numeros = ReadonlyMap<string, number>;

export const vue = defineVue('retours', {
	essentiel,
	sections: [
		{
			id: 'contexte',
			champs: ['contexte', 'objectifs'],
			titre: 'Contexte',
			papier: 'recto',
			dire: ({ donnees }) => [
				paragraphe(donnees.contexte),
				...titrer('Objectifs', liste(donnees.objectifs)),
			],
		},
		corps(),
		{
			id: 'outils',
			champs: ['outils_utilises', 'actions_menees'],
			titre: 'Outils utilisés',
			papier: 'recto',
			dire: (regard) => sayOutils(regard),
		},
		{
			id: 'participants',
			champs: ['participants'],
			titre: 'Qui a participé',
			papier: 'recto',
			dire: ({ donnees, numeros }) => [sayParticipants(donnees, numeros)],
		},
		{
			id: 'resultats',
			champs: ['resultats'],
			titre: 'Résultats constatés',
			papier: 'recto',
			dire: ({ catalogue, donnees, numeros }) => [
				{
					genre: 'definitions',
					entrees: donnees.resultats.map((r) => ({
						...toVueTexte(r, numeros),
						terme: nommer(catalogue, 'resultats', r.type),
					})),
				},
			],
		},
		{
			id: 'marche',
			champs: ['ce_qui_a_marche'],
			titre: 'Ce qui a marché',
			papier: 'verso',
			dire: ({ donnees, numeros }) => [sayLecon(donnees.ce_qui_a_marche, numeros)],
		},
		{
			id: 'pas-marche',
			champs: ['ce_qui_n_a_pas_marche'],
			titre: 'Ce qui n’a pas marché',
			papier: 'verso',
			dire: ({ donnees, numeros }) => [sayLecon(donnees.ce_qui_n_a_pas_marche, numeros)],
		},
		{
			id: 'refaire',
			champs: ['a_refaire_autrement'],
			titre: 'À refaire autrement',
			papier: 'verso',
			dire: ({ donnees, numeros }) => [sayLecon(donnees.a_refaire_autrement, numeros)],
		},
		{
			id: 'suites',
			champs: ['suites'],
			titre: 'Suites',
			papier: 'verso',
			dire: ({ donnees, numeros }) => [constats(donnees.suites, numeros)],
		},
		{
			id: 'temoignages',
			champs: ['temoignages'],
			titre: 'Témoignages',
			dire: ({ donnees, numeros }) => [sayTemoignages(donnees.temoignages, numeros)],
		},
		{
			id: 'lies',
			champs: [],
			titre: 'À lire aussi',
			dire: ({ catalogue, fiche }) => citeePar(catalogue, fiche, []),
		},
	],
	etiquettesOf: (catalogue, { donnees }) => [
		...new Set(donnees.code_insee.flatMap((c) => catalogue.communes.get(c)?.departement.nom ?? [])),
		sayCout(donnees),
	],
	tus: {
		coordonnees: 'montrées sur la carte',
		phases: 'pour filtrer la liste des retours',
		'periode.en_cours': 'dit quand la fin n’est pas connue',
	},
	surAxe: 'tuiles',
	temoin: {
		coutOf: sayCout,
		adaptationOf: ({ outils_utilises }, { ref }) =>
			outils_utilises.find(({ outil }) => ref === `outils/${outil}`)?.adaptation,
		territoireOf: ({ territoire }) => territoire,
	},
	kit,
	livret,
});

function sayLecon(
	valeur: DonneesRetour['ce_qui_a_marche'],
	numeros: Numeros,
): VueContenu | undefined {
	if (Array.isArray(valeur)) return constats(valeur, numeros);
	const source = numeros.get(valeur.source);
	const texte =
		'Non documenté. Si vous savez, complétez cette fiche\u00a0: les sources lues n’en disent rien.';
	return source === undefined ? { genre: 'inconnu', texte } : { genre: 'inconnu', texte, source };
}

function sayOutils({ catalogue, donnees, numeros }: Regard<'retours'>): (VueContenu | undefined)[] {
	const entrees = donnees.outils_utilises.flatMap((o): VueTexte[] => {
		const outil = catalogue.outils.get(o.outil);
		if (!outil) return [];
		const { titre } = outil.donnees;
		const { texte, source } = toVueTexte({ texte: o.adaptation, source: o.source }, numeros);
		return [
			{
				terme: titre,
				texte,
				lien: { titre, href: outil.page },
				...(source === undefined ? {} : { source }),
			},
		];
	});
	const actions = (donnees.actions_menees ?? []).flatMap((id) => catalogue.actions.get(id) ?? []);
	return [definitions(entrees), ...titrer('Actions menées', liens(actions))];
}

function sayParticipants(
	{ participants: p }: DonneesRetour,
	numeros: Numeros,
): VueContenu | undefined {
	if (!p) return undefined;
	const nombre = p.nombre === undefined ? '' : `${p.nombre} personnes. `;
	const absents = p.absents ? ` Qui manquait\u00a0: ${p.absents}` : '';
	const texte = `${nombre}${p.precision ?? ''}${absents}`.trim();
	return texte === ''
		? undefined
		: { genre: 'paragraphes', textes: [toVueTexte({ texte, source: p.source }, numeros)] };
}

const sayTemoignages = (
	temoignages: DonneesRetour['temoignages'],
	numeros: Numeros,
): VueContenu | undefined =>
	definitions(
		(temoignages ?? []).map(({ texte, source, qui }) => ({
			...toVueTexte({ texte: quoteTexte(texte), source }, numeros),
			terme: qui,
		})),
	);
