import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { BASE } from '../contenu.ts';
import { createDossier, environnement } from '../outils/contenu.ts';
import { listElements, readPdf, squeeze, textOf } from '../outils/pdf.ts';

interface Atelier {
	contenu: string;
	sortie: string;
	fiche: string;
	run: (...args: string[]) => { status: number | null; stdout: string; stderr: string };
	edit: (change: (texte: string) => string) => void;
	/** Every PDF there is, by path; every text to edit. */
	pdfs: () => string[];
}

/** The small valid content, in a folder and with a cache of its own. */
function createAtelier(t: TestContext): Atelier {
	const dossier = createDossier(t);
	const contenu = path.join(dossier, 'content');
	const sortie = path.join(dossier, 'site');
	cpSync(BASE, contenu, { recursive: true });
	const fiche = path.join(contenu, 'outils/temoin/fiche.mdx');
	return {
		contenu,
		sortie,
		fiche,
		run: (...args) =>
			spawnSync(process.execPath, ['scripts/pdf.ts', '--outDir', sortie, ...args], {
				encoding: 'utf8',
				env: environnement(contenu),
			}),
		edit: (change) => writeFileSync(fiche, change(readFileSync(fiche, 'utf8'))),
		pdfs: () =>
			readdirSync(sortie, { recursive: true, encoding: 'utf8' })
				.filter((f) => f.endsWith('.pdf'))
				.map((f) => f.split(path.sep).join('/'))
				.sort(),
	};
}

const TOUS = [
	'pdf/actions/recto-verso/temoin-action.pdf',
	'pdf/actions/temoin-action.pdf',
	'pdf/affiche-impulser.pdf',
	'pdf/cartes-de-methodes.pdf',
	'pdf/episodes/recto-verso/temoin-episode.pdf',
	'pdf/episodes/temoin-episode.pdf',
	'pdf/expositions/affiches/temoin-exposition-a1-en-feuilles-a4.pdf',
	'pdf/expositions/affiches/temoin-exposition-a1-imprimeur.pdf',
	'pdf/expositions/affiches/temoin-exposition-a1.pdf',
	'pdf/expositions/affiches/temoin-exposition-a2-imprimeur.pdf',
	'pdf/expositions/affiches/temoin-exposition-a2.pdf',
	'pdf/expositions/affiches/temoin-exposition-a3-imprimeur.pdf',
	'pdf/expositions/affiches/temoin-exposition-a3.pdf',
	'pdf/expositions/affiches/temoin-exposition-depliant.pdf',
	'pdf/expositions/recto-verso/temoin-exposition.pdf',
	'pdf/expositions/temoin-exposition.pdf',
	'pdf/formations/recto-verso/temoin-formation.pdf',
	'pdf/formations/temoin-formation.pdf',
	'pdf/formations/temoin-formation/attestation.pdf',
	'pdf/formations/temoin-formation/carnet.pdf',
	'pdf/formations/temoin-formation/cas.pdf',
	'pdf/formations/temoin-formation/droits.pdf',
	'pdf/formations/temoin-formation/evaluation.pdf',
	'pdf/formations/temoin-formation/guide.pdf',
	'pdf/grilles/recto-verso/temoin-grille.pdf',
	'pdf/grilles/temoin-grille.pdf',
	'pdf/livrets/axe-alimentaire.pdf',
	'pdf/livrets/outils.pdf',
	'pdf/livrets/parcours-temoin-parcours.pdf',
	'pdf/livrets/tout.pdf',
	'pdf/outils/recto-verso/temoin.pdf',
	'pdf/outils/temoin.pdf',
	'pdf/parcours/recto-verso/temoin-parcours.pdf',
	'pdf/parcours/temoin-parcours.pdf',
	'pdf/plaquette-impulser.pdf',
	'pdf/questionnaires/recto-verso/temoin-questionnaire.pdf',
	'pdf/questionnaires/temoin-questionnaire.pdf',
	'pdf/retours/recto-verso/temoin-retour.pdf',
	'pdf/retours/temoin-retour.pdf',
];

