import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkSortie, clearRestes, swap } from './mise-en-place.ts';

const MORT = spawnSync(process.execPath, ['--version']).pid;

function createRacine(t: TestContext): string {
	const racine = mkdtempSync(path.join(tmpdir(), 'impulser-place-'));
	t.after(() => rmSync(racine, { recursive: true }));
	return racine;
}

function createSite(dossier: string, texte: string): void {
	mkdirSync(dossier, { recursive: true });
	writeFileSync(path.join(dossier, 'index.html'), texte);
}

const readSite = (dossier: string): string =>
	readFileSync(path.join(dossier, 'index.html'), 'utf8');

test('the new site takes the place of the old one, and leaves nothing beside', (t) => {
	const racine = createRacine(t);
	const [neuf, final] = [path.join(racine, 'chantier', 'site'), path.join(racine, 'dist')];
	createSite(neuf, 'neuf');
	createSite(final, 'ancien');
	swap(neuf, final);
	assert.equal(readSite(final), 'neuf');
	assert.deepEqual(readdirSync(racine).sort(), ['chantier', 'dist']);
	assert.deepEqual(readdirSync(path.join(racine, 'chantier')), []);
});

test('a site that cannot be brought leaves the old one in place', (t) => {
	const racine = createRacine(t);
	const final = path.join(racine, 'dist');
	createSite(final, 'ancien');
	assert.throws(() => swap(path.join(racine, 'absent'), final), /ENOENT/);
	assert.equal(readSite(final), 'ancien');
	assert.deepEqual(readdirSync(racine), ['dist']);
});

test('a build killed between its two renames: the old site is put back by the next one', (t) => {
	const racine = createRacine(t);
	const final = path.join(racine, 'dist');
	createSite(`${final}.ancien-${MORT}`, 'ancien');
	createSite(`${final}.nouveau-${MORT}`, 'neuf');
	clearRestes(final);
	assert.equal(readSite(final), 'ancien');
	assert.deepEqual(readdirSync(racine), ['dist']);
});

test('leftovers are cleared when a site is in place; those of a living build, and of others, stay', (t) => {
	const racine = createRacine(t);
	const final = path.join(racine, 'dist');
	createSite(final, 'en place');
	createSite(`${final}.ancien-${MORT}`, 'ancien');
	createSite(`${final}.nouveau-${process.pid}`, 'en cours');
	createSite(path.join(racine, `autre.ancien-${MORT}`), 'à un autre');
	createSite(path.join(racine, 'dist.ancien-mes-photos'), 'à quelqu’un');
	clearRestes(final);
	assert.equal(readSite(final), 'en place');
	assert.deepEqual(readdirSync(racine).sort(), [
		`autre.ancien-${MORT}`,
		'dist',
		'dist.ancien-mes-photos',
		`dist.nouveau-${process.pid}`,
	]);
});

test('a folder that is no site, or a place that is no folder, is refused before anything is built', (t) => {
	const racine = createRacine(t);
	mkdirSync(path.join(racine, 'photos', 'vacances'), { recursive: true });
	assert.throws(() => checkSortie(path.join(racine, 'photos')), {
		message: `« ${racine}/photos » existe et n’est pas un site construit : il n’est pas remplacé. Choisissez un autre dossier : --outDir dossier.`,
	});
	writeFileSync(path.join(racine, 'fichier'), '');
	assert.throws(() => checkSortie(path.join(racine, 'fichier', 'dist')), { code: 'EEXIST' });
});
