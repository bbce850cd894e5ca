import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { createDossier } from '../outils/contenu.ts';

/** A figure in French: « 12 », « 0,53 ». */
const CHIFFRE = /\s\d+(?:,\d+)?(?:\s|$)/;

test('the bench runs, from a site without a sheet on, and gives each of its figures', {
	timeout: 300_000,
}, (t) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['banc/banc.ts', '--court'], {
		encoding: 'utf8',
		env: { ...process.env, IMPULSER_BANC: createDossier(t) },
	});
	assert.equal(status, 0, stderr);
	const [titre, vide, ...lignes] = stdout.trimEnd().split('\n');
	assert.match(titre ?? '', /cœurs, Node v\d+\.\d+\.\d+, médiane de 1 passages\.$/);
	assert.equal(vide, '');
	assert.deepEqual(
		lignes.map((ligne) => ligne.slice(0, 52).trimEnd()),
		[
			'Construction, site sans fiche, à froid',
			'Construction, 12 fiches, à froid',
			'  par fiche, au-dessus du site vide',
			'Construction, 12 fiches, une seule changée',
			'  par fiche, au-dessus du site vide',
			'Mémoire au plus haut, 12 fiches',
			'Vérification, par fiche, à froid',
			'Page d’une fiche, site de 3 fiches, gzip',
			'  éléments',
			'  requêtes',
			'Page d’une fiche, site de 24 fiches, gzip',
			'  éléments',
			'  requêtes',
		],
	);
	for (const ligne of lignes) assert.match(ligne.slice(52), CHIFFRE, ligne);
});
