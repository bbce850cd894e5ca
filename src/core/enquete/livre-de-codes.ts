/** The codebook of a questionnaire: what each column of answers holds, for whoever reads them later. */
import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { writeCsv } from '../formats/csv.ts';
import { toLigne } from '../formats/xml.ts';
import { NOMS_TYPES_LIGNE } from '../schema/types-de-question.ts';
import { isDate, sayDate } from '../temps/dates.ts';
import { codeQuestions, codeReponse } from './limesurvey.ts';
import { ACCORD, type Questionnaire, toNom } from './questionnaire.ts';
import { COLONNES_FIXES, type Colonne, listColonnes } from './saisie.ts';

/** A column of answers, in words. */
interface Entree {
	colonne: string;
	/** On paper; empty for what is no question. */
	numero: string;
	question: string;
	type: string;
	/** Values that may stand there; none where any words may. `lime`: under which LimeSurvey gives them. */
	valeurs: { valeur: string; dit: string; lime: string }[];
	/** Empty when it is asked of all who agreed. */
	condition: string;
	vide: string;
	/** The code of the question in LimeSurvey; empty for what is no question. */
	lime: string;
}

const VIDE = {
	accord: 'Personne n’a noté si la personne était d’accord\u00a0: rien d’autre n’est gardé.',
	tous: 'La personne n’a pas répondu, ou n’était pas d’accord pour que l’on garde ses réponses.',
	condition:
		'La question n’était pas pour elle, ou elle n’a pas répondu, ou elle n’était pas d’accord pour que l’on garde ses réponses.',
};

function listEntrees(questionnaire: Questionnaire): Entree[] {
	const codes = codeQuestions(questionnaire.questions);
	const fixes = COLONNES_FIXES.map(({ nom, dit }) => ({
		...{ colonne: nom, numero: '', question: dit, type: 'Repère', valeurs: [] },
		...{ condition: '', vide: 'Ce n’est pas noté.', lime: '' },
	}));
	return [...fixes, ...listColonnes(questionnaire).map((colonne) => toEntree(colonne, codes))];
}

function toEntree(
	{ question, numero, condition }: Colonne,
	codes: ReadonlyMap<string, string>,
): Entree {
	const { nom, texte, type, options } = question;
	return {
		...{ colonne: nom, numero: `${numero ?? ''}`, question: toLigne(texte).trim() },
		...{ type: NOMS_TYPES_LIGNE[type], condition, lime: codes.get(nom) ?? '' },
		valeurs: options.map((option, rang) => ({
			...{ valeur: toNom(option.id), dit: toLigne(option.texte).trim(), lime: codeReponse(rang) },
		})),
		vide: question === ACCORD ? VIDE.accord : condition ? VIDE.condition : VIDE.tous,
	};
}

const ENTETES = [
	...['colonne', 'numero', 'question', 'type', 'valeur', 'mots', 'condition', 'vide'],
	...['question_limesurvey', 'valeur_limesurvey'],
];

/** A row for each column, or for each of the values that it may hold. */
export const writeLivreCsv = (questionnaire: Questionnaire): string =>
	writeCsv([
		ENTETES,
		...listEntrees(questionnaire).flatMap(
			({ colonne, numero, question, type, valeurs, condition, vide, lime }) =>
				(valeurs.length > 0 ? valeurs : [{ valeur: '', dit: '', lime: '' }]).map((v) => [
					...[colonne, numero, question, type, v.valeur, v.dit, condition, vide],
					...[lime, v.lime],
				]),
		),
	]);

const texte = (value: string): PhrasingContent => ({ type: 'text', value });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const ligne = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
const item = (...children: BlockContent[]): ListItem => ({
	...{ type: 'listItem', spread: false, children },
});
const liste = (children: ListItem[]): BlockContent => ({ type: 'list', spread: false, children });
const titre = (depth: 1 | 2, ...children: PhrasingContent[]): BlockContent => ({
	...{ type: 'heading', depth, children },
});

/** A heading for each column, under which one reads what it holds. The words of the questions stay words. */
export const writeLivreMarkdown = (questionnaire: Questionnaire): string =>
	toMarkdown(
		{
			type: 'root',
			children: [
				titre(1, texte(`Livre de codes\u00a0: ${toLigne(questionnaire.titre).trim()}`)),
				ligne(
					texte(
						`Questionnaire du ${sayVersion(questionnaire.version)}. Dans le tableau des réponses, une ligne est un entretien. Ce livre dit ce que contient chaque colonne.`,
					),
				),
				...listEntrees(questionnaire).flatMap(writeEntree),
			],
		},
		{ bullet: '-', extensions: [gfmToMarkdown()] },
	);

/** `20261130` as a day; another version as it is. */
function sayVersion(version: string): string {
	const iso = version.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
	return isDate(iso) ? sayDate(iso) : version;
}

function writeEntree(entree: Entree): BlockContent[] {
	const { colonne, numero, question, type, valeurs, condition, vide, lime } = entree;
	const reponses = valeurs.map((v) =>
		item(
			ligne(
				code(v.valeur),
				texte(`\u00a0: ${v.dit} (LimeSurvey\u00a0: `),
				code(v.lime),
				texte(')'),
			),
		),
	);
	return [
		titre(2, code(colonne)),
		ligne(texte(numero === '' ? question : `Question ${numero}\u00a0: ${question}`)),
		liste([
			item(ligne(texte(`Type\u00a0: ${type}`))),
			...(condition ? [item(ligne(texte(`Quand\u00a0: ${condition}`)))] : []),
			...(reponses.length > 0 ? [item(ligne(texte('Valeurs\u00a0:')), liste(reponses))] : []),
			item(ligne(texte(`Cellule vide\u00a0: ${vide}`))),
			...(lime ? [item(ligne(texte('Dans LimeSurvey\u00a0: '), code(lime)))] : []),
		]),
	];
}
