import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { countLicences, findFautes, isAdmise } from '../../core/dependances/fautes.ts';
import { sayCompletees, sayDependances } from '../../renderers/terminal/dependances.ts';
import { completeVerrou } from './completer.ts';
import { readPaquets, readProgrammes } from './verrou.ts';

const SHA = `sha512-${'A'.repeat(86)}==`;
const VERROU = {
	name: 'essai',
	lockfileVersion: 3,
	packages: {
		'': { name: 'essai', license: 'EUPL-1.2' },
		'node_modules/a': { version: '1.0.0', integrity: SHA, license: 'MIT' },
		'node_modules/a/node_modules/@b/c': { version: '2.0.0', dev: true, license: 'GPL-3.0-only' },
		'node_modules/d': { version: '3.0.0', integrity: SHA, hasInstallScript: true },
		'node_modules/e': { link: true },
	},
};

let dossier: string;
let verrou: string;
beforeEach(() => {
	dossier = mkdtempSync(path.join(tmpdir(), 'impulser-dependances-'));
	verrou = path.join(dossier, 'package-lock.json');
	writeFileSync(verrou, `${JSON.stringify(VERROU, null, '\t')}\n`);
});
afterEach(() => rmSync(dossier, { recursive: true }));

test('every package is read, under its own name; the project and its links are none', () => {
	assert.deepEqual(
		readPaquets(verrou).map(({ nom, version }) => `${nom}@${version}`),
		['a@1.0.0', '@b/c@2.0.0', 'd@3.0.0'],
	);
});

describe('what is wrong', () => {
	test('is told package by package, with what to do', () => {
		assert.equal(
			sayDependances({
				licences: countLicences(readPaquets(verrou)),
				programmes: new Map([['parti', true]]),
				fautes: findFautes(readPaquets(verrou), new Map([['parti', true]])),
			}),
			`3 paquets dans le verrou, par licence :
     1  GPL-3.0-only
     1  MIT
     1  non dite
Programmes à l’installation :
  parti : admis

@b/c@2.0.0 n’a pas d’empreinte dans le verrou : n’importe quoi peut venir à sa place.
  → Faites : npm run dependances -- --completer

@b/c@2.0.0 a la licence « GPL-3.0-only », qui n’est pas de celles que le projet admet.
  → Lisez-la, puis changez de paquet, ou ajoutez-la à src/core/dependances/fautes.ts avec la raison.

d@3.0.0 lance un programme à l’installation, et personne n’a dit s’il le peut.
  → Lisez ce programme, puis écrivez son nom dans « allowScripts », dans package.json, suivi de true ou de false.

d@3.0.0 ne dit pas sa licence.
  → Lisez-la, puis changez de paquet, ou ajoutez-la à src/core/dependances/fautes.ts avec la raison.

parti est dans « allowScripts » et n’installe plus rien.
  → Retirez sa ligne de « allowScripts », dans package.json.

5 à corriger.`,
		);
	});
	test('a licence of two sides is judged by both, or by the one that is chosen', () => {
		const juger = (...expressions: string[]): boolean[] => expressions.map(isAdmise);
		assert.deepEqual(juger('MIT OR GPL-3.0-only', '(GPL-3.0-only OR MIT) AND ISC'), [true, true]);
		assert.deepEqual(juger('MIT AND GPL-3.0-only', 'GPL-3.0-only', '', 'Voir le fichier'), [
			...[false, false, false, false],
		]);
	});
});

describe('the digests that lack', () => {
	test('are written where npm puts them, and nothing else changes', async () => {
		const demandes: string[] = [];
		const completees = await completeVerrou(verrou, async (nom, version) => {
			demandes.push(`${nom}@${version}`);
			return SHA;
		});
		assert.deepEqual(demandes, ['@b/c@2.0.0']);
		assert.equal(sayCompletees(completees), 'Complété : @b/c@2.0.0');
		const attendu = structuredClone(VERROU) as { packages: Record<string, object> };
		attendu.packages['node_modules/a/node_modules/@b/c'] = {
			...{ version: '2.0.0', integrity: SHA, dev: true, license: 'GPL-3.0-only' },
		};
		assert.equal(readFileSync(verrou, 'utf8'), `${JSON.stringify(attendu, null, '\t')}\n`);
	});
	test('are said to be still missing where the registry does not give them', async () => {
		const avant = readFileSync(verrou, 'utf8');
		const completees = await completeVerrou(verrou, async () => undefined);
		assert.equal(
			sayCompletees(completees),
			'Le registre d’ici n’a pas, ou n’a pas donné : @b/c@2.0.0. Relancez la même commande depuis une machine qui joint le registre public de npm.',
		);
		assert.equal(readFileSync(verrou, 'utf8'), avant);
	});
	test('are asked of nobody when none lacks', async () => {
		await completeVerrou(verrou, async () => SHA);
		const completees = await completeVerrou(verrou, () => assert.fail('nothing is to be asked'));
		assert.equal(sayCompletees(completees), 'Chaque paquet a déjà son empreinte.');
	});
});

test('nothing is wrong with what this project stands on', () => {
	assert.deepEqual(findFautes(readPaquets(), readProgrammes()), []);
});
