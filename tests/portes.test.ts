/** Every complete sheet of the commons has two doors: what the mairie does first, and what a collectif does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listFiches } from '../src/core/catalogue/catalogue.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';

const PORTES = ['Vous êtes à la mairie', 'Vous êtes un collectif'];

test('every complete sheet speaks to the mairie and to a collectif', () => {
	const muettes = listFiches(readCatalogue('content'))
		.filter((fiche) => fiche.donnees.statut === 'complete')
		.flatMap(({ ref }) => {
			const texte = readFileSync(`content/${ref}/fiche.mdx`, 'utf8');
			const manquent = PORTES.filter((porte) => !texte.includes(porte));
			return manquent.map((porte) => `${ref}: no « ${porte} »`);
		});
	assert.deepEqual(muettes, []);
});
