import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AdressePrivee, createLookup, isPrivee } from './adresses-privees.ts';

const BOUCLE = ['127.0.0.1', '127.9.9.9', '::1'];
const PRIVEES = [
	'0.0.0.0',
	'10.1.2.3',
	'100.64.0.1',
	'169.254.169.254',
	'172.31.255.255',
	'192.168.1.1',
	'224.0.0.1',
	'255.255.255.255',
	'::',
	'fe80::1',
	'fd00::1',
	'ff02::1',
	'64:ff9b::a00:1',
	'2002:a00:1::',
	'::ffff:10.0.0.1',
	'pas-une-adresse',
];
const PUBLIQUES = ['8.8.8.8', '172.32.0.1', '192.167.1.1', '2001:4860:4860::8888', '2606:2800::1'];

test('private and reserved addresses are told from public ones', () => {
	for (const a of [...BOUCLE, ...PRIVEES]) assert.equal(isPrivee(a), true, a);
	for (const a of PUBLIQUES) assert.equal(isPrivee(a), false, a);
});

test('the option of the tests opens this machine alone', () => {
	for (const a of BOUCLE) assert.equal(isPrivee(a, true), false, a);
	for (const a of PRIVEES) assert.equal(isPrivee(a, true), true, a);
});

test('a name that leads to this machine is refused, but for the tests', async () => {
	const find = (boucleLocale: boolean): Promise<unknown> =>
		new Promise((resolve) => {
			createLookup(boucleLocale)('site.localhost', {}, (erreur, adresse) =>
				resolve(erreur ?? adresse),
			);
		});
	assert.ok((await find(false)) instanceof AdressePrivee);
	assert.equal(await find(true), '127.0.0.1');
});