test('all sheets and livrets are made, then taken from the cache; one edit makes its own again', (t) => {
	const { run, pdfs, edit, sortie } = createAtelier(t);
	const premier = run();
	assert.equal(premier.status, 0, premier.stdout + premier.stderr);
	assert.equal(premier.stdout, `${sortie} : 39 PDF et 15 textes .odt.\n`);
	assert.deepEqual(pdfs(), TOUS);
	assert.equal(
		run().stdout,
		`${sortie} : 39 PDF et 15 textes .odt (0 faits, 54 repris du cache).\n`,
	);
	// The whole sheet, printed and to edit, and the three livrets that hold it; its essentials do not show this paragraph.
	edit((texte) => texte.replace('Un paragraphe d’essai.', 'Un paragraphe changé.'));
	assert.equal(
		run().stdout,
		`${sortie} : 39 PDF et 15 textes .odt (5 faits, 49 repris du cache).\n`,
	);
});

test('the same content gives the same bytes, whatever the cache', (t) => {
	const un = createAtelier(t);
	const deux = createAtelier(t);
	un.run();
	deux.run();
	for (const nom of un.pdfs())
		assert.deepEqual(
			readFileSync(path.join(un.sortie, nom)),
			readFileSync(path.join(deux.sortie, nom)),
			nom,
		);
});

test('shares are the whole, byte for byte; a build takes from the cache what they made', (t) => {
	const entier = createAtelier(t);
	entier.run();
	const parts = createAtelier(t);
	const un = parts.run('--part', '1/3');
	assert.equal(un.status, 0, un.stdout + un.stderr);
	assert.equal(un.stdout, `${parts.sortie} : 13 PDF et 5 textes .odt.\n`);
	const premiere = parts.pdfs();
	parts.run('--part=2/3');
	assert.equal(parts.run('--part=3/3').stdout, `${parts.sortie} : 13 PDF et 5 textes .odt.\n`);
	assert.deepEqual(parts.pdfs(), TOUS);
	for (const nom of TOUS)
		assert.deepEqual(
			readFileSync(path.join(parts.sortie, nom)),
			readFileSync(path.join(entier.sortie, nom)),
			nom,
		);
	rmSync(parts.sortie, { recursive: true });
	assert.equal(
		parts.run().stdout,
		`${parts.sortie} : 39 PDF et 15 textes .odt (0 faits, 54 repris du cache).\n`,
	);
	rmSync(parts.sortie, { recursive: true });
	assert.equal(
		parts.run('--part=1/3').stdout,
		`${parts.sortie} : 13 PDF et 5 textes .odt (0 faits, 18 repris du cache).\n`,
	);
	assert.deepEqual(parts.pdfs(), premiere);
	assert.equal(parts.run().stdout.endsWith('(0 faits, 54 repris du cache).\n'), true);
});

test('a PDF in place that was written into is made anew, and does not come back', (t) => {
	const { run, sortie } = createAtelier(t);
	run();
	const pdf = path.join(sortie, 'pdf/outils/temoin.pdf');
	const juste = readFileSync(pdf);
	writeFileSync(pdf, Buffer.concat([juste.subarray(0, -1), Buffer.from('X')]));
	assert.equal(
		run().stdout,
		`${sortie} : 39 PDF et 15 textes .odt (1 faits, 53 repris du cache).\n`,
	);
	assert.deepEqual(readFileSync(pdf), juste);
	assert.equal(
		run().stdout,
		`${sortie} : 39 PDF et 15 textes .odt (0 faits, 54 repris du cache).\n`,
	);
	assert.deepEqual(readFileSync(pdf), juste);
});

test('where nobody remembers what the views gave, they are rendered again and nothing is composed', (t) => {
	const { run, sortie, contenu } = createAtelier(t);
	run();
	const cache = path.join(path.dirname(contenu), 'cache');
	for (const nom of readdirSync(cache).filter((f) => /^(?:pdf|odt)-.*\.json$/.test(f)))
		rmSync(path.join(cache, nom));
	assert.equal(
		run().stdout,
		`${sortie} : 39 PDF et 15 textes .odt (0 faits, 54 repris du cache).\n`,
	);
});

