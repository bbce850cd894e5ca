/** A family of sheets that the project does not know: its folder and its lines in the registry are enough. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readTrouvees } from '../outils/recherche.ts';

const NOM = 'recettes';
/** The rooms that know families by their types. */
const PIECES = ['core', 'familles', 'vues', 'renderers', 'formulaire', 'io'];
/** What a person writes: one line in each list of the registry, and the import that it names. */
const LIGNES: Readonly<Record<string, readonly [avant: string, apres: string][]>> = {
	'ids.ts': [["	'parcours',\n", `	'parcours',\n	'${NOM}',\n`]],
	'noms.ts': [
		[
			'import { noms as retours }',
			`import { noms as ${NOM} } from '../${NOM}/noms.ts';\nimport { noms as retours }`,
		],
		['	parcours,\n', `	parcours,\n	${NOM},\n`],
	],
	'schemas.ts': [
		[
			'import { famille as retours }',
			`import { famille as ${NOM} } from '../${NOM}/schema.ts';\nimport { famille as retours }`,
		],
		['	parcours,\n} satisfies', `	parcours,\n	${NOM},\n} satisfies`],
		['	parcours: parcours.schema,\n', `	parcours: parcours.schema,\n	${NOM}: ${NOM}.schema,\n`],
	],
	'vues.ts': [
		[
			'import { vue as retours }',
			`import { vue as ${NOM} } from '../${NOM}/vue.ts';\nimport { vue as retours }`,
		],
		['	parcours,\n', `	parcours,\n	${NOM},\n`],
	],
	'formulaires.ts': [
		[
			'import { formulaire as retours }',
			`import { formulaire as ${NOM} } from '../${NOM}/formulaire.ts';\nimport { formulaire as retours }`,
		],
		['	parcours,\n', `	parcours,\n	${NOM},\n`],
	],
};

/** The project with one more family, in a folder of its own. */
function createProjet(racine: string): void {
	for (const nom of [
		'src',
		'scripts',
		'public',
		'docs',
		'astro.config.mjs',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
	])
		cpSync(nom, path.join(racine, nom), { recursive: true });
	symlinkSync(path.resolve('node_modules'), path.join(racine, 'node_modules'), 'junction');
	cpSync('tests/fixtures/base', path.join(racine, 'content'), { recursive: true });
	cpSync('tests/famille-d-essai/contenu', path.join(racine, 'content'), { recursive: true });
	cpSync('tests/famille-d-essai/famille', path.join(racine, 'src/familles', NOM), {
		recursive: true,
	});
	for (const [nom, lignes] of Object.entries(LIGNES)) {
		const fichier = path.join(racine, 'src/familles/registre', nom);
		let texte = readFileSync(fichier, 'utf8');
		for (const [avant, apres] of lignes) {
			assert.ok(texte.includes(avant), `${nom}: ${avant}`);
			texte = texte.replace(avant, () => apres);
		}
		writeFileSync(fichier, texte);
	}
}

