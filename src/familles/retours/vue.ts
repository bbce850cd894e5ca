/** A retour as it is shown: the story, what it gave, and above all what others can learn from it. */
import { quoteTexte } from '../../core/texte/typographie.ts';
import { constats, definitions, liste, paragraphe, titrer } from '../../vues/fiche/contenus.ts';
import { citeePar, liens } from '../../vues/fiche/liens.ts';
import type { VueContenu, VueTexte } from '../../vues/fiche/vue.ts';
import { nommer, sayHabitants, toVueTexte } from '../../vues/mots.ts';
import { corps, defineVue, type Regard } from '../definir-vue.ts';
import { sayCout, sayMontant } from './cout.ts';
import { essentiel } from './essentiel.ts';
import { kit } from './kit.ts';
import { livret } from './livret.ts';
import type { DonneesRetour } from './schema.ts';

type Numeros = ReadonlyMap<string, number>;

export const vue = defineVue('retours', {
	essentiel,
	chiffres: [
		{ picto: 'monde', nom: 'Taille', dire: (regard) => sayTaille(regard) },
		{ picto: 'calendrier', nom: 'Période', dire: ({ donnees }) => sayAnnees(donnees.periode) },
		{ picto: 'cout', nom: 'Budget', dire: ({ donnees }) => sayMontant(donnees.budget) },
		{
			picto: 'mairie',
			nom: 'Porté par',
			dire: ({ catalogue, donnees }) => nommer(catalogue, 'porteurs', donnees.porteur.type),
		},
	],
	parties: [
		{ id: 'contexte', titre: 'Le départ' },
		{ id: 'recit', titre: 'L’histoire' },
		{ id: 'resultats', titre: 'Le bilan' },
		{ id: 'lecons', titre: 'Les leçons' },
		{ id: 'sources', titre: 'Sources' },
	],
	rangement: [
		{ debuts: ['Ce qui s’est passé'], partie: 'recit', dates: true },
		{ debuts: ['Ce qu’une'], partie: 'lecons' },
		{ debuts: ['Ce que l’on ne sait pas'], partie: 'sources' },
	],
	sections: [
		{
			id: 'contexte',
			champs: ['contexte', 'objectifs'],
			titre: 'Contexte',
			partie: 'contexte',
			papier: 'recto',
			dire: ({ donnees }) => [
				paragraphe(donnees.contexte),
				...titrer('Objectifs', liste(donnees.objectifs)),
			],
		},
		corps('recit'),
		{
			id: 'outils',
			champs: ['outils_utilises', 'actions_menees'],
			titre: 'Outils utilisés',
			partie: 'contexte',
			papier: 'recto',
			dire: (regard) => sayOutils(regard),
		},
		{
			id: 'participants',
			champs: ['participants'],
			titre: 'Qui a participé',
			partie: 'contexte',
			papier: 'recto',
			dire: ({ donnees, numeros }) => [sayParticipants(donnees, numeros)],
		},
		{
			id: 'resultats',
			champs: ['resultats'],
			titre: 'Résultats constatés',
			partie: 'resultats',
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
			partie: 'lecons',
			enFace: true,
			papier: 'verso',
			dire: ({ donnees, numeros }) => [sayLecon(donnees.ce_qui_a_marche, numeros)],
		},
		{
			id: 'pas-marche',
			champs: ['ce_qui_n_a_pas_marche'],
			titre: 'Ce qui n’a pas marché',
			partie: 'lecons',
			enFace: true,
			papier: 'verso',
			dire: ({ donnees, numeros }) => [sayLecon(donnees.ce_qui_n_a_pas_marche, numeros)],
		},
		{
			id: 'refaire',
			champs: ['a_refaire_autrement'],
			titre: 'À refaire autrement',
			partie: 'lecons',
			papier: 'verso',
			dire: ({ donnees, numeros }) => [sayLecon(donnees.a_refaire_autrement, numeros)],
		},
		{
			id: 'suites',
			champs: ['suites'],
			titre: 'Suites',
			partie: 'resultats',
			papier: 'verso',
			dire: ({ donnees, numeros }) => [constats(donnees.suites, numeros)],
		},
		{
			id: 'temoignages',
			champs: ['temoignages'],
			titre: 'Témoignages',
			partie: 'resultats',
			dire: ({ donnees, numeros }) => [sayTemoignages(donnees.temoignages, numeros)],
		},
		{
			id: 'lies',
			champs: [],
			titre: 'À lire aussi',
			partie: 'sources',
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

/** « 1 350 habitants » of the commune, or how many communes. */
function sayTaille({ catalogue, donnees: { code_insee } }: Regard<'retours'>): string | undefined {
	const [code, ...autres] = code_insee;
	if (autres.length > 0) return `${code_insee.length}\u00a0communes`;
	const population = catalogue.communes.get(code ?? '')?.population;
	return population === undefined ? undefined : sayHabitants(population);
}

function sayAnnees({ debut, fin, en_cours }: DonneesRetour['periode']): string {
	const annees = [...new Set([debut, fin].flatMap((d) => d?.slice(0, 4) ?? []))];
	return en_cours && !fin ? `Depuis ${annees[0]}` : annees.join(' à ');
}

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
