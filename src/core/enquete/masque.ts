/** Names out first: what tells who a person is becomes a word between brackets. */
import { findIdentifiants, type Identifiant } from './identite.ts';
import type { Entretien, Recueil } from './recueil.ts';

/** What is written instead. */
export const MASQUES: Readonly<Record<Identifiant['genre'], string>> = {
	telephone: '[téléphone]',
	courriel: '[adresse]',
	nom: '[nom]',
};

/** Telephone numbers, e-mail addresses and likely names of a text, each replaced by what it is. */
export function maskTexte(texte: string): string {
	let fin = 0;
	const parts = findIdentifiants(texte).flatMap(({ genre, debut, fin: apres }) => {
		if (debut < fin) return [];
		const avant = texte.slice(fin, debut);
		fin = apres;
		return [avant, MASQUES[genre]];
	});
	return parts.join('') + texte.slice(fin);
}

/** An answer that tells who someone is. */
export interface ReponseQuiNomme {
	entretien: Entretien;
	question: string;
	texte: string;
}

/** The answers in people's own words where something tells who they are. */
export function listQuiNomment({ questionnaire, entretiens }: Recueil): ReponseQuiNomme[] {
	const libres = questionnaire.questions.filter(({ options }) => options.length === 0);
	return entretiens.flatMap((entretien) =>
		libres.flatMap(({ id }) => {
			const texte = entretien.reponses[id] ?? '';
			return findIdentifiants(texte).length > 0 ? [{ entretien, question: id, texte }] : [];
		}),
	);
}

/** The same interviews, without what tells who people are in those answers; all of them unless one is named. */
export function maskRecueil(
	recueil: Recueil,
	seule?: Pick<ReponseQuiNomme, 'question'> & { entretien: string },
): Recueil {
	const libres = new Set(
		recueil.questionnaire.questions.filter((q) => q.options.length === 0).map(({ id }) => id),
	);
	const isVisee = (entretien: string, question: string): boolean =>
		libres.has(question) &&
		(!seule || (seule.entretien === entretien && seule.question === question));
	return {
		...recueil,
		entretiens: recueil.entretiens.map((entretien) => ({
			...entretien,
			reponses: Object.fromEntries(
				Object.entries(entretien.reponses).map(([id, dit]) => [
					id,
					isVisee(entretien.id, id) ? maskTexte(dit) : dit,
				]),
			),
		})),
	};
}