test('a share that is none is told, and nothing is made', (t) => {
	const { run, sortie } = createAtelier(t);
	for (const part of ['0/2', '3/2', 'deux', '1/100']) {
		const { status, stdout, stderr } = run(`--part=${part}`);
		const dit = `« ${part} » n’est pas une partie des PDF : --part=2/4 est la deuxième de quatre.\n`;
		assert.deepEqual({ status, stdout, stderr }, { status: 1, stdout: '', stderr: dit });
	}
	assert.equal(existsSync(sortie), false);
});

test('one sheet alone, by its ref or by its file', (t) => {
	const { run, pdfs, fiche } = createAtelier(t);
	assert.equal(run('retours/temoin-retour').status, 0);
	assert.deepEqual(pdfs(), TOUS.slice(-2));
	assert.equal(run(fiche).status, 0);
	assert.equal(pdfs().length, 4);
});

test('a name that is no sheet is said, and nothing is made', (t) => {
	const { run, sortie } = createAtelier(t);
	const { status, stderr } = run('outils/inconnu');
	assert.equal(status, 1);
	assert.equal(
		stderr,
		'« outils/inconnu » ne désigne aucune fiche. Exemple : npm run pdf -- outils/arpentage\n',
	);
	assert.equal(existsSync(sortie), false);
});

test('signs that no font draws are told with their place, and squares stand for them', async (t) => {
	const { run, sortie, edit, fiche } = createAtelier(t);
	const lignes = readFileSync(fiche, 'utf8').split('\n').length;
	edit((texte) => `${texte}\nUn mot sans dessin : 日本.\n\nEn italique : *سلام*.\n`);
	const { status, stdout } = run('outils/temoin');
	assert.equal(status, 0, stdout);
	const say = (ligne: number, signes: string): string =>
		`content/outils/temoin/fiche.mdx:${lignes + ligne}:${ligne === 1 ? 22 : 16}  avertissement  signe-sans-dessin\n  Aucune police du papier n’a de dessin pour « ${signes} » : les PDF et les impressions montreront □ à sa place.\n  → Si le papier compte, récrivez ce passage en lettres latines. Sinon, gardez-le : les pages du site le montrent.\n`;
	assert.ok(stdout.includes(say(3, 'سلام')), stdout);
	const { racine } = await readPdf(path.join(sortie, 'pdf/outils/temoin.pdf'));
	const texte = squeeze(textOf(racine));
	assert.ok(texte.includes(squeeze('Un mot sans dessin : □□.')), texte);
	assert.ok(texte.includes(squeeze('En italique : □□□□.')), texte);
	const verifie = spawnSync(process.execPath, ['scripts/verifier.ts'], {
		encoding: 'utf8',
		env: environnement(path.resolve(fiche, '../../..')),
	});
	assert.equal(verifie.status, 0);
	assert.ok(verifie.stdout.includes(say(1, '日本')), verifie.stdout);
});

test('a PDF that cannot be made is told with its reason; the others are made', (t) => {
	const { run, sortie, pdfs } = createAtelier(t);
	mkdirSync(path.join(sortie, 'pdf/outils/temoin.pdf/occupe'), { recursive: true });
	const { status, stdout, stderr } = run();
	assert.equal(status, 1);
	assert.ok(
		stdout.includes(
			`content/outils/temoin/fiche.mdx:1:1  erreur  pdf-impossible\n  « pdf/outils/temoin.pdf » n’a pas pu être composé : il n’a pas pu être écrit. « ${sortie}/pdf/outils/temoin.pdf » est un dossier : un fichier est attendu.\n  → Corrigez ce passage, puis relancez : les autres documents ont été faits.\n`,
		),
		stdout,
	);
	assert.equal(stderr, '1 document n’a pas pu être fait.\n');
	assert.deepEqual(pdfs(), TOUS);
});

test('essentials that need three pages are told with what to shorten; there is no two-page layout', (t) => {
	const { run, pdfs, edit } = createAtelier(t);
	const longue = 'Une consigne beaucoup trop longue pour une carte. '.repeat(29).trim();
	const etapes = `  - titre: Encore une étape\n    consigne: ${longue}\n`.repeat(8);
	edit((texte) => texte.replace('resultat_attendu:', `${etapes}resultat_attendu:`));
	const { status, stdout } = run('outils/temoin');
	assert.equal(status, 0, stdout);
	const [faute = ''] = /content.*\n.*\n.*\n/.exec(stdout) ?? [];
	assert.match(
		faute,
		/^content\/outils\/temoin\/fiche\.mdx:\d+:1 {2}avertissement {2}recto-verso-trop-long\n {2}L’essentiel de la fiche tient sur \d pages au lieu de 2 : pas de recto verso\.\n {2}→ Raccourcissez d’abord ce qui prend le plus de place : « Déroulé » \(environ \d+ caractères\), puis « .* » \(environ \d+ caractères\)\.\n$/,
	);
	assert.deepEqual(pdfs(), ['pdf/outils/temoin.pdf']);
});

