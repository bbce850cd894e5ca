/** The sheets of the open data in JSON: one, several (`fiches`), or one a line. */
import { quote } from '../../../core/diagnostics.ts';
import { LICENCE_DONNEES } from '../../../core/donnees/contexte.ts';
import { isObjet } from '../../../core/formats/objet.ts';
import { addAll } from '../../../core/formats/suites.ts';
import { findLicence } from '../../../core/texte/licences.ts';
import { CLES_FICHE } from '../../../renderers/json/schemas-donnees.ts';
import { type JsonLu, parseJson } from '../json.ts';
import { createRefus, type Faute, isRefus } from '../refus.ts';
import { type FicheLue, type FichesLues, REF_ATTENDUE, readRef } from './fiche-lue.ts';

type Chemin = (string | number)[];

/** Whether it is a document of JSON-LD: those have their own reader. */
export const isJsonLd = (texte: string): boolean => /"@context"\s*:/u.test(texte);

/** What surrounds the sheets in a file, and is no record. */
const ENTOURE = new Set(['commun', 'licence', 'source', 'date', 'fiches']);

/** Throws RefusImport when it is not JSON. */
export function readFichesJson(texte: string, fichier: string): FichesLues {
	const lu = parseJson(texte, fichier);
	const { valeur } = lu;
	if (isObjet(valeur) && 'donnees' in valeur) return collect([readFiche(lu, [])], []);
	if (isObjet(valeur) && Array.isArray(valeur.fiches)) {
		const lues = valeur.fiches.map((_, i) => readFiche(lu, ['fiches', i]));
		const autres = Object.entries(valeur).filter(([nom]) => !ENTOURE.has(nom));
		return collect(
			lues,
			autres.map(([nom, v]) => sayAutre(nom, v)),
		);
	}
	throw createRefus(fichier, [
		{
			...lu.placeOf([]),
			phrase:
				'Ce JSON n’est pas une fiche du commun : « ref » et « donnees » y sont attendus, ou « fiches ». Le schéma est dans /donnees/v1/schemas/.',
		},
	]);
}

/** Throws RefusImport when a line is not JSON: every such line is told. */
export function readFichesLignes(texte: string, fichier: string): FichesLues {
	const fautes: Faute[] = [];
	const lues = texte.split('\n').flatMap((ligne, i): Lue[] => {
		if (ligne.trim() === '') return [];
		try {
			const { valeur, placeOf } = parseJson(ligne, fichier);
			const lu = { valeur, placeOf: (c: Chemin) => ({ ...placeOf(c), ligne: i + 1 }) };
			return [readFiche(lu, [])];
		} catch (cause) {
			if (!isRefus(cause)) throw cause;
			addAll(
				fautes,
				cause.fautes.map((faute) => ({ ...faute, ligne: i + 1 })),
			);
			return [];
		}
	});
	const { fautes: siennes, ...reste } = collect(lues, []);
	return { ...reste, fautes: [...fautes, ...siennes] };
}

const sayAutre = (nom: string, valeur: unknown): string =>
	Array.isArray(valeur) ? `« ${quote(nom)} » (${valeur.length})` : `« ${quote(nom)} »`;

type Lue = FicheLue | { fautes: Faute[] };

function collect(lues: readonly Lue[], omis: string[]): FichesLues {
	return {
		fiches: lues.flatMap((lue) => ('fautes' in lue ? [] : [lue])),
		fautes: lues.flatMap((lue) => ('fautes' in lue ? lue.fautes : [])),
		omis,
	};
}

function readFiche({ valeur, placeOf }: JsonLu, chemin: Chemin): Lue {
	const objet = chemin.reduce<unknown>((v, cle) => (v as Record<string, unknown>)[cle], valeur);
	const fautes: Faute[] = [];
	const say = (cle: string, phrase: string): void => {
		fautes.push({ ...placeOf([...chemin, ...(cle ? [cle] : [])]), phrase });
	};
	if (!isObjet(objet)) {
		say('', 'Une fiche est attendue ici : { "ref": …, "donnees": … }.');
		return { fautes };
	}
	const nom = readRef(objet.ref);
	if (!nom)
		say('ref', `« ${quote(String(objet.ref ?? ''))} » n’est pas une fiche : ${REF_ATTENDUE}.`);
	const { donnees, corps = '' } = objet;
	if (!isObjet(donnees)) say('donnees', 'Les champs de la fiche sont attendus dans « donnees ».');
	if (typeof corps !== 'string') say('corps', 'Le texte de la fiche est attendu dans « corps ».');
	if (objet.licence !== LICENCE_DONNEES.id) say('licence', sayLicence(objet.licence));
	for (const cle of Object.keys(objet))
		if (!CLES_FICHE.has(cle)) say(cle, `« ${quote(cle)} » n’est pas du schéma : il serait perdu.`);
	if (!nom || !isObjet(donnees) || typeof corps !== 'string' || fautes.length > 0)
		return { fautes };
	return {
		...nom,
		donnees,
		corps,
		champs: undefined,
		manques: [],
		placeOf: (champ) => placeOf([...chemin, ...toChemin(champ)]),
	};
}

const toChemin = (champ: string): Chemin => {
	if (champ === '' || champ === 'corps') return champ === '' ? [] : [champ];
	return ['donnees', ...champ.split('.').map((c) => (/^\d+$/u.test(c) ? Number(c) : c))];
};

function sayLicence(dite: unknown): string {
	const avis = typeof dite === 'string' ? findLicence(dite) : undefined;
	const refus = avis?.refus ? ` : ${avis.refus}` : '';
	return `Une fiche du commun est sous ${LICENCE_DONNEES.id}, et celle-ci ${typeof dite === 'string' ? `dit « ${quote(dite)} »${refus}` : 'ne dit pas sa licence'}.`;
}
