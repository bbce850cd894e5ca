/** A run sheet as a text to edit: the hours of the page, the materials to tick, room for notes. */
import type { Element } from 'xast';
import { buildDeroule, type LigneDeroule } from '../../core/temps/deroule.ts';
import type { VueDeroule, VueEtapeDeroule } from '../../vues/deroule/index.ts';
import { sayDureeLigne, sayHeure, sayHoraire, saySeance } from '../../vues/deroule/mots.ts';
import { couleurOf } from '../../vues/identite/couleurs.ts';
import type { BlocPapier } from '../papier/papier.ts';
import { PREMIER } from './automatiques.ts';
import { renderBlocs } from './blocs.ts';
import { p, titre } from './elements.ts';
import { renderLien, renderMots } from './lignes.ts';
import { largeurOf } from './page.ts';
import { buildOdt } from './paquet.ts';
import { cellule, rang, shareLargeur, table } from './tableaux.ts';

/** What the text of a run sheet is made of; plain JSON. */
export interface DerouleAModifier {
	vue: VueDeroule;
	auteurs: readonly string[];
	/** Of its page, when the site knows where it will be. */
	adresse?: string;
	pied: string;
}

/** `date`: milliseconds since 1970. The same run sheet gives the same bytes. */
export function renderDerouleOdt(
	{ vue, auteurs, adresse, pied }: DerouleAModifier,
	date: number,
): Uint8Array<ArrayBuffer> {
	const largeur = largeurOf('paysage');
	return buildOdt({
		titre: `Déroulé minuté\u00a0: ${vue.titre}`,
		auteurs,
		date,
		couleur: couleurOf(vue.axe),
		page: { sens: 'paysage', largeur, tete: vue.titre, pied },
		images: new Map(),
		corps: renderCorps(vue, adresse, largeur),
	});
}

function renderCorps(vue: VueDeroule, adresse: string | undefined, largeur: number): Element[] {
	const { etapes, debut } = vue;
	const reportees = new Set(etapes.flatMap((e, i) => (e.reportee ? [i] : [])));
	const deroule = buildDeroule(etapes, { debut, durees: 'longues', reportees });
	const pick = (indices: readonly number[]): VueEtapeDeroule[] =>
		indices.flatMap((i) => etapes[i] ?? []);
	const listEtapes = (nom: string, indices: readonly number[]): Element[] =>
		renderListe(nom, pick(indices).map(sayEtape));
	return [
		p(PREMIER, ...renderMots('Déroulé minuté')),
		titre(1, ...renderMots(vue.titre)),
		p('Text_20_body', ...renderMots(saySeance(deroule, debut))),
		p('Precision', ...renderMots(NOTICE)),
		...renderVolets(
			[
				renderListe('Matériel', vue.materiel),
				[
					...(vue.lieu ? renderPhrase('Lieu', vue.lieu) : []),
					...listEtapes('Avant la séance', deroule.avant),
				],
			],
			largeur,
		),
		titre(2, ...renderMots('Le temps de la séance')),
		renderTableau(etapes, deroule.lignes, debut, largeur),
		p('ApresTableau'),
		...listEtapes('Un autre jour', deroule.reportees),
		...listEtapes('Sur plusieurs jours', deroule.plusieursJours),
		...listEtapes('Après la séance', deroule.apres),
		p('Precision', ...renderMots(vue.attribution), ...renderAdresse(adresse)),
		titre(2, ...renderMots('Notes')),
		...Array.from({ length: NOTES }, () => p('Notes')),
	];
}

const NOTES = 4;
const NOTICE =
	'Les heures comptent large, pour le début que propose la fiche. Vous commencez à un autre moment\u00a0? La deuxième colonne dit le temps passé depuis le début\u00a0: écrivez vos heures dans la première.';

const renderAdresse = (adresse: string | undefined) =>
	adresse ? [...renderMots(' '), renderLien(adresse, renderMots(adresse))] : [];

const renderPhrase = (nom: string, phrase: string): Element[] => [
	titre(2, ...renderMots(nom)),
	p('Text_20_body', ...renderMots(phrase)),
];

/** Side by side, so that the session itself stands on the first page; one alone takes all the width. */
function renderVolets(volets: readonly Element[][], largeur: number): Element[] {
	const pleins = volets.filter((volet) => volet.length > 0);
	if (pleins.length < 2) return pleins.flat();
	const colonnes = shareLargeur(
		largeur,
		pleins.map(() => 1),
	);
	const cellules = pleins.map((volet) => cellule(volet, 'Volet'));
	return [table('Tableau', colonnes, [], [rang(cellules)]), p('ApresTableau')];
}

/** « Inviter. 2 à 3 heures. Toute l’équipe »: as the page says it. */
const sayEtape = ({ titre, dureeEnMots, qui }: VueEtapeDeroule): string =>
	[titre, dureeEnMots ?? 'Durée à fixer', qui].filter(Boolean).join('. ');

/** Boxes to tick under a title, or nothing. */
function renderListe(nom: string, elements: readonly string[]): Element[] {
	if (elements.length === 0) return [];
	const liste: BlocPapier = {
		b: 'liste',
		elements: elements.map((texte) => ({ coche: false, x: [{ b: 'paragraphe', x: [texte] }] })),
	};
	const contexte = { images: new Map(), largeur: 0, corps: 'Text_20_body' };
	return [titre(2, ...renderMots(nom)), ...renderBlocs([liste], contexte)];
}

const COLONNES = [
	['Heure', 38],
	['Depuis le début', 24],
	['Durée', 26],
	['Étape', 48],
	['Consigne', 88],
	['Qui', 33],
] as const;

function renderTableau(
	etapes: readonly VueEtapeDeroule[],
	lignes: readonly LigneDeroule[],
	debut: number,
	largeur: number,
): Element {
	const toRang = (textes: readonly string[]): Element =>
		rang(
			textes.map((texte, i) =>
				cellule([p(STYLES[i] ?? 'Cellule', ...renderMots(texte))], 'Cellule'),
			),
		);
	return table(
		'Tableau',
		shareLargeur(
			largeur,
			COLONNES.map(([, poids]) => poids),
		),
		[rang(COLONNES.map(([nom]) => cellule([p('Entete', ...renderMots(nom))], 'CelluleEntete')))],
		lignes.flatMap((ligne) => {
			const etape = etapes[ligne.etape];
			if (!etape) return [];
			const { titre, consigne = '', qui = '' } = etape;
			const depuis = `${ligne.estime ? 'vers ' : ''}${sayHeure(ligne.debut - debut)}`;
			return [toRang([sayHoraire(ligne), depuis, sayDureeLigne(ligne), titre, consigne, qui])];
		}),
	);
}

/** The hour and the step are what one looks for. */
const STYLES: Readonly<Record<number, string>> = { 0: 'Entete', 3: 'Entete' };
