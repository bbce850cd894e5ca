/** What a ticket asks on a forge: the questions of the form, made flat, in the same words. */
import type { NomSchema } from '../core/schema/index.ts';
import { buildChamps, type Champ } from './formulaire.ts';
import { type Genre, groupChamps } from './genres.ts';
import type { Listes } from './listes.ts';

export interface Question {
	/** Unique in its ticket: `periode-debut`. */
	id: string;
	titre: string;
	aide: string;
	requise: boolean;
	saisie: 'ligne' | 'texte' | 'choix' | 'plusieurs' | 'case';
	options: readonly string[];
}

export interface Partie {
	titre: string;
	questions: Question[];
}

/** Asked although the schema does not: what a person knows and would forget to say. */
const FACULTATIFS: Partial<Record<NomSchema, string>> = {
	outils: 'axes participants variantes exemples etapes.duree',
	actions: 'exemples etapes.duree',
	retours: 'participants periode.fin budget.precision suites temoignages',
};
/** Put by those who write the file: keys that only mean something inside it. */
const TECHNIQUES = new Set(['cle', 'source']);
/** Beyond, an answer needs several lines. */
const LIGNE_MAX = 200;

/** The questions of a sheet: those that its schema requires and a few more, in the order of the form. */
export function buildParties({ schema }: Pick<Genre, 'schema'>, listes: Listes): Partie[] {
	const choisis = new Set((FACULTATIFS[schema] ?? '').split(' '));
	const champs = buildChamps(schema, listes).filter((c) => c.requis || choisis.has(c.nom));
	return groupChamps(champs, schema).map(({ id, titre, champs: siens }) => ({
		titre,
		questions: siens.flatMap((champ) =>
			questionsOf(champ, choisis, id === 'essentiel' || champ.nom === 'sources'),
		),
	}));
}

/** One question about a field, whatever sheet asks it. */
export function buildQuestion(schema: NomSchema, nom: string, listes: Listes): Question {
	const champ = buildChamps(schema, listes).find((c) => c.nom === nom);
	if (!champ) throw new Error(`Le schéma « ${schema} » n’a pas de champ « ${nom} ».`);
	return questionOf(champ, new Set(), true);
}

/** An object is asked piece by piece when pieces of it are required; a measure is one answer. */
function questionsOf(champ: Champ, choisis: ReadonlySet<string>, essentiel: boolean): Question[] {
	const { controle } = champ;
	if (controle.genre !== 'objet' || isMesure(champ)) return [questionOf(champ, choisis, essentiel)];
	const pieces = controle.champs.filter((c) => c.requis || choisis.has(`${champ.nom}.${c.nom}`));
	if (pieces.length === 0) return [questionOf(champ, choisis, essentiel)];
	return pieces.map((piece) => {
		const question = questionOf(piece, choisis, essentiel && champ.requis);
		const aide = [piece === pieces[0] ? champ.aide : '', question.aide];
		return {
			...question,
			id: idOf(`${champ.nom}-${piece.nom}`),
			titre: `${champ.titre} – ${piece.titre}`,
			aide: aide.filter(Boolean).join(' '),
		};
	});
}

function questionOf(champ: Champ, choisis: ReadonlySet<string>, essentiel: boolean): Question {
	return {
		id: idOf(champ.nom),
		titre: champ.titre,
		aide: [champ.aide, sayReponse(champ, choisis)].filter(Boolean).join(' '),
		requise: essentiel && champ.requis,
		saisie: saisieOf(champ),
		options: optionsOf(champ),
	};
}

const idOf = (nom: string): string => nom.replaceAll('_', '-');

/** A length of time or a number of people: two bounds and a unit, said in one breath. */
const isMesure = ({ controle }: Champ): boolean =>
	controle.genre === 'objet' && controle.champs[0]?.nom === 'min';

