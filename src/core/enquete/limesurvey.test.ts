import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeQuestions, codeReponse, writeLimeSurvey } from './limesurvey.ts';
import type { QuestionPosee } from './questionnaire.ts';

const courte = (nom: string, texte = nom): QuestionPosee => ({
	...{ id: nom, nom, texte, type: 'courte', relances: [], options: [] },
});

test('a code is letters and digits, twenty at most, once, whatever the names have in common', () => {
	const noms = ['q_a_b', 'q_ab', `q_${'x'.repeat(40)}`, `q_${'x'.repeat(41)}`, 'q_ab2', 'q_a__b'];
	const codes = codeQuestions(noms.map((nom) => courte(nom)));
	assert.deepEqual(
		[...codes],
		[
			['accord', 'accord'],
			['q_a_b', 'qab'],
			['q_ab', 'qab2'],
			[`q_${'x'.repeat(40)}`, `q${'x'.repeat(19)}`],
			[`q_${'x'.repeat(41)}`, `q${'x'.repeat(18)}2`],
			['q_ab2', 'qab22'],
			['q_a__b', 'qab3'],
		],
	);
	assert.deepEqual([codeReponse(0), codeReponse(14)], ['A1', 'A15']);
});

test('a text is neither an expression, nor HTML, nor an escape, nor two cells', () => {
	const texte = '{TOKEN} <b>"x"</b> & C:\\\tfin\nlà';
	const ecrit = writeLimeSurvey({
		...{ titre: 't', version: '20261130', cadre: {}, questions: [courte('q_x', texte)] },
	});
	assert.equal(
		ecrit.split('\n').at(-2),
		'Q\tS\tqx\t1\t&#123;TOKEN&#125; &#60;b&#62;&#34;x&#34;&#60;/b&#62; &#38; C:&#92; fin là\t\tfr\t\tN\tN\t\t\t\t\t',
	);
});
