import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeValeurs } from './fusion.ts';

const AVANT = { titre: 'Un', phrase: 'Une phrase', axes: ['a', 'b'], cout: { min: 1 } };

test('what I left alone is theirs, what I changed is mine', () => {
	const leurs = { ...AVANT, phrase: 'Leur phrase', alias: ['x'] };
	const miennes = { ...AVANT, titre: 'Mon titre', axes: ['a'] };
	assert.deepEqual(mergeValeurs(AVANT, leurs, miennes), {
		valeurs: {
			titre: 'Mon titre',
			phrase: 'Leur phrase',
			axes: ['a'],
			cout: { min: 1 },
			alias: ['x'],
		},
		conflits: [],
	});
});

test('a field that both changed is mine, and told; the same change is no conflict', () => {
	const leurs = { ...AVANT, titre: 'Leur titre', cout: { min: 2 } };
	const miennes = { ...AVANT, titre: 'Mon titre', cout: { min: 2 } };
	const { valeurs, conflits } = mergeValeurs(AVANT, leurs, miennes);
	assert.deepEqual([valeurs.titre, valeurs.cout, conflits], ['Mon titre', { min: 2 }, ['titre']]);
});

test('what one took away stays away', () => {
	const { titre: _, ...sansTitre } = AVANT;
	assert.equal('titre' in mergeValeurs(AVANT, AVANT, sansTitre).valeurs, false);
	assert.equal('titre' in mergeValeurs(AVANT, sansTitre, AVANT).valeurs, false);
	const { valeurs, conflits } = mergeValeurs(AVANT, sansTitre, { ...AVANT, titre: 'Mon titre' });
	assert.deepEqual([valeurs.titre, conflits], ['Mon titre', ['titre']]);
});

test('names of JavaScript are names like others', () => {
	const { valeurs } = mergeValeurs({}, JSON.parse('{"__proto__":{"x":1},"constructor":"c"}'), {});
	assert.deepEqual(Object.keys(valeurs), ['__proto__', 'constructor']);
});
