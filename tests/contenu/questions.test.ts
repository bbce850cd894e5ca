/** The bank of questions that is published: enough of them, on every theme, and open ones first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examineQuestion } from '../../src/core/enquete/clinique.ts';
import { TYPES_QUESTION } from '../../src/core/schema/types-de-question.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { countQuestions, listThemes } from '../../src/vues/questions/index.ts';

const catalogue = readCatalogue('content');
const questions = [...catalogue.questions.values()].flatMap(({ id, donnees }) =>
	donnees.questions.map((question) => ({ theme: id, ...question })),
);

test('there are a hundred and twenty or more, eight or more a theme, and each theme is listed once', () => {
	const themes = listThemes(catalogue);
	assert.ok(countQuestions(themes) >= 120);
	for (const theme of themes) assert.ok(theme.questions.length >= 8, theme.id);
	assert.equal(themes.at(-1)?.id, 'pour-finir');
	for (const id of [
		...['se-deplacer', 'se-nourrir', 'jeter-et-reparer', 'travailler-et-economie-locale', 'sante'],
		...['lien-social-et-solidarite', 'democratie', 'eau', 'energie', 'logement', 'nature'],
		...['jeunesse', 'coups-durs', 'memoire-du-lieu'],
	])
		assert.ok(catalogue.questions.has(id), id);
});

test('two in three ask for a story, and every type is there', () => {
	const ouvertes = questions.filter(({ type }) => type === 'ouverte');
	assert.ok(ouvertes.length * 3 >= questions.length * 2, `${ouvertes.length}`);
	const types = new Set(questions.map(({ type }) => type));
	assert.deepEqual(
		TYPES_QUESTION.filter((type) => !types.has(type)),
		[],
	);
});

test('the clinic of questions finds nothing to say of them', () => {
	const remarques = questions.flatMap(({ id, texte }) =>
		examineQuestion(texte).map(({ genre }) => `${id}: ${genre}`),
	);
	assert.deepEqual(remarques, []);
});

test('what touches health, religion or politics says so, and is never the first of its theme but for health', () => {
	for (const { id, donnees } of catalogue.questions.values())
		if (id !== 'sante')
			assert.ok(!/^(?:religion|politique)$/.test(donnees.questions[0]?.sensible ?? ''), id);
});
