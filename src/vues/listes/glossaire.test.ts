import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { DonneesTerme } from '../../core/schema/index.ts';
import { buildVueFiche } from '../fiche/fiche.ts';
import { buildVueGlossaire } from './glossaire.ts';

const base = readBase();
const withMots = (...noms: string[]): Catalogue => ({
	...base,
	glossaire: new Map(
		noms.map((nom) => [
			nom,
			{ id: nom, chemin: '', donnees: { nom, definition: 'Définition.' } as DonneesTerme },
		]),
	),
});
const build = (catalogue: Catalogue) =>
	buildVueGlossaire(catalogue, (fiche) => buildVueFiche(catalogue, fiche));

test('words stand in the order of the alphabet, accents and capitals aside', () => {
	const vue = build(withMots('zone', 'école', 'EPCI', 'eau', 'Île'));
	assert.deepEqual(
		vue.map(({ lettre, mots }) => `${lettre} ${mots.map((m) => m.nom)}`),
		['E eau,école,EPCI', 'I Île', 'Z zone'],
	);
});

test('each word leads to the first sheets that use it, and counts the others', () => {
	const [lettre] = build(withMots('chaises'));
	assert.deepEqual(lettre?.mots[0]?.fiches, [
		{ titre: 'Essayer un outil témoin', href: '/outils/temoin/' },
	]);
	assert.equal(lettre?.mots[0]?.autres, 0);
	const fiche = base.outils.get('temoin');
	assert.ok(fiche);
	const outils = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { ...fiche, id }]));
	const [beaucoup] = build({ ...withMots('chaises'), outils });
	assert.equal(beaucoup?.mots[0]?.fiches.length, 4);
	assert.equal(beaucoup?.mots[0]?.autres, 2);
});
