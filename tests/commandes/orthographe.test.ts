import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { CORPUS } from '../contenu.ts';
import { createDossier, environnement } from '../outils/contenu.ts';

const MODELE = path.join(CORPUS, 'outils/arpentage/fiche.mdx');

/** The command, run on one sheet alone in a content folder of its own. */
function checkFiche(t: TestContext, texte: string) {
	const contenu = path.join(createDossier(t), 'content');
	const fiche = path.join(contenu, 'outils', 'essai', 'fiche.mdx');
	mkdirSync(path.dirname(fiche), { recursive: true });
	writeFileSync(fiche, texte);
	return spawnSync(process.execPath, ['scripts/orthographe.ts', contenu], {
		encoding: 'utf8',
		env: environnement(contenu),
	});
}

test('a correct sheet passes', (t) => {
	const { status, stdout, stderr } = checkFiche(t, readFileSync(MODELE, 'utf8'));
	assert.equal(stdout, '1 fichier lu : rien à corriger.\n');
	assert.equal(stderr, '');
	assert.equal(status, 0);
});

test('a misspelt word is told with its place, its neighbours and what to do', (t) => {
	const { status, stdout } = checkFiche(
		t,
		'---\ntitre: 🌳 Aider au dévelopement\n---\n\nDu **developpement** local.\n',
	);
	assert.equal(status, 1);
	assert.match(
		stdout,
		/^content\/outils\/essai\/fiche\.mdx:2:19 {2}erreur {2}orthographe\n {2}Le mot « dévelopement » n’est pas dans le dictionnaire\.\n {2}→ Vouliez-vous dire « développement »/,
	);
	assert.match(stdout, /\? Corrigez, ou ajoutez le mot à docs\/orthographe\/mots\.txt\.\n/);
	assert.match(stdout, /fiche\.mdx:5:6 .*\n {2}Le mot « developpement »/);
	assert.match(stdout, /\n1 fichier lu : 2 erreurs, 0 avertissement\.\n$/);
});

test('what people read is checked, what machines read is not', (t) => {
	const { stdout } = checkFiche(
		t,
		[
			'---',
			'# Ce que dit « npm run nouveau » : elus, ecoles.',
			'titre: Reunir',
			'alias: [velo]',
			'axes: [energetique]',
			'traduction: 日本 et سلام, à Ελλάδα',
			'outils:',
			'  avant:',
			'    - debat-mouvant',
			'objectifs:',
			'  - Ecouter les habitant·es de l’ecole',
			'duree: { min: 1, unite: annee }',
			'sources:',
			'  - cle: ecole',
			'    url: https://exemple.fr/ecole',
			'---',
			'',
			'Voir `ecole`<Source cle="ecole" /> et [l’ete](../ecole/), à mairie@ecole.fr.',
			'',
			'<Question theme="Ecole" relance="Pour quand ?">',
			'Le chauffage de l’ecole ?',
			'</Question>',
		].join('\n'),
	);
	const mots = [...stdout.matchAll(/Le mot « (.*?) »/g)].map(([, mot]) => mot);
	assert.deepEqual(mots, ['Reunir', 'velo', 'Ecouter', 'ecole', 'ete', 'Ecole', 'ecole']);
});

test('a path that names no text is an error, not a success', (t) => {
	const { status, stderr } = spawnSync(process.execPath, ['scripts/orthographe.ts', 'nulle-part'], {
		encoding: 'utf8',
		env: environnement(path.join(createDossier(t), 'content')),
	});
	assert.equal(status, 1);
	assert.match(stderr, /« nulle-part » ne désigne aucun texte à relire\./);
});

test('the words of the project are in alphabetical order under their theme, once each', () => {
	const themes = readFileSync('docs/orthographe/mots.txt', 'utf8').trim().split('\n\n').slice(1);
	const { compare } = new Intl.Collator('fr');
	const listes = themes.map((theme) => theme.split('\n').slice(1));
	for (const mots of listes) assert.deepEqual(mots, mots.toSorted(compare));
	const tous = listes.flat();
	assert.ok(tous.length > 400);
	assert.deepEqual(tous.length, new Set(tous).size);
});
