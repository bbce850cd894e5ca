import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import { findFiche } from '../../core/catalogue/catalogue.ts';
import type { Exemple } from '../../core/catalogue/exemples.ts';
import type { Mention } from '../../core/catalogue/mentions.ts';
import { groupPassages, toPassage } from './passages.ts';

const base = readBase();
const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');
const exemple = (texte: string, resultat?: Exemple['resultat']): Mention => {
	const fiche = findFiche(base, 'actions/temoin-action');
	const commune = base.communes.get('01209');
	assert.ok(fiche && commune);
	const dit = { commune: '01209', texte, source: 'essai', resultat };
	return { genre: 'exemple', fiche, commune, ancre: 'exemple-01209', exemple: dit };
};

test('a passage leads to where the sheet speaks of the commune', () => {
	const passages = groupPassages(base).get('01209') ?? [];
	assert.deepEqual(
		passages.map(({ page, genre }) => [page, genre]),
		[
			['/actions/temoin-action/#exemple-01209', 'Exemple d’une fiche action'],
			['/retours/temoin-retour/', 'Retour d’expérience'],
		],
	);
});

test('an example says what came of it', () => {
	assert.equal(
		toPassage(exemple('Un tarif.', 'etudie')).genre,
		'Exemple d’une fiche action, à l’étude',
	);
	assert.equal(toPassage(exemple('Un tarif.', 'essaye')).genre, 'Exemple d’une fiche action');
});

test('what an example cost is what the sheet says of euros, else it is not known', () => {
	for (const [texte, attendu] of [
		[
			'Le bar ferme. La commune rachète le fonds pour 60 000 €. Il rouvre.',
			'La commune rachète le fonds pour 60 000 €.',
		],
		['Elles ont coûté 1,3 million d’euros.', 'Elles ont coûté 1,3 million d’euros.'],
		['Un fait sans chiffre, puis 40 habitants.', 'Coût inconnu'],
	] as const)
		assert.equal(plat(toPassage(exemple(texte)).cout), attendu);
});