function saisieOf(champ: Champ): Question['saisie'] {
	const { controle } = champ;
	switch (controle.genre) {
		case 'choix':
		case 'oui-non':
			return 'choix';
		case 'cases':
			return 'plusieurs';
		case 'case':
			return 'case';
		case 'nombre':
		case 'liste-de':
			return 'ligne';
		case 'texte':
			return (controle.max ?? 0) > LIGNE_MAX ? 'texte' : 'ligne';
		case 'formes':
			return controle.formes.some((f) => f.champ.controle.genre === 'liste') ? 'texte' : 'ligne';
		default:
			return isMesure(champ) ? 'ligne' : 'texte';
	}
}

function optionsOf({ titre, controle }: Champ): readonly string[] {
	if (controle.genre === 'oui-non') return ['Oui', 'Non'];
	if (controle.genre === 'case') return [titre];
	return controle.genre === 'choix' || controle.genre === 'cases'
		? controle.options.map((o) => o.nom)
		: [];
}

/** How to answer, where the help of the schema counts on a form to show it. */
function sayReponse(champ: Champ, choisis: ReadonlySet<string>): string {
	const { controle, nom } = champ;
	switch (controle.genre) {
		case 'texte':
			return saySaisie(controle.saisie);
		case 'liste-de':
			return controle.liste.startsWith('vocabulaires/')
				? 'Les noms sont dans la page «\u00a0Axes\u00a0» du site.'
				: 'Le nom ou l’adresse de la page suffit.';
		case 'liste':
			return sayElement(nom, controle.element, choisis);
		case 'formes':
			return sayFormes(champ, choisis);
		case 'objet':
			if (isMesure(champ)) return sayMesure(champ);
			return `Dites, si vous le savez\u00a0: ${sayNoms(nom, controle.champs, choisis, true)}.`;
		default:
			return '';
	}
}

function saySaisie(saisie: string): string {
	if (saisie === 'date') return 'L’année, le mois ou le jour\u00a0: 2024, 2024-03 ou 2024-03-15.';
	if (saisie === 'commune') return 'Le code INSEE, ou le nom et le département.';
	return saisie === 'adresse' ? 'Une adresse que d’autres peuvent ouvrir.' : '';
}

function sayElement(nom: string, element: Champ, choisis: ReadonlySet<string>): string {
	if (element.controle.genre !== 'objet')
		return ['Une réponse par ligne.', sayReponse(element, choisis)].filter(Boolean).join(' ');
	const noms = sayNoms(nom, element.controle.champs, choisis, false);
	const seul = !noms.includes(';') && !noms.includes('(');
	return `Un paragraphe pour chaque réponse${seul ? '' : `\u00a0: ${noms}`}.`;
}

function sayFormes({ nom, aide, controle }: Champ, choisis: ReadonlySet<string>): string {
	if (aide || controle.genre !== 'formes') return '';
	const [premiere, seconde] = controle.formes;
	if (premiere?.champ.controle.genre !== 'liste')
		return `${premiere?.titre ?? ''}, ou «\u00a0${(seconde?.titre ?? '').toLowerCase()}\u00a0».`;
	const { element } = premiere.champ.controle;
	return `${sayElement(nom, element, choisis)} Ou «\u00a0${(seconde?.titre ?? '').toLowerCase()}\u00a0», avec la source lue.`;
}

function sayMesure({ controle }: Champ): string {
	const unite = controle.genre === 'objet' && controle.champs.find((c) => c.nom === 'unite');
	return unite
		? `Un nombre, ou deux, et l’unité\u00a0: ${optionsOf(unite).join(', ')}.`
		: 'Un nombre, ou deux\u00a0: 8 à 40.';
}

/** The pieces of an answer, with their choices: `Type (Décision, Projet lancé) ; Texte`. */
function sayNoms(
	nom: string,
	champs: readonly Champ[],
	choisis: ReadonlySet<string>,
	tous: boolean,
): string {
	return champs
		.filter((c) => !TECHNIQUES.has(c.nom))
		.filter((c) => tous || c.requis || choisis.has(`${nom}.${c.nom}`))
		.map((c) => {
			const dits =
				c.controle.genre === 'case' ? c.aide.replace(/\.$/, '') : optionsOf(c).join(', ');
			return dits ? `${c.titre} (${dits})` : c.titre;
		})
		.join('\u00a0; ');
}