test('a poster that does not fit in letters that one reads from afar is told, and not made', (t) => {
	const { run, pdfs, edit } = createAtelier(t);
	const longue = 'On lit son morceau, puis on le raconte dans l’ordre des pages, sans être coupé. '
		.repeat(3)
		.trim();
	const liste = `      - liste:\n${`          - ${longue}\n`.repeat(12)}`;
	const support = (cle: string, listes: number): string =>
		`  - cle: ${cle}\n    titre: La consigne\n    usage: accrocher\n    blocs:\n      - grand: Ici, on lit\n${liste.repeat(listes)}`;
	edit((texte) =>
		texte.replace(
			/^sources:$/m,
			`supports:\n${support('courte', 1)}${support('longue', 2)}${support('tres-longue', 4)}sources:`,
		),
	);
	const { status, stdout } = run('outils/temoin');
	assert.equal(status, 0, stdout);
	assert.match(
		stdout,
		/^content\/outils\/temoin\/fiche\.mdx:\d+:\d+ {2}avertissement {2}affiche-trop-longue\n {2}L’affiche « longue » ne tient pas sur une page, même en petites lettres : pas d’affiche\.\n {2}→ Retirez un bloc ou deux, ou choisissez un papier plus grand \(format: a3\)\.$/m,
	);
	assert.match(
		stdout,
		/« tres-longue » .*\n {2}→ Retirez-en plus de la moitié : ce qui se lit de loin tient en peu de mots\.$/m,
	);
	assert.equal(stdout.match(/affiche-trop-longue/g)?.length, 2);
	assert.deepEqual(
		pdfs().filter((chemin) => chemin.startsWith('pdf/outils/temoin/')),
		['pdf/outils/temoin/courte.pdf'],
	);
});

test('what looks like Typst is text: nothing of a sheet is read as source', async (t) => {
	const { run, edit, sortie } = createAtelier(t);
	const piege = '#import "/etc/passwd" $x^2$ @cle =titre *gras* _souligné_ #sys.inputs //fin';
	edit((texte) => texte.replace(/^en_une_phrase: .*$/m, `en_une_phrase: '${piege}'`));
	assert.equal(run('outils/temoin').status, 0);
	const { racine } = await readPdf(path.join(sortie, 'pdf/outils/temoin.pdf'));
	const dit = piege.replaceAll('"', '').replaceAll(' ', '');
	assert.ok(squeeze(textOf(racine)).replaceAll(/[«»"]/g, '').includes(dit));
});

test('images are set with their alternative text, AVIF too', async (t) => {
	const { run, edit, sortie, contenu } = createAtelier(t);
	const { default: sharp } = await import('sharp');
	const dossier = path.join(contenu, 'outils/temoin');
	cpSync('public/exemples/panneaux.png', path.join(dossier, 'panneaux.png'));
	await sharp('public/exemples/panneaux.png').avif().toFile(path.join(dossier, 'photo.avif'));
	await sharp('public/exemples/panneaux.png').webp().toFile(path.join(dossier, 'dessin.webp'));
	edit(
		(texte) =>
			`${texte}\n![Trois panneaux](./panneaux.png)\n\n![Une photo](./photo.avif)\n\n![Un dessin](./dessin.webp)\n`,
	);
	const { status, stdout } = run('outils/temoin');
	assert.equal(status, 0, stdout);
	const { racine } = await readPdf(path.join(sortie, 'pdf/outils/temoin.pdf'));
	const alts = listElements(racine, /^Figure$/)
		.map((f) => f.alt)
		.filter((alt) => !alt?.startsWith('Code QR'));
	assert.deepEqual(alts, ['Trois panneaux', 'Une photo', 'Un dessin']);
});
