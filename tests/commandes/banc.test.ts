import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { createDossier } from '../outils/contenu.ts';

const banc = (dossier: string, ...args: string[]) =>
	spawnSync(process.execPath, ['banc/banc.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, IMPULSER_BANC: dossier },
	});

const LARGEUR = 56;
/** A figure in French, then the page it is that of: « 12 », « 0,53 s », « 24 ko  /outils/ ». */
const CHIFFRE = /^ +[−-]?\d+(?:,\d+)?(?:\u00a0(?:s|ms|ko|Mo))?(?: {2}\/[\w/-]*\/)?$/;

test('the bench runs every part, from a site without a sheet on, and gives each of its figures', {
	timeout: 600_000,
}, (t) => {
	const { status, stdout, stderr } = banc(createDossier(t), '--court');
	assert.equal(status, 0, stdout + stderr);
	const [machine, fois, court, voisins, vide, ...lignes] = stdout.trimEnd().split('\n');
	assert.match(machine ?? '', /^\d+ cœurs, .+, Node v\d+\.\d+\.\d+\.$/);
	assert.deepEqual(
		[fois, court, voisins, vide],
		[
			'Chaque mesure est faite une fois.',
			'Passage court : ces nombres ne disent rien de la vitesse.',
			'Starlight et Eleventy ne sont pas mesurés.',
			'',
		].map((ligne) => ligne.replace(' :', '\u00a0:')),
	);
	assert.deepEqual(
		lignes.map((ligne) => ligne.slice(0, LARGEUR).trimEnd().replaceAll('\u00a0', ' ')),
		[
			'Construction, site sans fiche, à froid',
			'Construction, 12 fiches, à froid',
			'  mémoire au plus haut',
			'Construction, 12 fiches, une seule modifiée',
			'  fichiers du site qui changent',
			'Vérification, par fiche, à froid',
			'Construction, 24 fiches, à froid',
			'  rapport à 12 fiches',
			'  mémoire au plus haut',
			'Construction, 24 fiches, une seule modifiée',
			'Une fiche de plus : durée à froid',
			'  mémoire',
			'  fichiers du site',
			'  poids du site',
			'Construction avec les PDF, 12 fiches, à froid',
			'  en plus de la construction sans PDF',
			'  mémoire au plus haut',
			'Construction avec les PDF, une seule fiche modifiée',
			'  en plus de la construction sans PDF',
			'Première recherche, 12 fiches, 1,6 Mbit/s et 150 ms',
			'  du clic au premier résultat',
			'Première recherche, 24 fiches, 1,6 Mbit/s et 150 ms',
			'  du clic au premier résultat',
			'  rapport des poids, de 12 fiches à 24 fiches',
			'npm run dev, 12 fiches : de l’enregistrement à l’écran',
			'npm start, premier départ',
			'  second départ, rien n’a changé',
			'  mémoire de ce qui sert le site',
			'Page d’une fiche, site de 3 fiches, gzip',
			'  éléments',
			'  requêtes',
			'Page d’une fiche, site de 24 fiches, gzip',
			'  éléments',
			'  requêtes',
			'La liste la plus lourde, 24 fiches, HTML seul, gzip',
			'  celle qui a le plus d’éléments',
		],
	);
	for (const ligne of lignes) {
		const chiffre = ligne.slice(LARGEUR);
		assert.ok(CHIFFRE.test(chiffre) || /^ inconnue sur ce système$/.test(chiffre), ligne);
	}
});

test('what the bench cannot do is told at once', (t) => {
	const refuse = (args: string[], message: string): void => {
		const { status, stdout, stderr } = banc(createDossier(t), ...args);
		assert.deepEqual({ status, stdout, stderr }, { status: 1, stdout: '', stderr: `${message}\n` });
	};
	refuse(
		['--seulement', 'pages'],
		'« pages » n’est pas une partie du banc : construction, pdf, recherche, dev, start, listes.',
	);
	refuse(['--court', '--noter'], 'Un passage court ne se note pas : ses nombres ne disent rien.');
	refuse(
		['--seulemnt', 'pdf'],
		'L’option « --seulemnt » n’existe pas. Vouliez-vous dire « --seulement » ?',
	);
});
