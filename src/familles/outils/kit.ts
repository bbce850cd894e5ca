import { quoteTexte } from '../../core/texte/typographie.ts';
import { pointilles } from '../../vues/mairie/champs.ts';
import { sayEtape, toConstats } from '../../vues/mairie/constats.ts';
import { isCoutConnu } from '../../vues/mairie/couts.ts';
import { defineKit } from '../definir-kit.ts';
import { essentiel } from './essentiel.ts';

export const kit = defineKit('outils', essentiel, {
	mots: {
		objet: 'essayer ensemble une méthode',
		proposition: 'Nous vous proposons d’essayer ensemble une méthode',
		raisons: 'À quoi cela peut servir',
		resultats: 'Ce que l’on peut en attendre',
		etapes: 'Les étapes, avec leur durée',
		chiffres: 'Le temps et l’argent',
		inconnus: 'Reste à estimer, et nous pouvons le faire ensemble',
		reste: 'Reste à estimer',
		limites: 'Quand il vaut mieux s’abstenir',
		sansLimites: 'La fiche n’en signale pas.',
		expose: 'essayer une méthode',
		considerant: 'le résultat attendu, d’après la fiche',
		considerantLimites: 'les cas où il vaut mieux s’abstenir, décrits',
		essayable: true,
	},
	faitsOf: ({ donnees }) => ({
		raisons: toConstats(donnees.a_quoi_ca_sert),
		resultats: toConstats([donnees.resultat_attendu]),
		etapes: donnees.etapes.map(sayEtape),
		limites: toConstats(donnees.quand_ne_pas_utiliser),
	}),
	chiffres: [
		{ ligne: 'preparation' },
		{ ligne: 'animation' },
		{ ligne: 'etalement' },
		{ ligne: 'temps-par-role' },
		{ ligne: 'cout', precisionOf: ({ cout }) => cout.precision, isConnu: isCoutConnu },
		{ ligne: 'participants' },
	],
	inconnusOf: (donnees) => [
		...(donnees.temps_par_role?.length ? [] : ['le temps que chaque personne y passera']),
		...(isCoutConnu(donnees) ? [] : ['le coût']),
	],
	accordOf: ({ titre }) => [
		`D’approuver l’essai de la méthode ${quoteTexte(titre)} dans la commune, du ${pointilles(6)} au ${pointilles(6)}.`,
	],
});
