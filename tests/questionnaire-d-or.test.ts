/**
 * One questionnaire, its exits: each is as it was read by eye, and all of them, read back by programs that do not know
 * how they were written, ask the same questions in the same words, with the same answers, of the same people.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { writeLimeSurvey } from '../src/core/enquete/limesurvey.ts';
import { writeLivreCsv, writeLivreMarkdown } from '../src/core/enquete/livre-de-codes.ts';
import { listDemandees, type Questionnaire } from '../src/core/enquete/questionnaire.ts';
import { writeSaisieCsv } from '../src/core/enquete/saisie.ts';
import { buildXForm } from '../src/core/enquete/xform.ts';
import { buildXlsForm } from '../src/core/enquete/xlsform.ts';
import { writeXlsForm } from '../src/navigateur/guide/xlsform.ts';
import { readXlsx } from './outils/classeur.ts';
import { readAttendu, readQuestionnaire } from './outils/questionnaire-d-or.ts';
import {
	type Lue,
	readLimeSurvey,
	readLivreCsv,
	readSaisie,
	readXForm,
	readXlsForm,
	type Sortie,
} from './outils/sorties-lues.ts';

const questionnaire = readQuestionnaire();

test('the golden questionnaire has every kind of question and of condition', () => {
	const { questions } = questionnaire;
	assert.deepEqual([...new Set(questions.map(({ type }) => type))].sort(), [
		...['accord', 'choix', 'courte', 'date', 'echelle', 'lieu', 'nombre', 'note', 'ouverte'],
		'plusieurs',
	]);
	const causes = questions.map(({ si }) => questions.find(({ id }) => id === si?.question)?.type);
	assert.deepEqual([...new Set(causes)].sort(), [
		...['accord', 'choix', 'echelle', 'plusieurs'],
		undefined,
	]);
	const dits = JSON.stringify(questions);
	for (const piege of ['${', '# ', '- ', '1. ', '<b>', '=1+1', '{INSERTANS}', '*é', '«', '🙂'])
		assert.ok(dits.includes(piege), piege);
	const textes = questions.map(({ texte }) => texte);
	assert.ok(textes.some((texte) => texte.includes('\t')));
	assert.ok(textes.some((texte) => texte.includes('\n')));
	assert.ok(textes.some((texte) => texte.length === 300));
});

const TEXTES: readonly [fichier: string, write: (q: Questionnaire) => string][] = [
	['xform.xml', buildXForm],
	['limesurvey.txt', writeLimeSurvey],
	['saisie.csv', writeSaisieCsv],
	['livre-de-codes.md', writeLivreMarkdown],
	['livre-de-codes.csv', writeLivreCsv],
];
describe('an exit is as it was read by eye', () => {
	for (const [fichier, write] of TEXTES)
		test(fichier, () => assert.equal(write(questionnaire), readAttendu(fichier)));
	test('xlsform.json', () => {
		const feuilles = buildXlsForm(questionnaire).map(({ nom, lignes }) => [nom, lignes]);
		assert.deepEqual(Object.fromEntries(feuilles), JSON.parse(readAttendu('xlsform.json')));
	});
});

const A_QUESTIONS = ['xlsx', 'xform', 'pyxform', 'limesurvey', 'saisie', 'livre'] as const;
type Nom = (typeof A_QUESTIONS)[number];

describe('read back, the exits agree', () => {
	const lues = new Map<Nom, Sortie>();
	before(async () => {
		const xlsx = await (await writeXlsForm(questionnaire)).arrayBuffer();
		lues.set('xlsx', readXlsForm(readXlsx(new Uint8Array(xlsx))));
		lues.set('xform', readXForm(buildXForm(questionnaire)));
		lues.set('pyxform', readXForm(readAttendu('pyxform.xml')));
		lues.set('limesurvey', readLimeSurvey(writeLimeSurvey(questionnaire)));
		lues.set('saisie', readSaisie(writeSaisieCsv(questionnaire)));
		lues.set('livre', readLivreCsv(writeLivreCsv(questionnaire)));
	});

	/** What an exit says of each question. pyxform straightens apostrophes and makes every space breakable. */
	function say(nom: Nom, champ: keyof Lue, notes: boolean, droit: boolean): unknown[] {
		const sortie = [...(lues.get(nom) ?? [])].filter(([, lue]) => notes || !lue.note);
		const texte = JSON.stringify(sortie.map(([numero, lue]) => [numero, lue[champ]]));
		const entier = texte.replaceAll('$ {', '${');
		return JSON.parse(droit ? entier.replaceAll('’', "'").replace(/[\u00a0\u202f]/g, ' ') : entier);
	}

	function compare(champ: keyof Lue, [premier, ...autres]: readonly Nom[], notes = false): void {
		assert.ok(premier && say(premier, champ, notes, false).length > 15 && autres.length > 0);
		for (const autre of autres) {
			const droit = autre === 'pyxform';
			assert.deepEqual(
				say(autre, champ, notes, droit),
				say(premier, champ, notes, droit),
				`${autre} and ${premier}: ${champ}`,
			);
		}
	}
	const FORMULAIRES = ['xlsx', 'xform', 'pyxform', 'limesurvey'] as const;
	const SANS_LIME = A_QUESTIONS.filter((nom) => nom !== 'limesurvey');
	test('on the questions and their order', () => compare('texte', A_QUESTIONS));
	test('on what is said and asks nothing', () => {
		compare('texte', FORMULAIRES, true);
		compare('note', FORMULAIRES, true);
	});
	test('on the follow-ups', () => compare('relances', FORMULAIRES, true));
	test('on the answers', () => compare('mots', [...FORMULAIRES, 'livre']));
	test('on whom each is asked of', () => {
		compare('si', A_QUESTIONS);
		compare('si', FORMULAIRES, true);
	});
	test('on the columns and the values in them', () => {
		compare('nom', SANS_LIME);
		compare('valeurs', SANS_LIME);
	});

	test('with the questionnaire itself', () => {
		const { questions } = questionnaire;
		const plat = (texte: string): string => texte.replace(/[\t\n]/g, ' ');
		const attendues = questions.map(({ texte, options, si }, i) => {
			const cause = questions.findIndex(({ id }) => id === si?.question);
			const dite = questions[cause]?.options.find(({ id }) => id === si?.reponse)?.texte ?? '';
			return {
				...{ numero: i + 1, texte: plat(texte), mots: options.map((o) => plat(o.texte)) },
				si: si ? { cause: cause + 1, dite } : undefined,
			};
		});
		const [, ...lime] = lues.get('limesurvey') ?? [];
		assert.deepEqual(
			lime.map(([numero, { texte, mots, si }]) => ({ numero, texte, mots, si })),
			attendues,
		);
	});
});

