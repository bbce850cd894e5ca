/** The script of an episode with its minutes added up, and its recording in words. */
import { sayRepere } from '../../core/lecture-commune/reperes.ts';
import { sayMinutes, sayNombre } from '../../core/temps/durees.ts';
import { sayLongueur, toSecondes } from '../../core/temps/instants.ts';
import type { VueChapitre, VueContenu, VueMoment, VueSon } from '../../vues/fiche/vue.ts';
import { toVueTexte } from '../../vues/mots.ts';
import { NOMS_NATURES } from './noms.ts';
import type { DonneesEpisode } from './schema.ts';

export const sumMinutes = ({ deroule }: Pick<DonneesEpisode, 'deroule'>): number =>
	deroule.reduce((somme, { minutes }) => somme + minutes, 0);

/** « 7:00 »: when something begins, as a player says it. */
export const sayDebut = (minutes: number): string => sayRepere(60 * minutes);

export function listMoments(
	{ deroule }: DonneesEpisode,
	numeros: ReadonlyMap<string, number>,
): VueMoment[] {
	return deroule.map(({ titre, type, minutes, paragraphes, questions = [] }, i) => ({
		debut: sayDebut(sumMinutes({ deroule: deroule.slice(0, i) })),
		duree: sayMinutes(minutes),
		nature: type,
		nom: NOMS_NATURES[type],
		titre,
		textes: paragraphes.map((paragraphe) => toVueTexte(paragraphe, numeros)),
		questions: questions.map(({ question, relances = [] }) => ({ question, relances })),
	}));
}

/** « 9,1 Mo », « 26 ko »: as people compare files. */
function sayPoids(octets: number): string {
	if (octets < 1_000_000) return `${sayNombre(Math.round(octets / 1000))}\u00a0ko`;
	return `${sayNombre(Math.round(octets / 100_000) / 10)}\u00a0Mo`;
}

export const toVueSon = (titre: string, son: NonNullable<DonneesEpisode['audio']>): VueSon => ({
	titre,
	adresse: son.adresse,
	hote: new URL(son.adresse).host,
	duree: sayLongueur(son.duree),
	poids: `${son.type}, ${sayPoids(son.octets)}`,
});

const toChapitre = (debut: string, titre: string): VueChapitre => {
	const secondes = toSecondes(debut);
	return { secondes, temps: sayRepere(secondes), titre };
};

export const listChapitres = ({ chapitres = [] }: DonneesEpisode): VueChapitre[] =>
	chapitres.map(({ debut, titre }) => toChapitre(debut, titre));

type Transcription = Extract<VueContenu, { genre: 'transcription' }>;

/** Each passage under the chapter that it is said in; those that come before the first one have no title. */
export function cutTranscription(donnees: DonneesEpisode): Transcription | undefined {
	const { transcription = [] } = donnees;
	if (transcription.length === 0) return undefined;
	const passages = transcription.map(({ debut, qui, dit }) => {
		const secondes = toSecondes(debut);
		return { secondes, temps: sayRepere(secondes), qui, dit };
	});
	const chapitres = [toChapitre('00:00:00', ''), ...listChapitres(donnees)];
	return {
		genre: 'transcription',
		chapitres: chapitres
			.map((chapitre, i) => {
				const fin = chapitres[i + 1]?.secondes ?? Number.POSITIVE_INFINITY;
				const siens = passages.filter((p) => p.secondes >= chapitre.secondes && p.secondes < fin);
				return { ...chapitre, passages: siens };
			})
			.filter(({ titre, passages: siens }) => titre !== '' || siens.length > 0),
	};
}
