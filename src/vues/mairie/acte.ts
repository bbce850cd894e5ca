/** The act that an action asks to sign, as a document of the kit. */

import { type Acte, BLANC, type GenreActe } from '../../core/schema/acte.ts';
import { sayDate } from '../../core/temps/dates.ts';
import type { Faits } from '../../familles/definir-kit.ts';
import { pointilles } from './champs.ts';
import {
	type Bloc,
	champ,
	type DocumentMairie,
	de,
	gras,
	lignes,
	type Morceau,
	p,
	phrase,
	sansPoint,
} from './document.ts';
import { enTete, fait, fermerSeance, ouvrirSeance } from './seance.ts';

interface Forme {
	nom: string;
	titre: string;
	/** Before the articles. */
	decide: string;
	entete: () => Bloc[];
	fin: () => Bloc[];
}

const signerMaire = (): Bloc[] => [fait(), lignes([['La ou le maire :'], [''], ['']])];

const FORMES: Record<GenreActe, Forme> = {
	deliberation: {
		nom: 'La délibération',
		titre: 'Projet de délibération',
		decide: 'Après en avoir délibéré, le conseil municipal décide :',
		entete: ouvrirSeance,
		fin: fermerSeance,
	},
	arrete: {
		nom: 'L’arrêté du maire',
		titre: 'Projet d’arrêté',
		decide: 'Arrête :',
		entete: () => [enTete(), p('La ou le maire ', de('commune'), ',')],
		fin: signerMaire,
	},
	convention: {
		nom: 'La convention',
		titre: 'Projet de convention',
		decide: 'Les parties conviennent de ce qui suit :',
		entete: () => [enTete()],
		fin: () => [
			p('Fait à ', champ('lieu'), `, en ${pointilles(3)} exemplaires, le ${pointilles(8)}`),
			lignes([['Pour la commune, la ou le maire :'], [''], ['Pour l’autre partie :'], ['']]),
		],
	},
	courrier: {
		nom: 'Le courrier à l’autorité compétente',
		titre: 'Projet de courrier',
		decide: 'En conséquence :',
		entete: () => [enTete()],
		fin: signerMaire,
	},
};

/** Takes the place of the delibération of the kit, under the same anchor. */
export function buildActe({ titre }: Pick<Faits, 'titre'>, acte: Acte): DocumentMairie {
	const forme = FORMES[acte.genre];
	return {
		id: 'deliberation',
		nom: forme.nom,
		usage: [
			`Ceci est un projet, pas un conseil juridique, écrit pour « ${titre} » et vérifié le ${sayDate(acte.verifie_le)}. Faites-le relire par le secrétariat de la mairie et, au besoin, par la préfecture, avant de le signer.`,
			...(acte.suite ? [`Une fois signé : ${phrase(acte.suite)}`] : []),
		],
		titre: forme.titre,
		blocs: [
			...forme.entete(),
			p(gras(`Objet : ${fill(sansPoint(acte.objet))}`)),
			...(acte.avec ? [p(`${sayAvec(acte)}${fill(acte.avec)}`)] : []),
			...acte.vus.map((vu) => p(`Vu ${fill(sansPoint(vu))} ;`)),
			...acte.motifs.map((motif) => p(`Considérant ${fill(sansPoint(motif))} ;`)),
			p(gras(forme.decide)),
			...acte.articles.map((article, i) => p(...sayArticle(article, i))),
			...forme.fin(),
		],
	};
}

const sayAvec = ({ genre }: Acte): string =>
	genre === 'convention' ? 'Entre la commune et ' : 'À ';

const sayArticle = (article: string, i: number): Morceau[] => [
	gras(i === 0 ? 'Article 1er. ' : `Article ${i + 1}. `),
	fill(phrase(article)),
];

/** Blanks of the sheet, as dots that a pen follows. */
const fill = (texte: string): string => texte.replaceAll(BLANC, pointilles(8));
