/** Examples: counts, what is missing, the fields of a schema. */
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { lisibiliteOf } from '../../core/texte/lisibilite.ts';
import { listChamps } from '../../vues/documentation/documentation.ts';
import { toLien } from '../../vues/fiche/liens.ts';
import type { FicheLisible } from '../../vues/listes/etat.ts';
import { buildRepartitions } from '../../vues/listes/repartitions.ts';
import Barres from '../Barres.astro';
import Champs from '../Champs.astro';
import Manque from '../Manque.astro';
import TableauLisibilite from '../TableauLisibilite.astro';
import { buildDocumentation, type Documentation } from './documentation.ts';
import type { Echantillon } from './echantillon.ts';

/** Longer than what Manque shows where another page has the long lists. */
const LONGUE = 9;

export const chiffres = ({ catalogue, fiche, liens }: Echantillon): Documentation[] => [
	barres(catalogue),
	manque(liens, catalogue),
	tableauLisibilite(catalogue, fiche),
	buildDocumentation({
		nom: 'Champs',
		composant: Champs,
		role: 'Les champs d’un schéma : leur nom, leur type, s’ils sont obligatoires. Les propriétés, sur cette page, sont montrées par lui.',
		evite: 'pour des mots et leur sens : un dl de classe definitions suffit.',
		proprietes: {
			champs: {
				type: 'liste de champs',
				requis: true,
				texte: 'Lus dans le schéma lui-même ; un champ peut en contenir d’autres.',
			},
		},
		exemples: [
			{
				nom: 'Les champs d’un mot du glossaire',
				props: { champs: listChamps('glossaire') },
				depuis: { champs: "listChamps('glossaire')" },
			},
		],
	}),
];

function barres(catalogue: Catalogue): Documentation {
	const repartitions = buildRepartitions(catalogue, listFiches(catalogue));
	const montre = (nom: string, id: string) =>
		repartitions
			.filter((r) => r.id === id)
			.map(({ titre, precision, entetes, comptes, max }) => ({
				nom,
				props: { titre, precision, entetes, comptes, max },
			}));
	return buildDocumentation({
		nom: 'Barres',
		composant: Barres,
		role: 'Un tableau de nombres, dont les barres répètent pour l’œil ce que disent les chiffres.',
		evite: 'pour deux nombres, qu’une phrase dit mieux, ou plus de deux colonnes.',
		proprietes: {
			titre: { type: 'texte', requis: true, texte: 'Ce qui est compté.' },
			precision: { type: 'texte', requis: false, texte: 'Ce que les nombres ne disent pas seuls.' },
			entetes: { type: 'deux textes', requis: true, texte: 'Le titre de chaque colonne.' },
			comptes: {
				type: 'liste de noms et de nombres',
				requis: true,
				texte: 'Une ligne pour chacun.',
			},
			max: { type: 'nombre', requis: true, texte: 'Le plus grand nombre, qui remplit la largeur.' },
		},
		exemples: [
			...montre('Les fiches par type', 'type'),
			...montre('Les fiches par axe, avec une précision', 'axe'),
		],
	});
}

function manque(liens: Echantillon['liens'], catalogue: Catalogue): Documentation {
	const toutes = listFiches(catalogue)
		.slice(0, LONGUE)
		.map((f) => toLien(f));
	const texte = 'Ici, pourquoi c’est utile, en une phrase.';
	return buildDocumentation({
		nom: 'Manque',
		composant: Manque,
		role: 'Une sorte de chose à compléter : pourquoi, combien, et dans quelles fiches.',
		evite: 'pour une fiche seule : un paragraphe de classe avis, sur sa page.',
		proprietes: {
			id: { type: 'ancre', requis: true, texte: 'L’ancre du titre, unique sur la page.' },
			titre: { type: 'texte', requis: true, texte: 'Ce qui manque. Le nombre s’y ajoute.' },
			texte: { type: 'texte', requis: true, texte: 'Pourquoi aider, en une ou deux phrases.' },
			liens: {
				type: 'liste de liens',
				requis: true,
				texte: 'Où aider.',
			},
			suite: {
				type: 'adresse',
				requis: false,
				texte: 'La page qui donne les listes de plus de huit. Sans elle, elles sont toutes ici.',
			},
		},
		exemples: [
			{
				nom: 'Quelques fiches',
				props: { id: 'exemple-manque', titre: 'Ce qui manque', texte, liens },
				depuis: { liens: 'liens' },
			},
			...(toutes.length === LONGUE
				? [
						{
							nom: 'Une longue liste',
							props: {
								id: 'exemple-manque-long',
								titre: 'Ce qui manque souvent',
								texte,
								liens: toutes,
							},
							depuis: { liens: 'liens' },
						},
					]
				: []),
			{
				nom: 'Rien ne manque',
				props: { id: 'exemple-manque-rien', titre: 'Ce qui ne manque pas', texte, liens: [] },
			},
		],
		enveloppe: { balise: 'div', classe: 'prose etat' },
	});
}

function tableauLisibilite(catalogue: Catalogue, fiche: Fiche): Documentation {
	const passages = catalogue.lectures.find((l) => l.chemin === fiche.chemin)?.passages ?? [];
	const lue = lisibiliteOf(passages.map((p) => p.texte));
	const fiches: FicheLisible[] = lue ? [{ fiche: toLien(fiche), ...lue }] : [];
	return buildDocumentation({
		nom: 'TableauLisibilite',
		composant: TableauLisibilite,
		role: 'Des fiches et la longueur de leurs phrases, pour savoir lesquelles relire d’abord.',
		evite: 'comme une note : il ne dit rien de ce que vaut le texte.',
		proprietes: {
			legende: {
				type: 'texte',
				requis: true,
				texte: 'La légende du tableau, et le nom de la zone qui défile sur un petit écran.',
			},
			fiches: {
				type: 'liste de fiches mesurées',
				requis: true,
				texte: 'De la plus difficile à la plus facile.',
			},
		},
		exemples: [
			{
				nom: 'Une fiche mesurée',
				props: { legende: 'Une fiche et ses phrases', fiches },
				depuis: { fiches: 'fiches' },
			},
		],
	});
}
