import type { VueSource } from '../vues/vue.ts';
import {
	champ,
	cut,
	type DocumentMairie,
	de,
	gras,
	liste,
	listeCourte,
	p,
	titre,
} from './document.ts';
import type { Faits } from './faits.ts';
import { MOTS, sayDecisions } from './mots.ts';

/** The note for the council: one page, so every list has a measure. */
export function buildNote(faits: Faits, adresse: string): DocumentMairie {
	const mots = MOTS[faits.famille];
	const { resultats, raisons, etapes, limites, essais, chiffres } = faits;
	return {
		id: 'note',
		nom: 'La note d’une page',
		usage: [
			'Pour les membres du conseil municipal. Elle tient sur une feuille : donnez-la avec le courrier, ou laissez-la après le rendez-vous.',
		],
		titre: faits.titre,
		blocs: [
			p('Note au conseil municipal ', de('commune')),
			p(gras(faits.phrase), faits.lieu ? ` Lieu : ${faits.lieu}.` : ''),
			titre('Pourquoi ici'),
			p(champ('raison')),
			titre(mots.raisons),
			...liste(cut(raisons, 4, 420)),
			...(faits.famille === 'parcours'
				? []
				: [titre(mots.resultats), ...liste(cut(resultats, 3, 420))]),
			titre(mots.etapes),
			...(etapes.length > 0
				? listeCourte(cut(etapes, 9, 620))
				: [p('La fiche ne nomme ni outil ni action.')]),
			titre(mots.chiffres),
			{
				genre: 'tableau',
				legende: mots.chiffres,
				rangs: chiffres.map(({ terme, texte, precision }) => ({
					terme,
					texte: shorten(precision ? `${texte}. ${precision}` : texte),
				})),
			},
			titre(mots.limites),
			...(limites.length > 0 ? liste(cut(limites, 4, 460)) : [p(mots.sansLimites)]),
			...(faits.famille === 'outils' || faits.famille === 'actions'
				? [
						titre('Où cela a été essayé'),
						...(essais.length > 0
							? liste(cut(essais, 4, 420))
							: [p('Aucun retour d’expérience n’est encore publié pour cette fiche.')]),
					]
				: []),
			titre('Ce que le conseil est invité à décider'),
			...liste(sayDecisions(faits).map((d) => d.court)),
			titre('Sources'),
			...liste(cut(sourcesOf(faits), 3, 560)),
			p(`D’après la fiche ${faits.attribution}${adresse ? ` ${adresse}` : ''}`),
		],
	};
}

/** Those of the facts of the note first, each with its number. */
function sourcesOf({ sources, raisons, resultats }: Faits): string[] {
	const dits = [...raisons, ...resultats].join();
	const isCitee = (s: VueSource): boolean => dits.includes(`[${s.numero}]`);
	return [...sources.filter(isCitee), ...sources.filter((s) => !isCitee(s))].map(
		(s) => `[${s.numero}] ${s.texte} ${s.url}`,
	);
}

/** Longest text of a line of the table; beyond, the sheet is where to read it. */
const CHIFFRE_MAX = 230;

/** Whole sentences only, as many as there is room for. */
function shorten(texte: string): string {
	if (texte.length <= CHIFFRE_MAX) return texte;
	const phrases = texte.split(/(?<=\.) (?=\p{Lu})/u);
	const gardees: string[] = [];
	for (const une of phrases) {
		if ([...gardees, une].join(' ').length > CHIFFRE_MAX - 25) break;
		gardees.push(une);
	}
	return gardees.length > 0 ? `${gardees.join(' ')} (suite sur la fiche)` : 'à lire sur la fiche';
}
