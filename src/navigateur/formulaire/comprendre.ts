/** What someone typed to name their commune, looked up in the lists of this site. */
import type { Commune } from '../../core/catalogue/catalogue.ts';
import {
	answerCode,
	answerNom,
	debutOf,
	parseCodes,
	type Reponse,
	type Saisie,
} from '../../formulaire/saisie.ts';
import { loadCommunes } from './communes.ts';

export type Candidate = Pick<Commune, 'code' | 'nom' | 'population'> & {
	departement: { code: string; nom: string };
};

/** A code among the communes whose codes begin so, a name among those of its initial. Fails offline. */
export async function understand(
	saisie: Extract<Saisie, { genre: 'code' | 'nom' }>,
	base: string,
): Promise<Reponse<Candidate>> {
	if (saisie.genre === 'nom') return answerNom(saisie, await loadCommunes(base, saisie.nom));
	const debut = debutOf(saisie.code);
	const reponse = await fetch(`${base}/communes-comme-la-mienne/codes/${debut}.txt`);
	// No code begins so: that is an answer.
	if (reponse.status === 404) return answerCode(saisie.code, []);
	if (!reponse.ok) throw new Error(`codes ${debut} : ${reponse.status}`);
	return answerCode(saisie.code, parseCodes(await reponse.text()));
}
