import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildFeuille, PICTOGRAMMES } from './pictogrammes.ts';

test('the style sheet draws every pictogram, as its own element', () => {
	const regles = buildFeuille().split('\n');
	const dessins = regles.map((regle) => {
		const [, nom, adresse = ''] =
			/^\[data-picto="([a-z-]+)"\]\{--picto:url\("data:image\/svg\+xml,([^"]+)"\)\}$/.exec(regle) ??
			[];
		return [nom, / d='([^']+)'\/><\/svg>$/.exec(decodeURI(adresse))?.[1]];
	});
	assert.deepEqual(dessins, Object.entries(PICTOGRAMMES));
});