describe('a family that the project does not know', () => {
	let racine = '';
	/** What a command of the project says, whether it succeeds or not. */
	const run = (...args: string[]): string =>
		spawnSync(process.execPath, args, {
			cwd: racine,
			encoding: 'utf8',
			env: {
				...process.env,
				SITE: 'https://impulser.example',
				IMPULSER_CONTENU: path.join(racine, 'content'),
				IMPULSER_CACHE: path.join(racine, '.cache'),
				ASTRO_TELEMETRY_DISABLED: '1',
				IMPULSER_DEPOT: 'https://github.com/exemple/impulser',
			},
		}).stdout;
	const lire = (nom: string): string => readFileSync(path.join(racine, 'site', nom), 'utf8');

	before(() => {
		racine = realpathSync(mkdtempSync(path.join(tmpdir(), 'impulser-famille-')));
		createProjet(racine);
		run('scripts/build.ts', '--outDir', 'site');
	});

	after(() => rmSync(racine, { recursive: true, force: true }));

	test('has types that hold', () => {
		const projet = {
			extends: './tsconfig.json',
			include: PIECES.map((nom) => `src/${nom}`),
			exclude: ['**/*.test.ts'],
		};
		writeFileSync(path.join(racine, 'tsconfig.pieces.json'), JSON.stringify(projet));
		const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
		assert.equal(run(tsc, '--noEmit', '-p', 'tsconfig.pieces.json'), '');
	});

	test('has its page, with its lines and sections, and what names it leads both ways', () => {
		const page = lire(`${NOM}/soupe-au-caillou/index.html`);
		for (const dit of [
			'Partager une soupe au caillou',
			'Recette',
			'40 personnes',
			'Ce qu’il faut',
			'Un caillou propre',
			'Faire chauffer',
		])
			assert.ok(page.includes(dit), dit);
		assert.ok(page.includes('href="/outils/temoin/"'));
		assert.ok(lire('outils/temoin/index.html').includes(`href="/${NOM}/soupe-au-caillou/"`));
	});

	test('stands in lists, facets, the axis, the home page and the plan of the site', () => {
		assert.ok(lire(`${NOM}/index.html`).includes('Des repas que l’on fait ensemble'));
		assert.ok(existsSync(path.join(racine, 'site', 'recherche/index.html')));
		for (const page of ['axes/alimentaire/index.html', 'plan-du-site/index.html', 'index.html'])
			assert.ok(lire(page).includes(`href="/${NOM}/`), page);
		assert.ok(!lire('ecrire-a-sa-mairie/index.html').includes('soupe-au-caillou'));
		assert.ok(!existsSync(path.join(racine, 'site', NOM, 'soupe-au-caillou/mairie')));
	});

	test('is found by the search, and read offline', () => {
		const titres = readTrouvees(path.join(racine, 'site')).map(([, titre]) => titre);
		assert.ok(titres.includes('Partager une soupe au caillou'), titres.join(', '));
		assert.ok(lire('sw.js').includes(`/${NOM}/soupe-au-caillou/`));
	});

	test('is printed whole, on two pages, in the books', () => {
		for (const nom of [
			`pdf/${NOM}/soupe-au-caillou.pdf`,
			`pdf/${NOM}/recto-verso/soupe-au-caillou.pdf`,
		])
			assert.ok(
				readFileSync(path.join(racine, 'site', nom))
					.subarray(0, 5)
					.toString() === '%PDF-',
				nom,
			);
		assert.ok(lire(`epub/chapitres/${NOM}/soupe-au-caillou.xhtml`).includes('Un caillou propre'));
	});

	test('has its form, its template, its ticket, its place in the web editor', () => {
		const formulaire = lire('contribuer/recette/index.html');
		for (const dit of ['Proposer une recette', 'Ingrédients', 'Convives'])
			assert.ok(formulaire.includes(dit), dit);
		assert.ok(existsSync(path.join(racine, 'site/contribuer/modeles/recette.odt')));
		assert.ok(lire('admin/config.json').includes(`content/${NOM}`));
		assert.ok(lire('contribuer/catalogue.json').includes('Partager une soupe au caillou'));
		assert.ok(lire('contribuer/champs/index.html').includes('Ingrédients'));
	});

	test('has its JSON Schema and its tickets on the forges', () => {
		run('scripts/schemas.ts');
		const noms = readdirSync(path.join(racine, 'public/schemas'));
		assert.ok(noms.includes(`${NOM}.json`));
		run('scripts/modeles.ts');
		assert.ok(existsSync(path.join(racine, '.github/ISSUE_TEMPLATE/recette.yml')));
	});

	test('is checked like the others: a fault is told in words', () => {
		const fiche = path.join(racine, 'content', NOM, 'soupe-au-caillou/fiche.mdx');
		const texte = readFileSync(fiche, 'utf8');
		writeFileSync(fiche, texte.replace('outil: temoin', 'outil: temoins'));
		const dit = run('scripts/verifier.ts');
		assert.match(
			dit,
			/^content\/recettes\/soupe-au-caillou\/fiche\.mdx:13:8 {2}erreur {2}reference-inconnue$/m,
		);
		assert.match(dit, /aucune fiche outil/);
		writeFileSync(fiche, texte);
	});
});
