/** The exits of a questionnaire, each read back by what reads such files: none knows how it was written. */
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'mdast';
import Papa from 'papaparse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { findAll } from '../../src/core/formats/xml.ts';
import { textOf } from './classeur.ts';

/** A question as an exit has it; what an exit does not hold is not there. */
export interface Lue {
	/** Its column. */
	nom?: string;
	/** As it is shown. */
	texte: string;
	relances?: string;
	/** The words of its answers. */
	mots?: string[];
	/** Under which they are kept. */
	valeurs?: string[];
	/** The number of the question on which it depends, and the words of the answer. */
	si?: { cause: number; dite: string };
	/** Said, not asked. */
	note?: boolean;
}

/** By number on paper; the consent has the number 0. */
export type Sortie = Map<number, Lue>;

/** What is shown of a label: a mark of Markdown or a tag that is left in it is an error. */
export function showLabel(label: string): string {
	const show = (noeud: Nodes): string => {
		if (noeud.type === 'text') return noeud.value;
		if (!['root', 'paragraph'].includes(noeud.type) || !('children' in noeud))
			throw new Error(`${noeud.type} in « ${label} »`);
		return noeud.children.map(show).join('');
	};
	return show(unified().use(remarkParse).parse(label));
}

/** What is shown of a text that is HTML: a tag that is left in it is an error. */
function showHtml(texte: string): string {
	return fromHtml(texte, { fragment: true })
		.children.map((noeud) => {
			if (noeud.type !== 'text') throw new Error(`${noeud.type} in « ${texte} »`);
			return noeud.value;
		})
		.join('');
}

/** As forms for the phone have it, from their questions in order. */
interface Champ {
	nom: string;
	note: boolean;
	/** Several answers are kept together: only `selected` finds one of them. */
	plusieurs: boolean;
	label: string;
	hint: string;
	options: { nom: string; label: string }[];
	condition: string;
}

/** `${q_x} = 'r'`, `/data/entretien/q_x = 'r'`, or the same with `selected(…)` for several. */
const CONDITION =
	/^(?:selected\(\s*(?:\$\{|\/data\/(?:entretien\/)?)(\w+)\}?\s*, '(\w+)'\)|(?:\$\{|\/data\/(?:entretien\/)?)(\w+)\}?\s* = '(\w+)')$/;

function toSortie(champs: readonly Champ[]): Sortie {
	const readSi = (condition: string): Lue['si'] => {
		if (condition === '') return undefined;
		const m = CONDITION.exec(condition.trim());
		const cause = champs.findIndex(({ nom }) => nom === (m?.[1] ?? m?.[3]));
		if (!m || champs[cause]?.plusieurs !== (m[1] !== undefined))
			throw new Error(`condition « ${condition} »`);
		const option = champs[cause]?.options.find(({ nom }) => nom === (m[2] ?? m[4]));
		return { cause, dite: showLabel(option?.label ?? '') };
	};
	return new Map(
		champs.map(({ nom, note, label, hint, options, condition }, i) => [
			i,
			{
				...{ nom, note, texte: showLabel(label), relances: showLabel(hint) },
				mots: options.map((o) => showLabel(o.label)),
				valeurs: options.map((o) => o.nom),
				si: readSi(condition),
			},
		]),
	);
}

