import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameCommentaire } from './nom-commentaire.ts';

const REPONSES = { fiche: 'outils/temoin', date: '2026-11-29', code_insee: '01209' };

test('two comments of a commune on one sheet and one day have two names, the same one has one', () => {
	const [un, deux] = ['lecon: Un\n', 'lecon: Deux\n'].map((t) => nameCommentaire(REPONSES, t));
	assert.match(un ?? '', /^temoin-2026-11-29-01209-[0-9a-f]{6}$/);
	assert.notEqual(un, deux);
	assert.equal(nameCommentaire(REPONSES, 'lecon: Un\n'), un);
});

test('a name is never longer than a name may be, nor empty', () => {
	const long = nameCommentaire({ ...REPONSES, fiche: `outils/${'mot-'.repeat(30)}fin` }, 'x');
	assert.ok(long.length <= 80, long);
	assert.match(long, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
	assert.match(nameCommentaire({}, ''), /^[0-9a-f]{6}$/);
});
