/** What is asked: words, numbers, and the paper of a sheet that one may want rather than the sheet. */
import { listVariantes, type Variante } from './composes.ts';
import { findGrandeurs } from './grandeurs.ts';
import { normalizeMot, splitMots } from './normaliseur.ts';
import { isOutil, listPleins, normalizeRequete } from './requete.ts';

/** A page that goes with a sheet: « lettre cantine » asks for the letter of the sheet on the cantine. */
export type Compagne = 'mairie' | 'deroule';

export interface Demande {
	/** Its words, normalised; empty where there are only numbers. */
	requete: string;
	/** Its words of grammar, folded, in the order they are typed. */
	outils: string[];
	/** The ranges that its numbers are in. */
	paliers: string[];
	/** These numbers as written: a sheet that says the very number comes first. */
	nombres: string[];
	/** Its words with some of them in one piece. */
	variantes: Variante[];
	compagne?: Compagne;
}

/** What names a paper, and what goes along without saying which sheet it is of. */
const PAPIERS: Readonly<Record<Compagne, { noms: RegExp; suite: RegExp }>> = {
	mairie: {
		noms: /^(?:lettres?|courriers?|deliberations?|notes?|kits?)$/,
		suite:
			/^(?:modeles?|projets?|exemples?|types?|ecrire|maires?|mairies?|conseil|municipal|demandes?)$/,
	},
	deroule: {
		noms: /^(?:deroules?|deroulements?|minutages?|conducteurs?)$/,
		suite: /^(?:minutes?|minutee|exemples?|modeles?)$/,
	},
};

export function readDemande(saisie: string): Demande {
	const { reste, grandeurs } = findGrandeurs(splitMots(saisie));
	const sens = findCompagne(reste);
	const texte = (sens?.reste ?? reste).join(' ');
	const pleins = listPleins(splitMots(texte)).length > 0;
	return {
		requete: pleins || grandeurs.length === 0 ? normalizeRequete(texte) : '',
		outils: splitMots(texte).map(normalizeMot).filter(isOutil),
		paliers: grandeurs.map(({ palier }) => palier),
		nombres: grandeurs.flatMap(({ nombre }) => nombre ?? []),
		variantes: listVariantes(texte).filter(({ joint }) => !isOutil(joint)),
		...(sens ? { compagne: sens.compagne } : {}),
	};
}

/** The paper that a query begins by naming, where it says of what. */
function findCompagne(
	bruts: readonly string[],
): { compagne: Compagne; reste: string[] } | undefined {
	for (const [compagne, { noms, suite }] of Object.entries(PAPIERS) as [
		Compagne,
		(typeof PAPIERS)[Compagne],
	][]) {
		const plies = bruts.map(normalizeMot);
		const debut = plies.findIndex((mot) => !isOutil(mot) && !suite.test(mot));
		if (debut === -1 || !noms.test(plies[debut] ?? '')) continue;
		const reste = bruts.filter((_, i) => {
			const mot = plies[i] ?? '';
			return !noms.test(mot) && !suite.test(mot);
		});
		if (listPleins(reste).length > 0) return { compagne, reste };
	}
	return undefined;
}
