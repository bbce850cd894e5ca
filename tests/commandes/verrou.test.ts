import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Paquet {
	version?: string;
	resolved?: string;
	optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Paquet>;
};

test('the lockfile names every optional package, or `npm ci` refuses it on another machine', () => {
	const manquants = Object.entries(packages).flatMap(([chemin, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter(
			(nom) => !packages[`node_modules/${nom}`] && !packages[`${chemin}/node_modules/${nom}`],
		),
	);
	assert.deepEqual(manquants, []);
});

test('the lockfile names no download address', () => {
	const adresses = Object.values(packages).filter((p) => p.resolved?.includes('://'));
	assert.deepEqual(adresses, []);
});

test('the packages the project was asked for are at the versions it was asked for', () => {
	const majeures = {
		astro: '7',
		'@astrojs/mdx': '8',
		zod: '4',
		pagefind: '1.6',
		'remark-gfm': '4',
	};
	for (const [nom, majeure] of Object.entries(majeures)) {
		const version = packages[`node_modules/${nom}`]?.version ?? '';
		assert.ok(version.startsWith(`${majeure}.`), `${nom} ${version}`);
	}
});
