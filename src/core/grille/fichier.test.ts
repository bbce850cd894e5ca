import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addFeuilles, type GrilleNommee, readFichier, writeFichier } from './fichier.ts';
import { mergeFeuilles } from './fusion.ts';
import type { Feuille } from './reponses.ts';

const GRILLE: GrilleNommee = {
	id: 'essai',
	titre: 'Essai',
	criteres: [
		{ id: 'eau', titre: 'L’eau' },
		{ id: 'pain-ici', titre: 'Le pain', remplace: 'pain' },
	],
};
const ELLE: Feuille = {
	qui: 'Le groupe du jeudi',
	date: '2026-11-30',
	reponses: {
		eau: { niveau: 2, constat: 'Une liste de 2019.', prive: 'Vérifier avec le maire.' },
		'pain-ici': { prive: 'À moi seul.' },
	},
};

describe('a file', () => {
	test('gives back what was written, private notes only when all is taken', () => {
		const tout = readFichier(writeFichier(GRILLE, [ELLE], true), GRILLE);
		assert.deepEqual(tout, { feuilles: [ELLE], inconnus: [], tout: true });
		const partage = writeFichier(GRILLE, [ELLE], false);
		assert.doesNotMatch(partage, /maire|seul/);
		assert.deepEqual(readFichier(partage, GRILLE), {
			feuilles: [{ ...ELLE, reponses: { eau: { niveau: 2, constat: 'Une liste de 2019.' } } }],
			inconnus: [],
		});
	});

	test('older than a criterion says it of the one that replaced it, and keeps what is no longer asked', () => {
		const ancien = { ...ELLE, reponses: { pain: { niveau: 3 }, feu: { niveau: 1 } } };
		const lu = readFichier(writeFichier(GRILLE, [ancien as Feuille], true), GRILLE);
		assert.deepEqual(lu, {
			feuilles: [{ ...ELLE, reponses: { 'pain-ici': { niveau: 3 }, feu: { niveau: 1 } } }],
			inconnus: ['feu'],
			tout: true,
		});
	});

	const ecrit = JSON.parse(writeFichier(GRILLE, [ELLE], true));
	for (const [nom, texte, refus] of [
		[
			'broken',
			'{"format"',
			'Ce fichier n’est pas un fichier de réponses, ou il est abîmé. Rien n’a changé ici.',
		],
		[
			'of something else',
			'{"a": 1}',
			'Ce fichier n’est pas un fichier de réponses à une grille. Rien n’a changé ici.',
		],
		[
			'a list',
			'[]',
			'Ce fichier n’est pas un fichier de réponses à une grille. Rien n’a changé ici.',
		],
		[
			'newer',
			JSON.stringify({ ...ecrit, version: 2 }),
			'Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. Rien n’a changé ici.',
		],
		[
			'of another grid',
			JSON.stringify({ ...ecrit, grille: 'autre', titre: 'Une autre' }),
			'Ces réponses sont celles d’une autre grille, «\u00a0Une autre\u00a0». Rien n’a changé ici.',
		],
		[
			'without answers',
			JSON.stringify({ ...ecrit, feuilles: [{ qui: 'x', reponses: {} }, 3, null] }),
			'Ce fichier ne contient aucune réponse. Rien n’a changé ici.',
		],
	] as const)
		test(`${nom}: says so, and gives nothing`, () =>
			assert.deepEqual(readFichier(texte, GRILLE), { refus }));

	test('from a stranger gives only what answers are made of', () => {
		const texte = JSON.stringify({
			...ecrit,
			feuilles: [
				{
					qui: ['x'],
					date: '<b>',
					reponses: {
						eau: { niveau: 7, constat: 12 },
						'pain-ici': { niveau: '3', constat: 'Oui\ud800' },
					},
				},
			],
		});
		assert.deepEqual(readFichier(texte, GRILLE), {
			feuilles: [{ qui: '', date: '', reponses: { 'pain-ici': { constat: 'Oui\ufffd' } } }],
			inconnus: [],
			tout: true,
		});
	});
});

test('what is joined is counted once; two of the same name are both kept, and told', () => {
	const autre: Feuille = { ...ELLE, reponses: { eau: { niveau: 4 } } };
	const deux = addFeuilles([ELLE], [structuredClone(ELLE), autre]);
	assert.deepEqual(deux, { feuilles: [ELLE, autre], homonymes: ['Le groupe du jeudi'], deja: 1 });
	const sienne = addFeuilles([], [structuredClone(ELLE)], ELLE);
	assert.deepEqual(sienne, { feuilles: [], homonymes: [], deja: 1 });
	const anonyme: Feuille = { ...ELLE, qui: '' };
	assert.equal(addFeuilles([anonyme], [structuredClone(anonyme)]).feuilles.length, 2);
});

describe('two tabs', () => {
	const base: Feuille = {
		qui: 'A',
		date: '2026-11-30',
		reponses: { eau: { niveau: 1, constat: 'un' } },
	};
	const change = (reponses: Feuille['reponses'], qui = 'A'): Feuille => ({
		...base,
		qui,
		reponses,
	});

	test('each keeps what it changed', () =>
		assert.deepEqual(
			mergeFeuilles(
				base,
				change({ eau: { niveau: 2, constat: 'un' } }),
				change({ eau: { niveau: 1, constat: 'un' }, pain: { niveau: 3 } }, 'B'),
			),
			change({ eau: { niveau: 2, constat: 'un' }, pain: { niveau: 3 } }, 'B'),
		));

	test('two notes written at once are both there', () =>
		assert.deepEqual(
			mergeFeuilles(
				base,
				change({ eau: { niveau: 1, constat: 'ici' } }),
				change({ eau: { niveau: 1, constat: 'là' } }),
			),
			change({ eau: { niveau: 1, constat: 'là\nici' } }),
		));

	test('what one took away is gone, unless the other changed it', () => {
		assert.deepEqual(mergeFeuilles(base, change({}), base), change({}));
		assert.deepEqual(
			mergeFeuilles(base, change({}), change({ eau: { niveau: 1, constat: 'un, deux' } })),
			change({ eau: { constat: 'un, deux' } }),
		);
	});
});
