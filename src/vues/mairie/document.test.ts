import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import { buildVueFiche } from '../fiche/fiche.ts';
import { CHAMPS, sayBlanc, sayDe } from './champs.ts';
import { cut, listAppels, p, sayConstat, typeset } from './document.ts';
import { buildKit, type Kit } from './index.ts';

const base = readBase();
/** A mairie is not asked for every family. */
const AVEC_KIT = listFiches(base).filter(({ famille }) => vueOf(famille).kit);
const kitOf = (fiche: Fiche): Kit => {
	const kit = buildKit(base, fiche, buildVueFiche(base, fiche), '');
	assert.ok(kit, fiche.ref);
	return kit;
};

test('every kit is plain JSON in French typography, with nothing lost on the way', () => {
	for (const fiche of AVEC_KIT) {
		const vu = kitOf(fiche);
		assert.deepEqual(JSON.parse(JSON.stringify(vu)), vu);
		assert.deepEqual(typeset(vu.documents), vu.documents);
		assert.doesNotMatch(JSON.stringify(vu), /undefined|NaN|\[object|\p{L}'\p{L}/u);
	}
});

test('the delibération is said to be a model, whatever the sheet', () => {
	for (const fiche of AVEC_KIT) {
		const { documents } = kitOf(fiche);
		assert.match(documents[2]?.usage[0] ?? '', /un modèle, pas un conseil juridique/);
	}
});

test('every field is asked for in a document, and every blank has its field', () => {
	const dit = JSON.stringify(AVEC_KIT.map((f) => kitOf(f).documents));
	for (const { id, blanc } of CHAMPS) {
		assert.ok(dit.includes(`{"champ":"${id}"`), id);
		assert.ok(sayBlanc(id).endsWith(` (${blanc})`));
	}
});

test('« de » before a commune follows its name', () => {
	for (const [nom, attendu] of [
		['Lunas', 'de Lunas'],
		['Aubagne', 'd’Aubagne'],
		['Évron', 'd’Évron'],
		['Le Mené', 'du Mené'],
		['Les Arcs', 'des Arcs'],
		['La Châtre', 'de La Châtre'],
		['L’Isle', 'de L’Isle'],
		['Huez', 'de Huez'],
		['……', 'de ……'],
	] as const)
		assert.equal(sayDe(nom), attendu);
});

test('a list is cut at whole items, and counts what it leaves out', () => {
	const trois = ['aaaa', 'bbbb', 'cccc'];
	const coupe = (nombre: number, signes: number): unknown =>
		Object.values(cut(trois, { nombre, signes }, (t) => t));
	assert.deepEqual(coupe(3, 12), [trois, 0]);
	assert.deepEqual(coupe(2, 12), [['aaaa', 'bbbb'], 1]);
	assert.deepEqual(coupe(3, 5), [['aaaa'], 2]);
	assert.deepEqual(coupe(3, 2), [['aaaa'], 2], 'one at least');
	assert.deepEqual(cut([], { nombre: 3, signes: 2 }, String), { gardes: [], reste: 0 });
});

test('the number of a source comes before the stop, and is found again in the blocs', () => {
	const fait = sayConstat({ texte: 'Un fait.', source: 12 });
	assert.deepEqual(fait, ['Un fait\u00a0', { appel: 12 }, '.']);
	assert.deepEqual(sayConstat({ texte: 'Un fait.' }), ['Un fait.']);
	assert.deepEqual(sayConstat({ texte: 'Un fait', source: 1 }), ['Un fait\u00a0', { appel: 1 }]);
	assert.deepEqual(
		listAppels([p(...fait), { genre: 'liste', elements: [[{ appel: 3 }], fait] }]),
		[12, 3],
	);
});
