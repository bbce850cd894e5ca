/** Every component is documented with an example, or left out for a reason. */
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { ancreComposant, ancrePartie } from '../src/components/exemples/documentation.ts';
import { ecartes } from '../src/components/exemples/ecartes.ts';
import { parties } from '../src/components/exemples/parties.ts';
import { buildCatalogue } from '../src/core/catalogue/build-catalogue.ts';
import { readDocumentations } from './outils/exemples.ts';

const documentations = readDocumentations();
const documentes = documentations.map((d) => String(d.composant));
const fichiers = readdirSync('src/components')
	.filter((nom) => nom.endsWith('.astro'))
	.map((nom) => path.basename(nom, '.astro'));

/** What is wrong between the files and the two lists that should hold each of them once. */
function checkListes(fichiers: readonly string[], listes: readonly string[]): string[] {
	return [
		...fichiers
			.filter((f) => !listes.includes(f))
			.map((f) => `${f}.astro n’a pas d’exemple dans src/components/exemples`),
		...listes.filter((f) => !fichiers.includes(f)).map((f) => `${f} n’est pas dans src/components`),
		...listes.filter((f, i) => listes.indexOf(f) !== i).map((f) => `${f} est deux fois`),
	];
}

test('every component has an example or a reason not to, and only one of them', () => {
	assert.ok(fichiers.length > 30, 'the components are found');
	assert.deepEqual(checkListes(fichiers, [...documentes, ...Object.keys(ecartes)]), []);
});

test('a new component, one that left and one told twice are found', () => {
	assert.deepEqual(checkListes(['Fil', 'Neuf'], ['Fil', 'Parti', 'Fil']), [
		'Neuf.astro n’a pas d’exemple dans src/components/exemples',
		'Parti n’est pas dans src/components',
		'Fil est deux fois',
	]);
});

const AVEC_POINT = /^\p{Lu}.*\.$/u;
for (const d of [...documentations, ...parties])
	describe(d.nom, () => {
		test('says what it is for, and what to avoid', () => {
			assert.match(d.role, AVEC_POINT);
			assert.match(d.evite, /^\p{Ll}.*\.$/u);
		});
		test('has examples, each with a name of its own', () => {
			const noms = d.exemples.map((e) => e.nom);
			assert.ok(noms.length > 0);
			assert.equal(new Set(noms).size, noms.length);
			for (const nom of noms) assert.match(nom, /^\p{Lu}.*[^.]$/u);
		});
	});

test('a component is named after its file, and its props are told in sentences', () => {
	for (const { nom, composant, proprietes } of documentations) {
		assert.equal(nom, composant);
		for (const { texte } of Object.values(proprietes)) assert.match(texte, /\.$/);
	}
	for (const raison of Object.values(ecartes)) assert.match(raison, AVEC_POINT);
});

test('anchors are unique', () => {
	const ancres = [
		...documentations.map((d) => ancreComposant(d.nom)),
		...parties.map((p) => ancrePartie(p.nom)),
	];
	assert.equal(new Set(ancres).size, ancres.length);
});

test('the classes that are told exist in the styles, and are shown', () => {
	const styles = globSync('src/styles/*.css')
		.map((f) => readFileSync(f, 'utf8'))
		.join('\n');
	for (const { nom, classes, exemples } of parties) {
		const html = exemples.map((e) => e.html).join('\n');
		const montrees = [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, c = '']) => c.split(' '));
		for (const classe of classes) {
			assert.match(styles, new RegExp(`\\.${classe}\\b`), `${nom}: ${classe}`);
			assert.ok(montrees.includes(classe), `${nom}: ${classe}`);
		}
	}
});

test('an empty catalogue still has a page', () => {
	const vide = buildCatalogue([], {
		communeOf: () => undefined,
		datesOf: () => undefined,
		diagnostics: [],
	});
	assert.ok(readDocumentations(vide).length > 0);
});
