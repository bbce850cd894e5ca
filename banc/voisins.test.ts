import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { VOISINS } from './plans.ts';

interface Paquet {
	version?: string;
	resolved?: string;
	optionalDependencies?: Record<string, string>;
}

const readJson = (nom: string, fichier: string) =>
	JSON.parse(readFileSync(`banc/voisins/${nom}/${fichier}`, 'utf8'));

for (const nom of VOISINS)
	describe(`the lockfile of ${nom}`, () => {
		const { dependencies } = readJson(nom, 'package.json') as { dependencies: object };
		const { packages } = readJson(nom, 'package-lock.json') as { packages: Record<string, Paquet> };
		test('has the very versions that are asked for', () => {
			for (const [paquet, version] of Object.entries(dependencies))
				assert.equal(packages[`node_modules/${paquet}`]?.version, version, paquet);
		});
		test('names no download address', () => {
			const adresses = Object.values(packages).filter(({ resolved }) => resolved?.includes('://'));
			assert.deepEqual(adresses, []);
		});
		test('names every optional package, or `npm ci` refuses it on another machine', () => {
			const manquants = Object.entries(packages).flatMap(([chemin, { optionalDependencies }]) =>
				Object.keys(optionalDependencies ?? {}).filter(
					(p) => !packages[`node_modules/${p}`] && !packages[`${chemin}/node_modules/${p}`],
				),
			);
			assert.deepEqual(manquants, []);
		});
	});
