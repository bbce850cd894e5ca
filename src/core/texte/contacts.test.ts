import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findContacts, isCourriel, isTelephone } from './contacts.ts';

test('e-mail addresses and French numbers are found, however they are written', () => {
	assert.deepEqual(
		findContacts('Écrivez à Jeanne.Dupont@exemple.fr, ou à zoé@mairie.exemple.fr.'),
		['jeanne.dupont@exemple.fr', 'zoé@mairie.exemple.fr'],
	);
	for (const numero of [
		'0612345678',
		'06 12 34 56 78',
		'06.12.34.56.78',
		'06-12-34-56-78',
		'06\u00a012\u202f34 56 78',
		'+33 6 12 34 56 78',
		'+33(0)612345678',
		'0033612345678',
		'00 33 6 12 34 56 78',
	])
		assert.deepEqual(findContacts(`Tél. : ${numero}.`), ['0612345678'], numero);
});

test('figures that are not numbers to call are left alone', () => {
	for (const texte of [
		'En 2021, 1 200 000 000 euros',
		'SIRET 812 345 678 00012',
		'code INSEE 34144',
		'de 06 à 12 h, 34 personnes',
		'https://exemple.fr/2023/01/02/0345',
		'l’adresse @commune sur un réseau',
		'10 612 345 678',
		'le 01.02.2026 10 h',
		'le 06-12-2026 18 h 30',
	])
		assert.deepEqual(findContacts(texte), [], texte);
});

test('one value is an address or a number, and nothing beside', () => {
	assert.ok(isCourriel('mairie@exemple.fr'));
	assert.ok(!isCourriel('mairie@exemple.fr, et aussi'));
	assert.ok(!isCourriel('mairie@exemple'));
	assert.ok(isTelephone('06 12 34 56 78'));
	assert.ok(!isTelephone('06 12 34 56'));
});
