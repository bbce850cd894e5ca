import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CLES, completeMots } from './sveltia-mots.ts';

type Mots = Parameters<typeof completeMots>[0];

const read = (langue: string): Mots =>
	JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${langue}.json`, 'utf8')) as Mots;
const at = (mots: Mots, chemin: string): unknown =>
	chemin.split('.').reduce<unknown>((branche, cle) => (branche as Mots | undefined)?.[cle], mots);
const variables = (texte: unknown): string[] =>
	[...new Set(String(texte).match(/\$\w+|:integer/g))].sort();

test('what the package says in French is kept, what it lacks is added', () => {
	const mots = completeMots({ show_errors: 'Erreurs', save_conflict: { title: 'Conflit' } });
	assert.equal(mots.show_errors, 'Erreurs');
	assert.equal(at(mots, 'save_conflict.title'), 'Conflit');
	assert.equal(at(mots, 'save_conflict.save_anyway'), 'Enregistrer quand même');
	assert.equal(
		at(mots, 'relation_field.save_together_hint'),
		'«\u00a0{$name}\u00a0» sera enregistré avec l’entrée que vous modifiez.',
	);
});

test('every sentence completes one of the installed version, with the same blanks', () => {
	const [anglais, francais] = [read('en-US'), read('fr')];
	const complets = completeMots(francais);
	for (const cle of CLES) {
		assert.equal(typeof at(anglais, cle), 'string', `${cle} is not asked any more`);
		assert.equal(at(francais, cle), undefined, `${cle} is in the package now`);
		assert.deepEqual(variables(at(complets, cle)), variables(at(anglais, cle)), cle);
	}
});
