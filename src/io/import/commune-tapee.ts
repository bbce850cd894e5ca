/** The commune that someone wrote in a template: by its name, its postcode, its INSEE code, or several of them. */
import { answerCode, answerNom, type Reponse, readSaisie } from '../../formulaire/saisie.ts';
import { listCommunes, listCommunesPostales } from '../contenu/communes.ts';

interface Comprise {
	/** The code, or what was written, to be chosen, when it may be several. */
	valeur: string | undefined;
	/** In words, what is asked, when it is not one commune alone. */
	phrase?: string;
}

/** « Tence 43190 », « 43190 Tence », « Tence (43190) »: a name says more than the code beside it. */
const NOM_ET_CODE = /^(?:\d{5}\s+)?(\p{L}.*?)[\s,(]*(?:\d{5}\)?)?$/u;

/** `valeur` is undefined when nothing like it is known: the text stays as it was written. */
export function understandCommune(texte: string): Comprise {
	const saisie = readSaisie(texte);
	if (saisie.genre === 'vide') return { valeur: undefined };
	if (saisie.genre === 'choix') return { valeur: saisie.code };
	if (saisie.genre === 'code')
		return toComprise(texte, answerCode(saisie.code, listCommunesPostales()));
	const nom = readSaisie(NOM_ET_CODE.exec(texte.trim())?.[1] ?? texte);
	if (nom.genre !== 'nom') return { valeur: undefined };
	return toComprise(texte, answerNom(nom, listCommunes()));
}

function toComprise(
	texte: string,
	{ seule, candidates, phrase }: Reponse<{ code: string }>,
): Comprise {
	if (seule) return { valeur: seule.code };
	return candidates.length > 0
		? { valeur: `${texte.trim()} (à choisir)`, phrase }
		: { valeur: undefined };
}
