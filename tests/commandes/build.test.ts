import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { BASE } from '../contenu.ts';
import { copyContenu, createDossier, environnement } from '../outils/contenu.ts';

function build(contenu: string, sortie: string) {
	return spawnSync(process.execPath, ['scripts/build.ts', '--outDir', sortie, '--sansPdf'], {
		encoding: 'utf8',
		env: environnement(contenu),
	});
}

test('another content folder builds into another output; an error then leaves that site whole', (t) => {
	const contenu = copyContenu(t, BASE);
	const sortie = path.join(createDossier(t), 'site');
	const premier = build(contenu, sortie);
	assert.equal(premier.status, 0, premier.stdout + premier.stderr);
	const fiche = path.join(contenu, 'outils/temoin/fiche.mdx');
	const page = path.join(sortie, 'outils/temoin/index.html');
	const avant = readFileSync(page, 'utf8');
	const fichiers = readdirSync(sortie, { recursive: true }).length;

	writeFileSync(fiche, readFileSync(fiche, 'utf8').replace(/^titre:/m, 'tittre:'));
	const rate = build(contenu, sortie);
	assert.equal(rate.status, 1);
	assert.match(rate.stdout, /outils\/temoin\/fiche\.mdx:2:1 {2}erreur {2}champ-inconnu/);
	assert.match(rate.stdout, /Le site n’a pas été construit.*Le site précédent est intact\./);
	assert.equal(readFileSync(page, 'utf8'), avant);
	assert.equal(readdirSync(sortie, { recursive: true }).length, fichiers);
	assert.deepEqual(readdirSync(path.dirname(sortie)), ['site']);
});

test('a warning is shown and does not stop the build; a removed sheet leaves the site', (t) => {
	const contenu = copyContenu(t, BASE);
	const sortie = path.join(createDossier(t), 'site');
	writeFileSync(path.join(contenu, 'outils/temoin/oublie.csv'), 'a;b\n');
	const { status, stdout } = build(contenu, sortie);
	assert.match(stdout, /avertissement {2}fichier-orphelin/);
	assert.equal(status, 0);
	assert.ok(existsSync(path.join(sortie, 'recherche/moteur/pagefind.js')));
});

test('a link inside a page that only the build knows is judged by it, and stops it', (t) => {
	const contenu = copyContenu(t, BASE);
	const sortie = path.join(createDossier(t), 'site');
	const fiche = path.join(contenu, 'outils/temoin/fiche.mdx');
	const texte = readFileSync(fiche, 'utf8');
	const bons =
		'[a](/gouvernance/#le-chemin-dune-fiche) [b](/a-propos/#ce-que-veut-dire-résilience-ici)';
	writeFileSync(
		fiche,
		`${texte}\n${bons} [c](/outils/?tri=duree#site-contenu) [d](/carte/#region-bretagn)\n`,
	);
	const { status, stdout } = build(contenu, sortie);
	assert.equal(status, 1, stdout);
	const ligne = texte.split('\n').length + 1;
	assert.match(
		stdout,
		new RegExp(
			`\\n\\ncontent/outils/temoin/fiche\\.mdx:${ligne}:\\d+ {2}erreur {2}lien-introuvable\\n {2}Le lien « /carte/#region-bretagn » vise un titre qui n’existe pas dans cette page\\.\\n {2}→ Écrivez « # » puis le texte du titre, en minuscules sans accent, avec des tirets\\.\\n\\n\\d+ fichiers lus : 1 erreur, 0 avertissement\\.\\n\\nLe site n’a pas été construit : corrigez les erreurs ci-dessus\\. Le site précédent est intact\\.\\n$`,
		),
	);
	assert.equal(existsSync(sortie), false);
	writeFileSync(fiche, `${texte}\n${bons}\n`);
	assert.equal(build(contenu, sortie).status, 0);
});

