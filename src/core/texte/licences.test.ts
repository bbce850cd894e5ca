import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLicence } from './licences.ts';

test('licences that may enter', () => {
	for (const [texte, nom] of [
		['{{Licence|CC-BY-SA-4.0}}', 'CC BY-SA 4.0'],
		['sous licence CC BY-SA 3.0 FR', 'CC BY-SA 3.0'],
		['Creative Commons Attribution - Partage dans les mêmes conditions 4.0', 'CC BY-SA 4.0'],
		['CC BY 4.0', 'CC BY 4.0'],
		['CC0', 'domaine public (CC0)'],
		['Licence Ouverte 2.0', 'Licence Ouverte (Etalab)'],
	])
		assert.deepEqual(findLicence(texte ?? ''), { nom }, texte);
});

test('licences that may not, each with its reason', () => {
	for (const [texte, nom, raison] of [
		['CC BY-NC-SA 4.0', 'CC BY-NC-SA 4.0', /commerciaux/],
		['cc_by_nc_nd 3.0', 'CC BY-NC-ND 3.0', /commerciaux/],
		['Creative Commons BY-ND', 'CC BY-ND', /modifier/],
		['Creative Commons Attribution, pas d’utilisation commerciale', 'CC BY-NC', /commerciaux/],
		['Creative Commons paternité, pas de modification', 'CC BY-ND', /modifier/],
		['CC BY-SA 1.0', 'CC BY-SA 1.0', /version/],
		['GFDL 1.3', 'GFDL', /GFDL/],
		['© 2024, tous droits réservés', 'tous droits réservés', /accord/],
	] as const) {
		const avis = findLicence(texte);
		assert.equal(avis?.nom, nom, texte);
		assert.match(avis?.refus ?? '', raison, texte);
	}
});

test('the most restrictive of several has the last word; none is none', () => {
	assert.equal(findLicence('CC BY-SA 4.0, sauf photo CC BY-NC 2.0')?.nom, 'CC BY-NC 2.0');
	assert.equal(findLicence('Un texte sans licence. Le CC du village.'), undefined);
});
