import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import { type Fiche, findFiche } from '../../core/catalogue/catalogue.ts';
import { sayDates } from '../mots.ts';
import { buildVueFiche } from './fiche.ts';

const base = readBase();
const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');

/** What a line « at a glance » says of a sheet whose fields are changed. */
function readLigne(ref: string, id: string, donnees: object): string[] | undefined {
	const fiche = findFiche(base, ref);
	assert.ok(fiche);
	const changee = { ...fiche, donnees: { ...fiche.donnees, ...donnees } } as Fiche;
	const ligne = buildVueFiche(base, changee).essentiel.find((l) => l.id === id);
	return ligne?.valeurs.map((v) => plat(v.texte));
}

test('a cost is said in euros, whichever of its bounds is known', () => {
	for (const [cout, dit] of [
		[{ min: 50, max: 600 }, '50 à 600 €'],
		[{ min: 50 }, '50 €'],
		[{ max: 600 }, '600 € au plus'],
	] as const)
		assert.deepEqual(readLigne('outils/temoin', 'cout', { cout: { niveau: 'faible', ...cout } }), [
			dit,
		]);
});

test('« nobody in particular » is said of an action only where nobody else is named', () => {
	const competent = (...competences: string[]) =>
		readLigne('actions/temoin-action', 'competences', { competences });
	assert.deepEqual(competent('commune', 'sans'), ['La commune']);
	assert.deepEqual(competent('commune', 'epci', 'etat'), [
		'La commune, l’intercommunalité, l’État',
	]);
	assert.deepEqual(competent('sans'), ['Aucune compétence particulière']);
});

test('a period without an end says that it began', () => {
	const periode = (valeur: object) =>
		readLigne('retours/temoin-retour', 'periode', { periode: valeur });
	assert.deepEqual(periode({ debut: '2018-12' }), ['à partir de décembre 2018']);
	assert.deepEqual(periode({ debut: '2020-09-29' }), ['à partir du 29 septembre 2020']);
	assert.deepEqual(periode({ debut: '2018-12', fin: '2021' }), ['décembre 2018 à 2021']);
	assert.deepEqual(periode({ debut: '2018-12', en_cours: true }), [
		'décembre 2018, toujours en cours',
	]);
});

test('a sheet that did not change since its first day says that day alone', () => {
	const jour = { creation: '3 mai 2026', iso: '2026-05-03' };
	assert.equal(
		sayDates({ dates: { ...jour, modification: '3 mai 2026' } }),
		'Créée le 3 mai 2026.',
	);
	assert.equal(
		sayDates({ dates: { ...jour, modification: '4 mai 2026' } }),
		'Créée le 3 mai 2026, modifiée le 4 mai 2026.',
	);
});
