/** What a group gives back, as slides: one idea each, in its own words and those that it chose. */
import type { Recueil } from '../../core/enquete/recueil.ts';
import {
	type ChampRestitution,
	type Graphique,
	groupParoles,
	listAbsents,
	listGraphiques,
	type Restitution,
	sayEcoute,
	TITRE_RESTITUTION,
} from '../../core/enquete/restitution.ts';
import { cutPhrases } from '../../core/lecture-commune/phrases.ts';
import type { VueDiapo } from './diapos.ts';

/** `graphique`: shown with its numbers, under the title. */
export interface DiapoRestitution extends VueDiapo {
	graphique?: Graphique;
}

/** Read from the back of a room, on one slide. */
const POINTS_MAX = 4;
const SIGNES_MAX = 320;
/** Words that people said: fewer, so that they are heard. */
const PAROLES_MAX = 2;
/** A longer paragraph is given sentence by sentence. */
const PARAGRAPHE_MAX = 180;

const NOTES_PAROLES =
	'Lisez lentement, ou faites lire. Ne dites ni qui a parlé, ni où. Puis taisez-vous un moment\u00a0: la salle répond.';
const NOTES_PARTAGE =
	'Dites les deux façons de voir avec le même soin. Il ne s’agit pas de trancher ce soir.';
const NOTES_SUITE =
	'Dites qui fait quoi, pour quand. Dites aussi ce qui n’est pas décidé. Notez les noms de celles et ceux qui veulent en être.';

/** The slides, in the order of the four pages; what nobody wrote is left out. */
export function buildDiaposRestitution(
	recueil: Recueil,
	restitution: Restitution,
): DiapoRestitution[] {
	const { champs, tues, paroles } = restitution;
	const dire = (nom: ChampRestitution): string[] => listPoints(champs[nom]);
	const [ecoute = '', ...reste] = sayEcoute(recueil);
	return [
		{
			titre: champs.titre?.trim() || TITRE_RESTITUTION,
			points: [ecoute],
			grand: true,
			notes: `${reste.join(' ')} Dites qui vous êtes, et que chacun pourra répondre.`,
		},
		...cutDiapos('Pourquoi nous avons écouté', dire('pourquoi')),
		...cutDiapos(
			'Qui nous n’avons pas entendu',
			listAbsents(recueil),
			'Demandez à la salle comment les rencontrer.',
		),
		...cutDiapos(TITRE_RESTITUTION, dire('entendu')),
		...[...groupParoles(paroles)].flatMap(([theme, dits]) =>
			cutDiapos(
				theme || 'Des paroles',
				dits.map((dit) => `«\u00a0${dit}\u00a0»`),
				NOTES_PAROLES,
				PAROLES_MAX,
			),
		),
		...listGraphiques(recueil)
			.filter(({ id }) => !tues.includes(id))
			.map(toDiapo),
		...cutDiapos('Ce qui nous partage', dire('desaccords'), NOTES_PARTAGE),
		...cutDiapos('Ce que nous en faisons', dire('suite'), NOTES_SUITE),
		...cutDiapos('Venez en parler', dire('rendez-vous')),
	];
}

const listPoints = (dit = ''): string[] =>
	dit
		.split(/\n+/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.flatMap((part) => (part.length > PARAGRAPHE_MAX ? listPhrases(part) : [part]));

const listPhrases = (dit: string): string[] =>
	cutPhrases(dit).map(({ debut, fin }) => dit.slice(debut, fin).trim());

/** As many slides as it takes, each with its rank when there are several. */
function cutDiapos(
	titre: string,
	points: readonly string[],
	notes?: string,
	max = POINTS_MAX,
): DiapoRestitution[] {
	const lots: string[][] = [];
	for (const point of points) {
		const lot = lots.at(-1);
		const signes = lot?.reduce((somme, { length }) => somme + length, point.length) ?? 0;
		if (lot && lot.length < max && signes <= SIGNES_MAX) lot.push(point);
		else lots.push([point]);
	}
	return lots.map((lot, i) => ({
		...{ titre, points: lot },
		...(lots.length > 1 ? { repere: `${i + 1} sur ${lots.length}` } : {}),
		...(notes === undefined ? {} : { notes }),
	}));
}

const toDiapo = (graphique: Graphique): DiapoRestitution => ({
	titre: graphique.titre,
	points: [`${graphique.repondues}\u00a0personnes ont répondu.`],
	graphique,
	notes: `${graphique.barres.map(({ texte, nombre }) => `${texte}\u00a0: ${nombre}`).join('\u202f; ')}. Ce sont des personnes rencontrées, pas la commune entière.`,
});
