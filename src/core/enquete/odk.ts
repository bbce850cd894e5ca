/**
 * A questionnaire as ODK and KoboToolbox ask it, before it is written as sheets (xlsform.ts) or as XML (xform.ts).
 * Source: https://xlsform.org/en/ and https://getodk.github.io/xforms-spec/ (2026).
 */
import { toLigne } from '../formats/xml.ts';
import type { TypeLigne } from '../schema/types-de-question.ts';
import { toSlug } from '../texte/proche.ts';
import { buildDits } from './dits.ts';
import { ACCORD, type Questionnaire, type QuestionPosee, toNom } from './questionnaire.ts';

export const LANGUE = 'Français (fr)';

export type GenreOdk = 'note' | 'text' | 'integer' | 'date' | 'select_one' | 'select_multiple';

export interface OptionOdk {
	nom: string;
	label: string;
}

export interface ChampOdk {
	genre: GenreOdk;
	nom: string;
	label: string;
	/** The follow-ups; empty when there are none. */
	hint: string;
	apparence: string;
	requis: boolean;
	/** Under a name of its own, but for yes and no, which consents share. */
	liste?: { nom: string; options: readonly OptionOdk[] };
	/** Asked only when the field of that name has this answer, alone or among others. */
	si?: { nom: string; option: string; plusieurs: boolean };
}

export interface FormulaireOdk {
	titre: string;
	id: string;
	version: string;
	/** Said, then asked of all. */
	accueil: ChampOdk;
	accord: ChampOdk;
	/** What is asked only of who agreed. */
	champs: readonly ChampOdk[];
	/** The title again, above the questions. */
	groupe: string;
	merci: ChampOdk;
}

/** What a number must be, in the words of XPath, and what is said of another one. */
export const CONTRAINTE = { regle: '. >= 0', dit: 'Un nombre, sans unité.' };

const GENRES: Readonly<Record<TypeLigne, readonly [genre: GenreOdk, apparence: string]>> = {
	ouverte: ['text', 'multiline'],
	courte: ['text', ''],
	nombre: ['integer', ''],
	choix: ['select_one', ''],
	plusieurs: ['select_multiple', ''],
	echelle: ['select_one', ''],
	lieu: ['text', ''],
	// The bank asks for a year, more or less.
	date: ['date', 'year'],
	accord: ['select_one', ''],
	note: ['note', ''],
};

/** A name between `${` and `}` would be looked for in the form, wherever it stands. */
const breakReferences = (texte: string): string => toLigne(texte).trim().replaceAll('${', '$ {');

const toEntite = (signe: string): string => `&#${signe.codePointAt(0)};`;

/**
 * The text of a label: no reference (`${x}`), no Markdown, no HTML, which the phone would otherwise make of it.
 * Backslashes before the three signs that every reader of such forms knows so; else entities: Enketo, which
 * KoboToolbox uses, shows other backslashes (https://github.com/enketo/enketo-transformer, src/markdown.js).
 */
export function toLabel(texte: string): string {
	return breakReferences(texte)
		.replace(/&(?=#?\w+;)|[<`]/g, toEntite)
		.replace(/(?<=\])\(/g, toEntite)
		.replace(/[\\*_]/g, '\\$&')
		.replace(/^[#>+~-]/, toEntite)
		.replace(/^(\d+)([.)])/, (_, nombre, signe) => nombre + toEntite(signe));
}

export function buildOdk({ titre, version, cadre, questions }: Questionnaire): FormulaireOdk {
	const { accueil, accord, merci } = buildDits(cadre);
	const dit = breakReferences(titre);
	return {
		titre: dit,
		// Two questionnaires on one server: the same identifier would make one of them.
		id: ['enquete', toNom(toSlug(titre))].filter(Boolean).join('_'),
		version,
		accueil: toNote('accueil', accueil),
		accord: { ...toChamp({ ...ACCORD, texte: accord }, []), requis: true },
		champs: questions.map((question) => toChamp(question, questions)),
		groupe: toLabel(titre),
		merci: toNote('merci', merci),
	};
}

const toNote = (nom: string, texte: string): ChampOdk => ({
	...{ genre: 'note', nom, label: toLabel(texte), hint: '', apparence: '', requis: false },
});

function toChamp(question: QuestionPosee, questions: readonly QuestionPosee[]): ChampOdk {
	const { nom, texte, type, relances, options, si } = question;
	const [genre, apparence] = GENRES[type];
	const cause = si && questions.find(({ id }) => id === si.question);
	return {
		...{ genre, nom, label: toLabel(texte), apparence, requis: false },
		hint: relances.map(toLabel).join(' – '),
		...(options.length > 0 ? { liste: toListe(question) } : {}),
		...(si && cause
			? {
					si: {
						nom: cause.nom,
						option: toNom(si.reponse),
						plusieurs: cause.type === 'plusieurs',
					},
				}
			: {}),
	};
}

const toListe = ({ nom, type, options }: QuestionPosee): NonNullable<ChampOdk['liste']> => ({
	nom: type === 'accord' ? 'oui_non' : `l_${nom}`,
	options: options.map(({ id, texte }) => ({ nom: toNom(id), label: toLabel(texte) })),
});
