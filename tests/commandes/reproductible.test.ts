/** The same content and the same code give the same site, wherever and whenever it is built. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { renderModele } from '../../src/io/editeur/write-modeles.ts';
import { BASE, readBase } from '../contenu.ts';
import { createDossier, environnement } from '../outils/contenu.ts';

/** Every file of the site, by digest. */
function build(dossier: string, env: NodeJS.ProcessEnv): Map<string, string> {
	mkdirSync(dossier, { recursive: true });
	const contenu = path.join(dossier, 'content');
	const sortie = path.join(dossier, 'site');
	cpSync(BASE, contenu, { recursive: true });
	cpSync('tests/images/portrait.jpg', path.join(contenu, 'outils/temoin/portrait.jpg'));
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/build.ts', '--outDir', sortie],
		{
			encoding: 'utf8',
			env: { ...environnement(contenu), SITE: 'https://impulser.example', ...env },
		},
	);
	assert.equal(status, 0, stdout + stderr);
	const fichiers = readdirSync(sortie, { recursive: true, withFileTypes: true });
	return new Map(
		fichiers
			.filter((f) => f.isFile())
			.map((f) => {
				const chemin = path.join(f.parentPath, f.name);
				const hash = createHash('sha256').update(readFileSync(chemin));
				return [path.relative(sortie, chemin), hash.digest('hex')] as const;
			}),
	);
}

test('two builds in two folders, two time zones and two languages are the same', (t) => {
	const racine = createDossier(t);
	const un = build(path.join(racine, 'un'), { TZ: 'UTC', LANG: 'C' });
	const deux = build(path.join(racine, 'un autre dossier', 'deux'), {
		TZ: 'Pacific/Kiritimati',
		LANG: 'fr_FR.UTF-8',
	});
	assert.deepEqual([...un.keys()].sort(), [...deux.keys()].sort());
	assert.deepEqual(
		[...un].filter(([nom, empreinte]) => deux.get(nom) !== empreinte).map(([nom]) => nom),
		[],
	);
});

test('a template to fill in is the same at any hour', async (t) => {
	const catalogue = readBase();
	const modeleA = async (jour: string) => {
		t.mock.timers.enable({ apis: ['Date'], now: new Date(jour) });
		try {
			return await renderModele(catalogue, 'retour');
		} finally {
			t.mock.timers.reset();
		}
	};
	assert.deepEqual(await modeleA('2026-01-02T03:04:05Z'), await modeleA('2027-11-12T13:14:15Z'));
});
