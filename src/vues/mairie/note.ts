import type { Chiffre, Faits } from '../../familles/definir-kit.ts';
import type { VueSource } from '../fiche/vue.ts';
import {
	type Bloc,
	type Constat,
	champ,
	cut,
	type DocumentMairie,
	de,
	gras,
	listAppels,
	liste,
	listeCourte,
	type Mesure,
	p,
	sayConstat,
	titre,
} from './document.ts';
import { sayDecisions, sayListe } from './mots.ts';
import { tientSurUnePage } from './page-de-note.ts';

/** The note for the council: one page, so every list has a measure, smaller when all do not fit. */
export function buildNote(faits: Faits, adresse: string): DocumentMairie {
	const essais = MESURES.map((mesures) => blocsOf(faits, adresse, mesures));
	return {
		id: 'note',
		nom: 'La note d’une page',
		usage: [
			'Pour les membres du conseil municipal. Elle tient sur une feuille : donnez-la avec le courrier, ou laissez-la après le rendez-vous.',
		],
		titre: faits.titre,
		blocs: essais.find((blocs) => tientSurUnePage(faits.titre, blocs)) ?? (essais.at(-1) as Bloc[]),
	};
}

type Mesures = Record<'raisons' | 'resultats' | 'etapes' | 'limites' | 'essais', Mesure> & {
	/** Longest text of a line of the table; beyond, the sheet is where to read it. */
	chiffre: number;
	/** Sources shown when fewer are called. */
	sources: number;
};

const mesure = (nombre: number, signes: number): Mesure => ({ nombre, signes });

/** From the most that a page can hold to the least that a council needs. */
const MESURES: readonly Mesures[] = [
	{
		raisons: mesure(4, 420),
		resultats: mesure(3, 420),
		etapes: mesure(9, 620),
		limites: mesure(4, 460),
		essais: mesure(4, 420),
		chiffre: 230,
		sources: 3,
	},
	{
		raisons: mesure(3, 340),
		resultats: mesure(2, 300),
		etapes: mesure(8, 480),
		limites: mesure(3, 360),
		essais: mesure(4, 320),
		chiffre: 170,
		sources: 2,
	},
	{
		raisons: mesure(2, 260),
		resultats: mesure(2, 240),
		etapes: mesure(6, 360),
		limites: mesure(3, 280),
		essais: mesure(3, 240),
		chiffre: 120,
		sources: 1,
	},
	{
		raisons: mesure(2, 180),
		resultats: mesure(1, 180),
		etapes: mesure(5, 260),
		limites: mesure(2, 200),
		essais: mesure(2, 200),
		chiffre: 80,
		sources: 0,
	},
];

function blocsOf(faits: Faits, adresse: string, mesures: Mesures): Bloc[] {
	const blocs = [
		p('Note au conseil municipal ', de('commune')),
		p(gras(faits.phrase), faits.lieu ? ` Lieu : ${faits.lieu}.` : ''),
		titre('Pourquoi ici'),
		p(champ('raison')),
		...faitsDits(faits, mesures),
		titre('Ce que le conseil est invité à décider'),
		...liste(sayDecisions(faits).map((d) => d.court)),
	];
	return [
		...blocs,
		...sources(faits, listAppels(blocs), mesures.sources),
		p(`D’après la fiche ${faits.attribution}${adresse ? ` ${adresse}` : ''}`),
	];
}

function faitsDits(faits: Faits, mesures: Mesures): Bloc[] {
	const { mots, resultats, raisons, etapes, limites, essais } = faits;
	return [
		titre(mots.raisons),
		...liste(constats(raisons, mesures.raisons).gardes),
		...(mots.parEtapes
			? []
			: [titre(mots.resultats), ...liste(constats(resultats, mesures.resultats).gardes)]),
		titre(mots.etapes),
		...sayEtapes(etapes, mesures.etapes),
		titre(mots.chiffres),
		tableau(faits, mesures.chiffre),
		titre(mots.limites),
		...(limites.length > 0 ? sayLimites(limites, mesures.limites) : [p(mots.sansLimites)]),
		...(mots.essayable
			? [
					titre('Où cela a été essayé'),
					...(essais.length > 0
						? liste(cut(essais, mesures.essais, (t) => t).gardes)
						: [p('Nous n’avons pas encore d’exemple à vous donner.')]),
				]
			: []),
	];
}

