import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { VueEtat } from '../../src/vues/listes/etat.ts';
import { BASE } from '../contenu.ts';
import { copyContenu, createDossier, environnement } from '../outils/contenu.ts';

function corpus(contenu: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
	return spawnSync(process.execPath, ['scripts/corpus.ts', ...args], {
		encoding: 'utf8',
		env: { ...environnement(contenu), IMPULSER_LIENS: path.join(contenu, '../aucun.json'), ...env },
	});
}

test('the small base is told in columns', (t) => {
	const { stdout, stderr, status } = corpus(copyContenu(t, BASE));
	assert.equal(stderr, '');
	assert.equal(status, 0);
	assert.match(stdout, /^9 fiches\n/);
	for (const partie of [
		'\nPar type\n  Outils                1\n  Actions               1\n  Retours d’expérience  1\n  Grilles               1\n  Questionnaires        1\n  Expositions           1\n  Épisodes              1\n  Formations            1\n  Parcours              1\n',
		'\nFiches sans retour d’expérience (1)\n  actions/temoin-action  Mener une action témoin\n',
		'\nÉbauches à compléter (0)\n',
		'\nRelecture\n  Relues : 0. Jamais relues : 9.\n',
		'\nLiens\n  Liens jamais vérifiés automatiquement.\n',
	])
		assert.ok(stdout.includes(partie), `${partie}\n— not in —\n${stdout}`);
	assert.ok(
		stdout.split('\n').every((ligne) => ligne === ligne.trimEnd()),
		'no space at the end of a line',
	);
});

test('--json gives the same numbers as the terminal, whose rows end together', (t) => {
	const contenu = copyContenu(t);
	const { stdout } = corpus(contenu, ['--json']);
	const vue = JSON.parse(stdout) as VueEtat;
	const texte = corpus(contenu).stdout;
	assert.ok(texte.startsWith(`${vue.fiches} fiches\n`));
	for (const { comptes } of vue.repartitions) {
		const longueurs = comptes.map(({ nom, nombre }) => {
			const ligne = new RegExp(`^  ${escapeMotif(nom)} +${nombre}$`, 'm').exec(texte);
			return ligne?.[0].length;
		});
		assert.equal(new Set(longueurs).size, 1, longueurs.join());
		assert.ok(longueurs[0]);
	}
	for (const { titre, liens } of vue.manques)
		assert.ok(texte.includes(`${titre} (${liens.length})`));
	const indices = vue.lisibilite.map((l) => l.indice);
	assert.equal(indices.length, vue.fiches);
	assert.deepEqual(
		indices,
		[...indices].sort((a, b) => a - b),
		'the hardest first',
	);
});

const escapeMotif = (texte: string): string => texte.replace(/[().]/g, '\\$&');

test('a draft, a review, a source to verify and an empty objectif are seen', (t) => {
	const contenu = copyContenu(t, BASE);
	const fichier = path.join(contenu, 'actions/temoin-action/fiche.mdx');
	const texte = readFileSync(fichier, 'utf8')
		.replace(
			'statut: complete',
			'statut: ebauche\nrelecture: { date: "2024-03", par: Une voisine }',
		)
		.replace(/(\n {2}- cle: essai\n)/, '$1    a_verifier: true\n')
		.replace('objectifs: [garder-les-terres-agricoles]', 'objectifs: [moins-gaspiller]');
	writeFileSync(fichier, texte);
	const vue = JSON.parse(corpus(contenu, ['--json']).stdout) as VueEtat;
	const manque = (id: string): string[] =>
		vue.manques.find((m) => m.id === id)?.liens.map((l) => l.titre) ?? [];
	assert.deepEqual(manque('ebauches'), ['Mener une action témoin']);
	assert.deepEqual(manque('sources-a-verifier'), ['Mener une action témoin']);
	assert.ok(manque('objectifs-sans-action').includes('Garder les terres agricoles'));
	assert.ok(!manque('objectifs-sans-action').includes('Moins gaspiller'));
	assert.equal(vue.relectures.jamais, 8);
	assert.equal(vue.relectures.plusAncienne?.texte, 'mars 2024, par Une voisine');
});

test('the last check of the links is told with its date', (t) => {
	const contenu = copyContenu(t, BASE);
	const IMPULSER_LIENS = path.join(createDossier(t), 'liens.json');
	const mentions = [{ fichier: 'content/outils/temoin/fiche.mdx', ligne: 3 }];
	const muettes = [{ url: 'https://exemple.fr/x', raison: 'page introuvable (404)', mentions }];
	const releve = { date: '2026-03-01', demandees: 12, repondent: 11, muettes };
	writeFileSync(IMPULSER_LIENS, JSON.stringify(releve));
	const { stdout } = corpus(contenu, [], { IMPULSER_LIENS });
	assert.ok(
		stdout.includes(
			'Liens vérifiés le 1er mars 2026\u00a0: 11 sur 12 répondent.\n  https://exemple.fr/x  page introuvable (404)\n',
		),
		stdout,
	);
	writeFileSync(IMPULSER_LIENS, '{"date": "hier"}');
	const abime = corpus(contenu, [], { IMPULSER_LIENS });
	assert.match(abime.stderr, /liens\.json » ne peut pas être lu : supprimez-le/);
	assert.equal(abime.status, 1);
});