/** Three sheets of an XLSForm. What is not between the consent and the end of the group is not asked. */
export function readXlsForm(feuilles: ReadonlyMap<string, readonly (readonly string[])[]>): Sortie {
	const toObjets = (nom: string): Record<string, string>[] => {
		const [entetes = [], ...rangs] = feuilles.get(nom) ?? [];
		return rangs.map((rang) => Object.fromEntries(entetes.map((e, i) => [e, rang[i] ?? ''])));
	};
	const choix = toObjets('choices');
	const survey = toObjets('survey');
	const debut = survey.findIndex(({ type }) => type === 'begin_group');
	const fin = survey.findIndex(({ type }) => type === 'end_group');
	if (survey[debut]?.['relevant'] !== "${accord} = 'oui'") throw new Error('asked of all');
	const accord = survey.filter(({ name }) => name === 'accord');
	return toSortie(
		[...accord, ...survey.slice(debut + 1, fin)].map((rang) => {
			const [type = '', liste] = (rang['type'] ?? '').split(' ');
			return {
				...{ nom: rang['name'] ?? '', note: type === 'note', condition: rang['relevant'] ?? '' },
				plusieurs: type === 'select_multiple',
				label: rang['label::Français (fr)'] ?? '',
				hint: rang['hint::Français (fr)'] ?? '',
				options: choix
					.filter(({ list_name }) => list_name === liste)
					.map((o) => ({ nom: o['name'] ?? '', label: o['label::Français (fr)'] ?? '' })),
			};
		}),
	);
}

/** An XForm, ours or that of pyxform. */
export function readXForm(xml: string): Sortie {
	const arbre = fromXml(xml);
	const textes = new Map(findAll(arbre, 'text').map((t) => [t.attributes['id'], textOf(t)]));
	const binds = new Map(findAll(arbre, 'bind').map((b) => [b.attributes['nodeset'], b.attributes]));
	const sayRef = (element: Element | undefined): string =>
		textes.get(/^jr:itext\('(.+)'\)$/.exec(element?.attributes['ref'] ?? '')?.[1] ?? '') ?? '';
	const corps = findAll(arbre, 'h:body')[0];
	const groupe = corps && findAll(corps, 'group')[0];
	if (!corps || !groupe) throw new Error('no group');
	const regle = binds.get('/data/entretien')?.['relevant']?.replace(/\s+/g, ' ').trim();
	if (regle !== "/data/accord = 'oui'") throw new Error('asked of all');
	const questionsOf = (parent: Element): Element[] =>
		parent.children.filter((e): e is Element => e.type === 'element' && e.name !== 'label');
	const accord = questionsOf(corps).filter((e) => e.attributes['ref'] === '/data/accord');
	return toSortie(
		[...accord, ...questionsOf(groupe)].map((question) => {
			const chemin = question.attributes['ref'] ?? '';
			const directs = (nom: string) =>
				question.children.find((e): e is Element => e.type === 'element' && e.name === nom);
			return {
				nom: chemin.split('/').at(-1) ?? '',
				note: binds.get(chemin)?.['readonly'] === 'true()',
				condition: binds.get(chemin)?.['relevant'] ?? '',
				plusieurs: question.name === 'select',
				label: sayRef(directs('label')),
				hint: sayRef(directs('hint')),
				options: readOptions(arbre, directs('itemset'), textes),
			};
		}),
	);
}

function readOptions(
	arbre: Root,
	itemset: Element | undefined,
	textes: ReadonlyMap<string | null | undefined, string>,
): Champ['options'] {
	const id = /^instance\('(.+)'\)/.exec(itemset?.attributes['nodeset'] ?? '')?.[1];
	const liste = findAll(arbre, 'instance').find((e) => id && e.attributes['id'] === id);
	return (liste ? findAll(liste, 'item') : []).map((item) => {
		const [texte, nom] = [findAll(item, 'itextId')[0], findAll(item, 'name')[0]];
		return { nom: nom ? textOf(nom) : '', label: textes.get(texte ? textOf(texte) : '') ?? '' };
	});
}

const lireCsv = (texte: string, delimiter: string): Record<string, string>[] => {
	const { data, errors } = Papa.parse<Record<string, string>>(texte, {
		...{ header: true, delimiter, skipEmptyLines: true },
	});
	if (errors.length > 0) throw new Error(JSON.stringify(errors));
	return data;
};

