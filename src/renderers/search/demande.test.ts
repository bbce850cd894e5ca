import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDemande } from './demande.ts';

const read = (saisie: string): [string, string | undefined] => {
	const { requete, compagne } = readDemande(saisie);
	return [requete, compagne];
};

test('the words of a question are those that say what it is about', () => {
	assert.equal(readDemande('il n’y a plus de médecin, que faire ?').requete, 'medecin');
	assert.equal(readDemande('koman fer venir les jeunes').requete, 'venir jeune');
	assert.equal(readDemande('où').requete, 'ou', 'nothing else was said');
});

test('numbers are taken out, and the very number is kept', () => {
	const { requete, paliers, nombres } = readDemande('un village de 600 habitants');
	assert.deepEqual([requete, paliers.length, nombres], ['village', 1, ['600']]);
	assert.equal(readDemande('600 habitants').requete, '');
});

test('a paper is asked for with the sheet that it is of', () => {
	assert.deepEqual(read('lettre cantine'), ['cantine', 'mairie']);
	assert.deepEqual(read('modèle de délibération pour la chaufferie'), ['chaufferie', 'mairie']);
	assert.deepEqual(read('courrier au maire sur le verger'), ['verger', 'mairie']);
	assert.deepEqual(read('déroulé minuté du world café'), ['world cafe', 'deroule']);
});

test('without a sheet, it is no paper of one', () => {
	for (const saisie of [
		'lettre au maire',
		'délibération',
		'projet de délibération',
		'note au conseil municipal',
	])
		assert.equal(readDemande(saisie).compagne, undefined, saisie);
	assert.equal(readDemande('écrire une lettre').compagne, undefined);
	assert.equal(readDemande('la cantine a reçu une lettre').compagne, undefined);
});
