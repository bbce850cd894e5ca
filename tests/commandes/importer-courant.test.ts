/** A template filled in as people write every day: dates, sums, days, addresses, communes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseYaml, splitFiche } from '../../src/core/lecture/entete.ts';
import { BASE, readBase } from '../contenu.ts';
import { copyContenu, environnement } from '../outils/contenu.ts';
import { fillModele } from '../outils/modele-rempli.ts';

const REPONSES = {
	Titre: ['Remettre un lavoir en eau, à Léaz'],
	Communes: ['léaz', 'Tence 43190', '43190', 'Saillans', 'Saillans (Drôme)'],
	Période: {
		rangs: [
			['Début', '15/03/2023'],
			['Fin', 'décembre 2024'],
		],
	},
	'Jours passés': {
		rangs: [
			['Élu·es (ou « non documenté »)', '6,5 jours'],
			['Bénévoles (ou « non documenté »)', '1 250'],
		],
	},
	'Budget réel': { rangs: [['Montant réel (€) (ou « non communiqué »)', '5 000 €']] },
	Sources: { rangs: [['Compte rendu', '', '', '1er mars 2024', 'www.mairie.fr/cr', '', '', '']] },
	'Le récit': ['Il faut :', '\uf0b7\tune salle', '▪ des chaises', '1.\tPréparer', '2.\tRanger'],
	'Recueilli le': ['29/11/2026'],
};

test('everyday French in a template becomes what the sheet wants; what has two readings is asked', async (t) => {
	const contenu = copyContenu(t, BASE);
	const fichier = path.join(path.dirname(contenu), 'retour.odt');
	writeFileSync(fichier, await fillModele(readBase(), 'retour', REPONSES));
	const { stdout } = spawnSync(process.execPath, ['scripts/importer.ts', fichier], {
		encoding: 'utf8',
		env: environnement(contenu),
	});
	assert.deepEqual(stdout.split('\n').slice(0, 3), [
		'Écrit : content/retours/remettre-un-lavoir-en-eau-a-leaz/fiche.mdx',
		'  43190 est le code postal de Tence, Chenereilles et Le Mas-de-Tence, et le code INSEE de Saint-Germain-Laprade. Laquelle est la vôtre\u202f?',
		'  2\u00a0communes s’appellent Saillans. Laquelle est la vôtre\u202f?',
	]);
	const chemin = 'content/retours/remettre-un-lavoir-en-eau-a-leaz/fiche.mdx';
	const coupee = splitFiche(readFileSync(path.join(path.dirname(contenu), chemin), 'utf8'), chemin);
	assert.ok(!('id' in coupee));
	const { code_insee, periode, jours, budget, sources, date_recueil } = parseYaml(
		coupee.entete,
		chemin,
		2,
	).valeur as Record<string, Record<string, unknown>>;
	assert.deepEqual(code_insee, [
		'01209',
		'43244',
		'43190 (à choisir)',
		'Saillans (à choisir)',
		'26289',
	]);
	assert.deepEqual([periode?.debut, periode?.fin], ['2023-03-15', '2024-12']);
	assert.deepEqual([jours?.elus, jours?.benevoles], [6.5, 1250]);
	assert.equal(budget?.montant, 5000);
	const [source] = sources as unknown as Record<string, unknown>[];
	assert.deepEqual([source?.date, source?.url], ['2024-03-01', 'https://www.mairie.fr/cr']);
	assert.equal(date_recueil as unknown, '2026-11-29');
	assert.equal(
		coupee.corps.trim(),
		'Il faut :\n\n- une salle\n- des chaises\n\n1. Préparer\n2. Ranger',
	);
});
