import { findFiche } from '../../core/catalogue/catalogue.ts';
import { type Duree, sayDuree } from '../../core/temps/durees.ts';
import { addPrecision, quoteTexte } from '../../core/texte/typographie.ts';
import { toConstats } from '../../vues/mairie/constats.ts';
import { defineKit } from '../definir-kit.ts';
import type { Regard } from '../definir-vue.ts';
import { essentiel } from './essentiel.ts';

/** The steps, each with how long its sheet takes in all. */
const sayEtapes = ({ catalogue, donnees }: Regard<'parcours'>): string[] =>
	donnees.etapes.flatMap((e) => {
		const cible = findFiche(catalogue, e.fiche);
		if (!cible) return [];
		const { titre, duree } = cible.donnees as { titre: string; duree?: { etalement: Duree } };
		const combien = duree ? sayDuree(duree.etalement) : '';
		const precisions = [e.facultative ? 'au choix' : '', combien].filter(Boolean).join(', ');
		return addPrecision(titre, precisions);
	});

export const kit = defineKit('parcours', essentiel, {
	mots: {
		objet: 'commencer ensemble un parcours',
		proposition: 'Nous vous proposons de faire ensemble les premières étapes d’un parcours',
		raisons: 'Où mène ce parcours',
		resultats: 'Le but',
		etapes: 'Les étapes du parcours',
		chiffres: 'Le temps et l’argent',
		inconnus: 'Reste à estimer',
		reste: 'Reste à estimer',
		limites: 'Ce qu’il faut pour commencer',
		sansLimites: 'La fiche ne demande rien de particulier.',
		expose: 'commencer un parcours',
		considerant: 'le but de ce parcours, d’après la fiche',
		parEtapes: true,
	},
	faitsOf: (regard) => {
		const { catalogue, donnees } = regard;
		const titres = donnees.etapes
			.slice(0, 2)
			.flatMap((e) => findFiche(catalogue, e.fiche)?.donnees.titre ?? []);
		return {
			raisons: toConstats([donnees.but]),
			resultats: toConstats([donnees.but]),
			etapes: sayEtapes(regard),
			premieres: titres,
			limites: toConstats(donnees.conditions ?? []),
		};
	},
	chiffres: [{ ligne: 'etapes' }],
	inconnusOf: () => [],
	accordOf: ({ titre, premieres }) => [
		`D’approuver les premières étapes du parcours ${quoteTexte(titre)} : ${premieres.map(quoteTexte).join(' puis ')}. La suite sera décidée au vu du bilan.`,
	],
});
