import { quoteTexte } from '../../core/texte/typographie.ts';
import type { Faits } from '../../familles/definir-kit.ts';
import {
	type Bloc,
	champ,
	type DocumentMairie,
	gras,
	p,
	sansPoint,
	si,
	titre,
} from './document.ts';
import { sayDecisions, sayFiche } from './mots.ts';
import { fermerSeance, ouvrirSeance } from './seance.ts';

/**
 * The model of a delibération. The law it names: CGCT, articles L. 2121-29 (the council settles the
 * affairs of the commune) and L. 2121-23 (signed by the maire and the secretaries of the session).
 */
export function buildDeliberation(faits: Faits): DocumentMairie {
	return {
		id: 'deliberation',
		nom: 'La délibération type',
		usage: avertissement(faits),
		titre: 'Projet de délibération',
		blocs: [
			...ouvrirSeance(),
			p(gras(`Objet : ${sansPoint(sayFiche(faits))}`)),
			titre('Exposé'),
			p(
				'La proposition suivante a été faite à la commune par ',
				champ('noms'),
				si('collectif', ', pour ', champ('collectif')),
				` : ${faits.mots.expose}, ${sayFiche(faits)}. ${faits.phrase}`,
			),
			p(gras('Pourquoi ici. '), champ('raison')),
			...(faits.mots.parEtapes
				? []
				: [
						p(
							gras('Repères de la fiche publiée par Impulser. '),
							`${faits.chiffres
								.filter(({ texte }) => texte !== '')
								.map(
									({ terme, texte }, i) =>
										`${i === 0 ? terme : terme.toLowerCase()} : ${sansPoint(texte)}`,
								)
								.join(' ; ')}.`,
						),
					]),
			p(
				'Vu le Code général des collectivités territoriales, et notamment son article L. 2121-29, selon lequel « le conseil municipal règle par ses délibérations les affaires de la commune » ;',
			),
			...considerants(faits),
			p(gras('Après en avoir délibéré, le conseil municipal décide :')),
			...sayDecisions(faits).map((d, i) =>
				p(gras(i === 0 ? 'Article 1er. ' : `Article ${i + 1}. `), ...d.article),
			),
			...fermerSeance(),
		],
	};
}

function considerants({ mots, limites, resultats }: Faits): Bloc[] {
	const resultat = quoteTexte(resultats[0]?.texte ?? '');
	return [
		p('Considérant l’intérêt de cette proposition pour la commune, dit dans l’exposé ;'),
		p(`Considérant ${mots.considerant} : ${resultat} ;`),
		...(limites.length > 0 && mots.considerantLimites
			? [p(`Considérant ${mots.considerantLimites} dans la fiche, jointe au dossier ;`)]
			: []),
		p('Considérant qu’un essai limité dans le temps, suivi d’un bilan, permet d’en juger ;'),
	];
}

function avertissement({ horsCommune, titre: nom }: Faits): string[] {
	return [
		'Ceci est un modèle, pas un conseil juridique. Le secrétariat de la mairie le vérifie et le met à la forme habituelle de la commune : compétence, budget, quorum, publication, envoi à la préfecture. Seul le conseil municipal délibère ; le maire et la ou le secrétaire de séance signent.',
		...(horsCommune
			? [
					`Attention : d’après la fiche, ${quoteTexte(nom)} ne relève pas de la commune seule. La commune peut demander et soutenir, pas décider à la place de l’autorité compétente.`,
				]
			: []),
	];
}
