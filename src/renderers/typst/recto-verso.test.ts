import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase, readCorpus } from '../../../tests/contenu.ts';
import { buildVueFiche } from '../../vues/fiche/fiche.ts';
import type { SectionPapier } from '../papier/papier.ts';
import { renderRectoVerso, splitSections, taillesFrom } from './recto-verso.ts';

const catalogue = readBase();
const outil = catalogue.outils.get('temoin');
assert.ok(outil);
const vue = buildVueFiche(catalogue, outil);
const OPTIONS = { site: 'https://exemple.fr', images: new Map(), cibles: new Map() };

const section = (titre: string, lettres: number): SectionPapier => ({
	titre,
	blocs: [{ b: 'paragraphe', x: ['a'.repeat(lettres)] }],
});

test('columns are about as tall, sections stay whole and in order', () => {
	const { gauche, droite } = splitSections([
		section('a', 900),
		section('b', 300),
		section('c', 500),
	]);
	assert.deepEqual(
		[gauche, droite].map((c) => c.map((s) => s.titre)),
		[['a'], ['b', 'c']],
	);
	assert.deepEqual(splitSections([]), { gauche: [], droite: [] });
	assert.equal(splitSections([section('seule', 10)]).gauche.length, 1);
});

test('the essentials: what one decides, then the steps; no call to a source, no source', () => {
	const { recto, verso } = renderRectoVerso(vue, OPTIONS);
	const titres = (...colonnes: SectionPapier[][]) => colonnes.flat().map((s) => s.titre);
	assert.deepEqual(titres(recto.gauche, recto.droite).slice(0, 2), [
		'À quoi ça sert',
		'Quand ne pas l’utiliser',
	]);
	assert.deepEqual(titres(verso.large), ['Déroulé']);
	assert.ok(titres(verso.gauche, verso.droite).includes('À adapter'));
	assert.doesNotMatch(JSON.stringify({ recto, verso }), /"appel"|Sources/);
});

test('sizes are tried from the one that should fit, down to eight points', () => {
	assert.deepEqual(taillesFrom(10), [10, 9.5, 9, 8.5, 8]);
	assert.deepEqual(taillesFrom(8.5), [8.5, 8]);
});

test('what to do on Monday stays however full the pages; effects elsewhere come after the act and the money', () => {
	const corpus = readCorpus();
	const titresOf = (ref: string): (string | undefined)[] => {
		const fiche = corpus.actions.get(ref);
		assert.ok(fiche, ref);
		const { recto, verso } = renderRectoVerso(buildVueFiche(corpus, fiche), OPTIONS);
		return [recto.gauche, recto.droite, verso.large, verso.gauche, verso.droite]
			.flat()
			.map(({ titre }) => titre);
	};
	for (const ref of [
		'chasser-les-fuites-d-eau',
		'rediger-et-tester-le-plan-communal-de-sauvegarde',
		'sauver-le-dernier-commerce',
	])
		assert.ok(titresOf(ref).includes('Lundi matin'), ref);
	const pleine = titresOf('chasser-les-fuites-d-eau');
	assert.ok(pleine.includes('Où lire votre chiffre'));
	assert.ok(!pleine.includes('Effets sur les autres axes'));
});