/** A survey of LimeSurvey: its second group is asked only after a « oui » in the first. */
export function readLimeSurvey(texte: string): Sortie {
	const rangs = lireCsv(texte, '\t').filter(({ class: genre = '' }) => /^(?:G|S?Q|A)$/.test(genre));
	const groupe = rangs.findLastIndex(({ class: genre }) => genre === 'G');
	if (rangs[groupe]?.['relevance'] !== 'accord.NAOK == "A1"') throw new Error('asked of all');
	const questions: { rang: Record<string, string>; options: Record<string, string>[] }[] = [];
	for (const rang of rangs.filter(({ class: genre }) => genre !== 'G'))
		if (rang['class'] === 'Q') questions.push({ rang, options: [] });
		else questions.at(-1)?.options.push(rang);
	const readSi = (condition = ''): Lue['si'] => {
		if (condition === '1') return undefined;
		const m = /^(\w+)_(\w+)\.NAOK == "Y"$|^(\w+)\.NAOK == "(\w+)"$/.exec(condition);
		const cause = questions.findIndex(({ rang }) => rang['name'] === (m?.[1] ?? m?.[3]));
		const plusieurs = questions[cause]?.rang['type/scale'] === 'M';
		if (!m || plusieurs !== (m[1] !== undefined)) throw new Error(`condition « ${condition} »`);
		const option = questions[cause]?.options.find(({ name }) => name === (m[2] ?? m[4]));
		return { cause, dite: showHtml(option?.['text'] ?? '') };
	};
	return new Map(
		questions.map(({ rang, options }, i) => [
			i,
			{
				...{ texte: showHtml(rang['text'] ?? ''), relances: showHtml(rang['help'] ?? '') },
				...{ note: rang['type/scale'] === 'X', si: readSi(rang['relevance']) },
				mots: options.map((o) => showHtml(o['text'] ?? '')),
			},
		]),
	);
}

/** « Si la réponse à la question 3 est « Aucune » » */
function readPhrase(phrase: string): Lue['si'] {
	const m = /^Si la réponse à la question (\d+) est «\u00a0(.*)\u00a0»$/.exec(phrase);
	if (!m && phrase !== '') throw new Error(`condition « ${phrase} »`);
	return m ? { cause: Number(m[1]), dite: m[2] ?? '' } : undefined;
}

/** The second row of a grid, which says each column in words. */
export function readSaisie(texte: string): Sortie {
	const [mots = {}] = lireCsv(texte.replace(/^\ufeff/, ''), ';');
	const noms = Object.keys(mots);
	return new Map(
		noms.slice(noms.indexOf('accord')).map((nom) => {
			const m =
				/^(?:(\d+)\. )?(?:(Si la réponse .*? est «\u00a0.*?\u00a0»)\u00a0: )?(.*?)(?: \(écrire\u00a0: (.*)\))?$/.exec(
					mots[nom] ?? '',
				);
			const ecrire = (m?.[4] ?? '').replace(/^une ou plusieurs réponses, .* parmi /, '');
			const valeurs = /^\w+(?:, \w+)+$/.test(ecrire) ? ecrire.split(', ') : [];
			return [
				Number(m?.[1] ?? 0),
				{ nom, texte: m?.[3] ?? '', valeurs, si: readPhrase(m?.[2] ?? '') },
			];
		}),
	);
}

/** The rows of a codebook. A cell that a spreadsheet would compute bears an apostrophe. */
export function readLivreCsv(texte: string): Sortie {
	const unguard = (cellule = ''): string => cellule.replace(/^'(?=[=+@-])/, '');
	const sortie: Sortie = new Map();
	for (const rang of lireCsv(texte.replace(/^\ufeff/, ''), ';')) {
		if (rang['question_limesurvey'] === '') continue;
		const numero = Number(rang['numero']);
		const lue = sortie.get(numero) ?? {
			...{ nom: rang['colonne'] ?? '', texte: unguard(rang['question']) },
			...{ mots: [], valeurs: [], si: readPhrase(rang['condition'] ?? '') },
		};
		if (rang['valeur']) lue.valeurs?.push(rang['valeur']);
		if (rang['valeur']) lue.mots?.push(unguard(rang['mots']));
		sortie.set(numero, lue);
	}
	return sortie;
}
