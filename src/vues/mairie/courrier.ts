import { quoteTexte } from '../../core/texte/typographie.ts';
import type { Faits } from '../../familles/definir-kit.ts';
import {
	type Bloc,
	type Constat,
	champ,
	cut,
	type DocumentMairie,
	de,
	gras,
	lignes,
	liste,
	type Morceau,
	p,
	si,
} from './document.ts';
import { sayFiche, sayListe } from './mots.ts';

/** The letter to the maire: who, what, why here, what is asked, how long, how much. */
export function buildCourrier(faits: Faits, adresse: string): DocumentMairie {
	const { mots } = faits;
	return {
		id: 'courrier',
		nom: 'Le courrier',
		usage: [
			'Une page pour demander un rendez-vous. Signez-la à plusieurs et remettez-la en main propre si vous le pouvez.',
		],
		titre: `Demande de rendez-vous : ${faits.titre}`,
		blocs: [
			lignes([[champ('noms')], [si('collectif', champ('collectif'))], [champ('contact')]]),
			lignes(
				[
					[si('maire', 'À l’attention de ', champ('maire'))],
					['Mairie ', de('commune')],
					[si('departement', champ('departement'))],
				],
				'droite',
			),
			{ ...p(champ('lieu'), ', le ', champ('date')), place: 'droite' } as Bloc,
			p(gras('Objet : '), `demande de rendez-vous pour ${mots.objet}, ${quoteTexte(faits.titre)}`),
			p('Madame, Monsieur le maire,'),
			p(
				'Nous sommes ',
				champ('noms'),
				', de la commune ',
				de('commune'),
				si('collectif', ', et nous vous écrivons pour ', champ('collectif')),
				'.',
			),
			p(`${mots.proposition} : ${sayFiche(faits)}. En bref : ${faits.phrase}`),
			p(gras('Pourquoi ici. '), champ('raison')),
			p(gras(`${mots.raisons} :`)),
			...liste(textesOf(cut(faits.raisons, RAISONS, texteOf).gardes)),
			...temps(faits),
			p(gras('Ce que nous vous demandons.')),
			...liste([
				'Un rendez-vous de trente minutes, au jour et à l’heure qui vous conviennent.',
				'Ensuite, si l’idée vous paraît bonne : une personne élue à qui parler, une salle, une annonce aux habitantes et habitants.',
			]),
			p(
				'Nous ne vous demandons aujourd’hui ni argent ni décision. Nous donnerons de notre temps. La commune décidera, et si c’est non, nous aimerions comprendre pourquoi.',
			),
			p(
				'Nous vous prions d’agréer, Madame, Monsieur le maire, l’expression de notre considération distinguée.',
			),
			lignes([[champ('noms')], ['Signatures :'], [''], ['']], 'droite'),
			p(gras('Avec cette lettre : '), ...pieces(faits, adresse)),
		],
	};
}

/** The sheet goes with the letter: what does not fit here is read there. */
const RAISONS = { nombre: 4, signes: 400 };
const texteOf = ({ texte }: Constat): string => texte;
const textesOf = (constats: readonly Constat[]): string[] => constats.map(texteOf);

function temps({ chiffres, mots, inconnus }: Faits): Bloc[] {
	const dits = chiffres
		.filter(({ texte }) => texte !== '')
		.map(({ terme, texte }): Morceau[] => [`${terme}\u00a0: ${texte}`]);
	return [
		p(gras(`${mots.chiffres}, d’après la fiche\u00a0:`)),
		...liste(dits),
		...(inconnus.length > 0 ? [p(`${mots.inconnus}\u00a0: ${sayListe(inconnus)}.`)] : []),
		...(mots.parEtapes ? [p(SANS_SOMME)] : []),
	];
}

const SANS_SOMME =
	'Le temps et l’argent se regardent étape par étape\u00a0: la fiche n’en fait pas la somme pour tout le parcours.';

function pieces({ titre }: Faits, adresse: string): Morceau[] {
	return [
		`une note d’une page pour le conseil municipal ; un projet de délibération, à faire relire par le secrétariat de mairie ; la fiche complète ${quoteTexte(titre)}, publiée par Impulser${adresse ? ` (${adresse})` : ''}.`,
	];
}