const constats = (
	tous: readonly Constat[],
	mesure: Mesure,
): { gardes: ReturnType<typeof sayConstat>[]; reste: number } => {
	const { gardes, reste } = cut(tous, mesure, ({ texte }) => texte);
	return { gardes: gardes.map(sayConstat), reste };
};

/** What is left out is said where leaving it out would mislead: steps, and limits. */
function sayEtapes(etapes: readonly string[], mesure: Mesure): Bloc[] {
	const { gardes, reste } = cut(etapes, mesure, (t) => t);
	if (gardes.length === 0) return [p('La fiche ne nomme ni outil ni action.')];
	const suite = 'Puis d’autres étapes, dans la fiche.';
	return listeCourte(reste > 0 ? [...gardes, suite] : gardes);
}

function sayLimites(limites: readonly Constat[], mesure: Mesure): Bloc[] {
	const { gardes, reste } = constats(limites, mesure);
	const suite = 'La fiche en donne d’autres, à lire avant de décider.';
	return liste(reste > 0 ? [...gardes, [suite]] : gardes);
}

function tableau({ mots, chiffres, reperes, inconnus }: Faits, max: number): Bloc {
	const rangs = chiffres.map(({ terme, texte, precision }) => ({
		terme,
		texte: shorten({ texte, precision }, max),
	}));
	if (mots.parEtapes) rangs.push({ terme: 'Durée et coût', texte: 'à regarder étape par étape' });
	if (inconnus.length > 0)
		rangs.push({
			terme: mots.reste,
			texte: sayListe(inconnus),
		});
	for (const { terme, textes } of reperes) rangs.push({ terme, texte: sayDebut(textes, max) });
	return { genre: 'tableau', legende: mots.chiffres, rangs };
}

/** Every source that the note calls: a council must be able to find each. Then others, if there is room. */
function sources({ sources: toutes }: Faits, appels: readonly number[], nombre: number): Bloc[] {
	const isCitee = ({ numero }: VueSource): boolean => appels.includes(numero);
	const autres = toutes.filter((s) => !isCitee(s)).slice(0, Math.max(0, nombre - appels.length));
	const listees = [...toutes.filter(isCitee), ...autres];
	return listees.length > 0 ? [titre('Sources'), ...liste(listees.map(saySource))] : [];
}

const saySource = ({ numero, texte, url }: VueSource): string =>
	[`[${numero}]`, texte, url].filter(Boolean).join(' ');

/** Whole sentences only, as many as there is room for. */
function shorten({ texte, precision }: Pick<Chiffre, 'texte' | 'precision'>, max: number): string {
	const phrases = (precision ?? '').split(/(?<=\.) (?=\p{Lu})/u).filter(Boolean);
	const gardees = texte ? [texte] : [];
	for (const une of phrases) {
		if ([...gardees, une].join('. ').length > max) break;
		gardees.push(une);
	}
	return gardees.length > 0
		? gardees.reduce((a, b) => `${a.replace(/\.$/, '')}. ${b}`)
		: 'voir la fiche';
}

/** Whole items, as many as there is room for, the first at least; what is left out is in the sheet. */
function sayDebut(textes: readonly string[], max: number): string {
	const gardes: string[] = [];
	for (const un of textes) {
		if (gardes.length > 0 && [...gardes, un].join(' ; ').length > max) break;
		gardes.push(un);
	}
	return [...gardes, ...(gardes.length < textes.length ? ['et d’autres'] : [])].join(' ; ');
}
