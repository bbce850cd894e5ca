import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { addPrecision, quoteTexte } from '../../core/texte/typographie.ts';
import { pointilles } from '../../vues/mairie/champs.ts';
import { sayEtape, toConstat, toConstats } from '../../vues/mairie/constats.ts';
import { isCoutConnu } from '../../vues/mairie/couts.ts';
import { sansPoint } from '../../vues/mairie/document.ts';
import { defineKit, type Repere } from '../definir-kit.ts';
import { essentiel } from './essentiel.ts';
import type { DonneesAction } from './schema.ts';

export const kit = defineKit('actions', essentiel, {
	mots: {
		objet: 'étudier ensemble une action',
		proposition: 'Nous vous proposons d’étudier ensemble une action',
		raisons: 'Ce que l’on sait, d’après les sources de la fiche',
		resultats: 'Ce que l’on peut en attendre',
		etapes: 'Les étapes, avec leur durée quand elle est connue',
		chiffres: 'Le temps et l’argent',
		inconnus: 'Reste à estimer, et nous pouvons le faire ensemble',
		reste: 'Reste à estimer',
		limites: 'Quand s’abstenir, et à quoi veiller',
		sansLimites: 'La fiche n’en signale pas.',
		expose: 'étudier une action',
		considerant: 'le résultat attendu, d’après la fiche',
		considerantLimites: 'les cas où s’abstenir et les points de vigilance, décrits',
		essayable: true,
	},
	faitsOf: ({ catalogue, donnees, numeros }) => ({
		raisons: donnees.pourquoi.map((c) => toConstat(c, numeros)),
		resultats: toConstats([donnees.resultat_attendu]),
		etapes: donnees.etapes.map(sayEtape),
		limites: [
			...toConstats(donnees.quand_ne_pas_utiliser),
			...donnees.vigilance.map((v) => toConstat(v, numeros)),
		],
		...(donnees.acte ? { acte: donnees.acte } : {}),
		reperes: listReperes(catalogue, donnees),
		horsCommune: !donnees.competences.some((c) => c === 'commune' || c === 'sans'),
	}),
	chiffres: [
		{ ligne: 'competences' },
		{ ligne: 'preparation' },
		{ ligne: 'animation' },
		{ ligne: 'etalement' },
		{ ligne: 'temps-par-role' },
		{ ligne: 'cout', precisionOf: ({ cout }) => cout.precision, isConnu: isCoutConnu },
	],
	inconnusOf: ({ duree, temps_par_role, cout }) => [
		...(duree.preparation ? [] : ['le temps de préparation']),
		...(duree.animation ? [] : ['le temps des réunions ou du chantier']),
		...(temps_par_role?.length ? [] : ['le temps que chaque personne y passera']),
		...(isCoutConnu({ cout }) ? [] : ['le coût']),
	],
	accordOf: ({ titre, horsCommune }) =>
		horsCommune
			? [
					`De soutenir l’étude de l’action ${quoteTexte(titre)}, et de saisir l’autorité compétente : ${pointilles(14)}.`,
				]
			: [
					`D’approuver l’étude, puis l’essai, de l’action ${quoteTexte(titre)} dans la commune, du ${pointilles(6)} au ${pointilles(6)}.`,
				],
});

/** What a council asks after the figures: its duties, its own figure, who pays. */
const listReperes = (catalogue: Catalogue, donnees: DonneesAction): Repere[] =>
	[
		{
			terme: 'La loi oblige',
			textes: donnees.cadre_legal
				.filter(({ devoir }) => devoir)
				.map(({ texte, reference }) => addPrecision(sansPoint(texte), reference)),
		},
		{
			terme: 'Notre chiffre',
			textes: (donnees.chiffres_publics ?? []).map(({ ou, lire }) =>
				addPrecision(sansPoint(lire), catalogue.observatoires.get(ou)?.donnees.nom),
			),
		},
		{
			terme: 'Peut payer une part',
			textes: (donnees.financements ?? []).flatMap(
				({ qui }) => catalogue.financements.get(qui)?.donnees.nom ?? [],
			),
		},
	].filter(({ textes }) => textes.length > 0);