test('an image and its file travel with the sheet: size kept, alternative text, beside the page', (t) => {
	const contenu = copyContenu(t, BASE);
	const sortie = path.join(createDossier(t), 'site');
	const dossier = path.join(contenu, 'outils/temoin');
	cpSync('public/exemples/panneaux.png', path.join(dossier, 'panneaux.png'));
	const fiche = path.join(dossier, 'fiche.mdx');
	const figure =
		'<Figure legende="Trois panneaux." credit="Impulser">\n![Trois panneaux côte à côte](./panneaux.png)\n</Figure>';
	writeFileSync(fiche, `${readFileSync(fiche, 'utf8')}\n${figure}\n`);
	const { status, stdout } = build(contenu, sortie);
	assert.equal(status, 0, stdout);
	const html = readFileSync(path.join(sortie, 'outils/temoin/index.html'), 'utf8');
	const image = /<img[^>]*panneaux[^>]*>/.exec(html)?.[0] ?? '';
	assert.match(image, /src="\/outils\/temoin\/panneaux\.png"/);
	assert.match(image, /alt="Trois panneaux côte à côte"/);
	assert.match(image, /width="480"/);
	assert.match(image, /height="200"/);
	assert.match(html, /<figcaption>Trois panneaux\./);
	assert.deepEqual(
		readFileSync(path.join(sortie, 'outils/temoin/panneaux.png')),
		readFileSync('public/exemples/panneaux.png'),
	);
});

test('an empty content folder builds a site that says what to do first', (t) => {
	const contenu = path.join(createDossier(t), 'content');
	mkdirSync(contenu);
	const sortie = path.join(createDossier(t), 'site');
	const { status, stdout, stderr } = build(contenu, sortie);
	assert.equal(status, 0, stdout + stderr);
	assert.match(
		stdout,
		/Aucune fiche encore : le site dit comment écrire la première\. Ou ici : npm run nouveau/,
	);
	const accueil = readFileSync(path.join(sortie, 'index.html'), 'utf8');
	assert.match(accueil, /Ce commun attend sa première fiche/);
	assert.doesNotMatch(accueil, /Ils et elles l’ont essayé|Cinq axes qui se tiennent/);
	const outils = readFileSync(path.join(sortie, 'outils/index.html'), 'utf8');
	assert.match(outils, /Il n’y a pas encore de fiche ici\./);
});

test('a folder that is not a built site is never replaced', (t) => {
	const sortie = createDossier(t);
	mkdirSync(path.join(sortie, 'photos'));
	writeFileSync(path.join(sortie, 'photos/vacances.txt'), 'précieux');
	const { status, stderr } = build(copyContenu(t, BASE), sortie);
	assert.notEqual(status, 0);
	assert.match(stderr, /existe et n’est pas un site construit : il n’est pas remplacé\./);
	assert.equal(readFileSync(path.join(sortie, 'photos/vacances.txt'), 'utf8'), 'précieux');
});

test('two builds at once, each with a cache of its own, do not lose each other’s files', async (t) => {
	const buildOne = async (): Promise<boolean> => {
		const contenu = copyContenu(t, BASE);
		const sortie = path.join(createDossier(t), 'site');
		await promisify(execFile)(
			process.execPath,
			['scripts/build.ts', '--outDir', sortie, '--sansPdf'],
			{ env: environnement(contenu) },
		);
		return existsSync(path.join(sortie, 'outils/temoin/index.html'));
	};
	assert.deepEqual(await Promise.all([buildOne(), buildOne()]), [true, true]);
});

test('pages kept from a former build and then damaged are never published', (t) => {
	const contenu = copyContenu(t, BASE);
	const sortie = path.join(createDossier(t), 'site');
	const { IMPULSER_CACHE } = environnement(contenu);
	assert.equal(build(contenu, sortie).status, 0);
	const page = path.join(sortie, 'outils/temoin/index.html');
	const avant = readFileSync(page);
	const gardees = readdirSync(IMPULSER_CACHE as string, { recursive: true, encoding: 'utf8' });
	const gardee = gardees.find((nom) => nom.endsWith('outils~temoin~index.html'));
	assert.ok(gardee, 'the page is kept');
	truncateSync(path.join(IMPULSER_CACHE as string, gardee), 500);
	const { status, stdout } = build(contenu, sortie);
	assert.equal(status, 0, stdout);
	assert.match(
		stdout,
		/Des pages gardées d’une construction à l’autre étaient abîmées : elles sont refaites\./,
	);
	assert.deepEqual(readFileSync(page), avant);
	assert.doesNotMatch(build(contenu, sortie).stdout, /abîmées/);
});
