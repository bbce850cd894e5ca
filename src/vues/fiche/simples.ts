/** The contents that only a page shows in their own form, as others set them: paper, the search. */
import type { VueContenu, VueMoment, VuePassage, VueTexte } from './vue.ts';

type Ample = 'conducteur' | 'ecoute' | 'transcription';
export type VueContenuSimple = Exclude<VueContenu, { genre: Ample }>;

/** The same words, in contents that everyone knows how to set. */
export function simplify(contenu: VueContenu): VueContenuSimple[] {
	switch (contenu.genre) {
		case 'conducteur':
			return contenu.moments.flatMap(simplifyMoment);
		case 'ecoute':
			return [
				{
					genre: 'liste',
					elements: [
						{
							texte: `${contenu.son.duree}, ${contenu.son.poids}.`,
							lien: { titre: contenu.son.adresse, href: contenu.son.adresse },
						},
						...contenu.chapitres.map(({ temps, titre }) => ({ texte: `${temps} ${titre}` })),
					],
				},
			];
		case 'transcription':
			return contenu.chapitres.flatMap(({ titre, temps, passages }): VueContenuSimple[] => [
				...(titre ? [{ genre: 'sous-titre' as const, titre, precision: temps }] : []),
				{ genre: 'definitions', entrees: passages.map(simplifyPassage) },
			]);
		default:
			return [contenu];
	}
}

const simplifyPassage = ({ temps, qui, dit }: VuePassage): VueTexte => ({
	terme: `${temps}, ${qui}`,
	texte: dit,
});

function simplifyMoment({
	debut,
	duree,
	nom,
	titre,
	textes,
	questions,
}: VueMoment): VueContenuSimple[] {
	return [
		{ genre: 'sous-titre', titre: `${debut}. ${titre}`, precision: `${nom}, ${duree}` },
		{ genre: 'paragraphes', textes },
		...(questions.length > 0
			? [
					{
						genre: 'definitions' as const,
						entrees: questions.map(({ question, relances }) => ({
							terme: question,
							texte: relances.join(' '),
						})),
					},
				]
			: []),
	];
}