test('codes are letters and digits, none twice: twenty for a question, five for an answer', () => {
	const rangs = writeLimeSurvey(questionnaire)
		.split('\n')
		.map((ligne) => ligne.split('\t'));
	const codes = rangs.flatMap(([genre, , nom = '']) => (genre === 'Q' ? [nom] : []));
	assert.equal(codes.length, 20);
	assert.equal(new Set(codes).size, 20);
	for (const code of codes) assert.match(code, /^[a-z][a-z0-9]{0,19}$/);
	const reponses = rangs.flatMap(([g = '', , nom = '']) => (/^(?:A|SQ)$/.test(g) ? [nom] : []));
	assert.ok(reponses.length > 15);
	for (const code of reponses) assert.match(code, /^[A-Z0-9]{1,5}$/);
});

test('the codebook to read has a heading for each column, and no word of a question becomes a mark', () => {
	const { children } = unified().use(remarkParse).parse(writeLivreMarkdown(questionnaire));
	const columns = children.flatMap((noeud) =>
		noeud.type === 'heading' && noeud.depth === 2
			? noeud.children.map((enfant) => (enfant.type === 'inlineCode' ? enfant.value : '?'))
			: [],
	);
	const [noms] = writeSaisieCsv(questionnaire).replace('\ufeff', '').split('\r\n');
	assert.deepEqual(columns, noms?.split(';'));
	const sortes = new Set<string>();
	const visit = (noeud: Nodes): void => {
		sortes.add(noeud.type);
		if ('children' in noeud) for (const enfant of noeud.children) visit(enfant);
	};
	for (const noeud of children) visit(noeud);
	assert.deepEqual([...sortes].sort(), [
		...['heading', 'inlineCode', 'list', 'listItem', 'paragraph', 'text'],
	]);
});

/** What ODK's own engine showed of our XForm, and whom it asked what: recorded in a browser. */
describe('ODK reads what we wrote', () => {
	const moteur = JSON.parse(readAttendu('moteur-odk.json'));
	const entre = (noms: readonly string[]): string[] => noms.filter((nom) => nom.startsWith('q_'));

	test('it shows every question, follow-up and answer as it was worded', () => {
		const plat = (texte: string): string => texte.replace(/[\t\n]/g, ' ').replaceAll('${', '$ {');
		const attendus = questionnaire.questions.map(({ nom, texte, relances, options }) => ({
			...{ nom, label: plat(texte), hint: relances.map(plat).join(' – ') },
			valeurs: options.map((o) => [o.id.replaceAll('-', '_'), plat(o.texte)]),
		}));
		const montres = moteur.champs.filter(({ nom }: { nom: string }) => nom.startsWith('q_'));
		assert.deepEqual(
			montres.map(({ nom, label, hint, valeurs }: Record<string, unknown>) => ({
				...{ nom, label, hint: hint ?? '', valeurs: valeurs ?? [] },
			})),
			attendus,
		);
	});

	test('it asks the same people the same questions as our pages', () => {
		assert.equal(moteur.demandes.length, 6);
		const idOf = new Map(questionnaire.questions.map(({ nom, id }) => [nom, id]));
		for (const { reponses, demandes } of moteur.demandes) {
			const donnees = Object.entries<string[]>(reponses).map(([nom, valeurs]) => [
				...[idOf.get(nom) ?? nom, valeurs.map((v) => v.replaceAll('_', '-')).join(' ')],
			]);
			const posees =
				reponses.accord?.[0] === 'oui'
					? listDemandees(questionnaire.questions, Object.fromEntries(donnees))
					: [];
			assert.deepEqual(
				entre(demandes),
				posees.map(({ nom }) => nom),
			);
		}
	});
});
