/** What an exhibition takes from another one, and what is said of its places. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { Catalogue, FicheOf } from '../../core/catalogue/catalogue.ts';
import { buildAffiches } from '../../vues/affiches/affiches.ts';
import { buildVueFiche } from '../../vues/fiche/fiche.ts';
import { buildDiaposExposition } from './diapos-vue.ts';
import { gatherAffiches, listPanneaux, sayEnseigne } from './panneaux-vue.ts';
import { joinPanneaux } from './regle-reprise.ts';
import type { DonneesExposition } from './schema.ts';

const base = readBase();
const temoin = base.expositions.get('temoin-exposition') as FicheOf<'expositions'>;
assert.ok(temoin);
const [debut, paroles] = temoin.donnees.panneaux ?? [];
assert.ok(debut && paroles);

/** The base, with an exhibition made of the witness. */
function withDerivee(donnees: Partial<DonneesExposition>): Catalogue {
	const { panneaux: _, enseigne: __, ...communs } = temoin.donnees;
	const derivee = {
		...temoin,
		...{ id: 'derivee', ref: 'expositions/derivee', page: '/expositions/derivee/' },
		donnees: { ...communs, derive_de: ['temoin-exposition'], ...donnees },
	} as FicheOf<'expositions'>;
	return { ...base, expositions: new Map([...base.expositions, ['derivee', derivee]]) };
}
const textOf = (catalogue: Catalogue): string => {
	const fiche = catalogue.expositions.get('derivee') as FicheOf<'expositions'>;
	return JSON.stringify(buildVueFiche(catalogue, fiche)).replaceAll('\u00a0', ' ');
};
const idsOf = (catalogue: Catalogue): string[] =>
	listPanneaux(catalogue, catalogue.expositions.get('derivee')?.donnees as DonneesExposition).map(
		({ id }) => id,
	);

describe('panels', () => {
	test('are those of the base, then one’s own; one of the same name stands in its place', () => {
		assert.deepEqual(idsOf(withDerivee({})), ['debut', 'paroles']);
		const sien = { ...debut, id: 'sien' };
		const autre = { ...debut, titre: 'Autrement dit' };
		const catalogue = withDerivee({ panneaux: [sien, autre] });
		assert.deepEqual(idsOf(catalogue), ['debut', 'paroles', 'sien']);
		assert.match(textOf(catalogue), /1\. Autrement dit/);
	});
	test('that are taken away are not said, and the next ones are numbered anew', () => {
		const catalogue = withDerivee({ retires: ['debut'] });
		assert.deepEqual(idsOf(catalogue), ['paroles']);
		assert.match(textOf(catalogue), /1\. Qu’a-t-on entendu/);
		assert.doesNotMatch(textOf(catalogue), /Que voit-on ici/);
	});
	test('of a circle of bases end where it began', () => {
		const rond = (id: string): DonneesExposition => ({
			...temoin.donnees,
			panneaux: [{ ...debut, id }],
			derive_de: [id === 'a' ? 'b' : 'a'],
		});
		const panneaux = joinPanneaux(rond('a'), (id) => rond(id));
		assert.deepEqual(
			panneaux.map(({ id }) => id),
			['a', 'b'],
		);
	});
});

test('an empty place says what to put there and where to find it', () => {
	const dit = textOf(withDerivee({}));
	for (const attendu of [
		'Un chiffre : Combien ici. Écrivez un nombre. Où le trouver : À la mairie.',
		'https://exemple.fr/nombres',
		'Une photo : Une vue d’ici.',
	])
		assert.ok(dit.includes(attendu), attendu);
});

test('a filled place says what fills it, and no more what to put there', () => {
	const dit = textOf(
		withDerivee({
			remplis: [
				{ panneau: 'debut', place: 'combien', valeur: '12', texte: 'ici', origine: 'Insee, 2022' },
				{
					panneau: 'debut',
					place: 'vue',
					photo: { fichier: 'vue.jpg', alt: 'Une place', credit: 'Photo : nous' },
				},
			],
		}),
	);
	assert.ok(dit.includes('"terme":"Combien ici","texte":"12. ici (Insee, 2022)"'));
	assert.ok(dit.includes('"page":"/expositions/derivee/","fichier":"vue.jpg","alt":"Une place"'));
	assert.ok(dit.includes('Photo : nous'));
	assert.doesNotMatch(dit, /Écrivez un nombre\. Où le trouver : À la mairie/);
});

test('posters call their sources by letters, and say whose drawing it is', () => {
	const [[code, { nom }] = ['', { nom: '' }]] = base.communes;
	const catalogue = withDerivee({ commune: code });
	const [premiere, seconde] = buildAffiches(gatherAffiches(catalogue, 'derivee'));
	assert.deepEqual(premiere?.sources, ['a. L’éditeur d’essai, 2025']);
	assert.deepEqual(premiere?.textes, [
		{ titre: 'Une partie', texte: 'Un texte d’essai.', renvoi: 'a' },
	]);
	assert.deepEqual(
		premiere?.graphique?.barres.map(({ dit, part }) => [dit.replace('\u00a0', ' '), part]),
		[
			['10 %', 0.5],
			['20 %', 1],
		],
	);
	assert.deepEqual(seconde?.sources, []);
	assert.equal(
		sayEnseigne(catalogue, 'derivee').replace(/[\u00a0\u202f]/g, ' '),
		`${nom}, Que tient ce témoin ?`,
	);
	assert.equal(sayEnseigne(catalogue, 'inconnue'), '');
});

test('a slide a panel: what is filled is said, what is not stays on the wall', () => {
	const remplis = [{ panneau: 'paroles', place: 'dite', texte: 'On s’aide.' }];
	const catalogue = withDerivee({ remplis });
	const diapos = buildDiaposExposition(catalogue, 'derivee', (chemin) => `/sous${chemin}`)?.diapos;
	assert.equal(diapos?.length, 2);
	assert.deepEqual(
		diapos?.[1]?.points.map((point) => point.replace(/\u00a0/g, ' ')),
		['Un autre chapeau d’essai.', 'Une parole : On s’aide.', 'Qui manque\u202f?'],
	);
	assert.equal(buildDiaposExposition(catalogue, 'inconnue', String), undefined);
});
