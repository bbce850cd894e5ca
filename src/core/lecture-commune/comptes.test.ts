import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Case, hideCases } from '../formats/petits-nombres.ts';
import { countEntretiens, countThemes, crossThemes } from './comptes.ts';
import { LECTURE_VIDE, type Lecture, type Passage } from './lecture.ts';

/** Numbers drawn from a seed, the same ones each time (Park and Miller). */
function createHasard(graine: number): (max: number) => number {
	let etat = graine;
	return (max) => {
		etat = (etat * 48271) % 2147483647;
		return etat % max;
	};
}

/**
 * What a stranger can tell of a row: every way to fill it that agrees with what is shown. It knows nothing of how the
 * cells were hidden.
 */
function listPossibles(
	cases: readonly Case[],
	somme: number,
	plafonds: readonly number[],
): number[][] {
	const fill = (rang: number, reste: number): number[][] => {
		const dite = cases[rang];
		if (dite === undefined) return reste === 0 ? [[]] : [];
		if (typeof dite === 'number')
			return dite > reste ? [] : fill(rang + 1, reste - dite).map((suite) => [dite, ...suite]);
		const haut = Math.min(reste, plafonds[rang] ?? 0, dite === 'peu' ? 4 : reste);
		return Array.from({ length: haut + 1 }, (_, n) => n).flatMap((n) =>
			fill(rang + 1, reste - n).map((suite) => [n, ...suite]),
		);
	};
	return fill(0, somme);
}

test('the sum of a row never tells what a small cell holds', () => {
	const tire = createHasard(20261130);
	let petites = 0;
	for (let essai = 0; essai < 400; essai += 1) {
		const nombres = Array.from({ length: 2 + tire(4) }, () => tire(9));
		const somme = nombres.reduce((a, b) => a + b, 0);
		if (somme === 0) continue;
		const plafonds = nombres.map((n) => n + tire(4) + (n === somme ? 1 : 0));
		const cases = hideCases(nombres, plafonds);
		const possibles = listPossibles(cases, somme, plafonds);
		for (const [i, dite] of cases.entries()) {
			if (typeof dite === 'number') {
				assert.equal(dite, nombres[i]);
				assert.ok(dite >= 5);
			} else if (cases.some((c) => typeof c === 'number') || dite === 'peu') {
				petites += 1;
				const vues = new Set(possibles.map((p) => p[i]));
				assert.ok(vues.size > 1, `${nombres} sous ${plafonds}: ${cases}`);
			}
		}
	}
	assert.ok(petites > 100);
});

test('cells of five and more are said; one that is smaller takes the next with it', () => {
	const haut = [99, 99, 99, 99];
	const cas: [number[], Case[]][] = [
		[
			[5, 12, 7],
			[5, 12, 7],
		],
		[
			[9, 2, 7],
			[9, 'masque', 'masque'],
		],
		[
			[9, 2, 3],
			[9, 'peu', 'peu'],
		],
		[
			[9, 0, 0],
			['masque', 'masque', 'masque'],
		],
		[
			[9, 4, 4, 6],
			[9, 'masque', 'masque', 6],
		],
		[
			[8, 2],
			['masque', 'masque'],
		],
		[[3], ['masque']],
	];
	for (const [nombres, cases] of cas)
		assert.deepEqual(hideCases(nombres, haut), cases, `${nombres}`);
});

/** Each person says one sentence of each theme that is theirs. */
function buildLecture(gens: readonly { groupe: string; themes: string }[]): Lecture {
	const textes = gens.map((_, i) => ({
		...{ id: `e${i}/q`, entretien: `e${i}`, question: 'q', intitule: '', numero: `${i + 1}` },
		texte: 'Un. Deux.',
	}));
	const passages = gens.flatMap(({ themes }, i) =>
		[...themes].map(
			(theme): Passage => ({ texte: `e${i}/q`, debut: 0, fin: 3, theme, par: 'Ana' }),
		),
	);
	return {
		...LECTURE_VIDE,
		...{ textes, passages },
		themes: ['a', 'b', 'c'].map((id) => ({ id, nom: id.toUpperCase() })),
		choix: [
			{
				...{ id: 'age', texte: 'Âge' },
				options: ['j', 'v', 'x'].map((id) => ({ id, texte: id.toUpperCase() })),
				reponses: Object.fromEntries(
					gens.flatMap(({ groupe }, i) => (groupe ? [[`e${i}`, groupe]] : [])),
				),
			},
		],
	};
}
const repeat = (n: number, groupe: string, themes: string): { groupe: string; themes: string }[] =>
	Array.from({ length: n }, () => ({ groupe, themes }));

test('people are counted once, whatever they say and whoever marks it', () => {
	const lecture = buildLecture([...repeat(2, 'j', 'a'), ...repeat(1, 'v', 'ab')]);
	const [premier] = lecture.passages;
	const autre = { ...premier, par: 'Bo' } as Passage;
	const suite = { ...autre, debut: 4, fin: 9 };
	const [a, b, c] = countThemes({ ...lecture, passages: [...lecture.passages, autre, suite] });
	assert.equal(countEntretiens(lecture), 3);
	assert.deepEqual([a?.entretiens, b?.entretiens, c?.entretiens], [3, 1, 0]);
	assert.deepEqual(
		a?.citations.map(({ numero, dit, par }) => [numero, dit, par]),
		[
			['1', 'Un.', ['Ana', 'Bo']],
			['1', 'Deux.', ['Bo']],
			['2', 'Un.', ['Ana']],
			['3', 'Un.', ['Ana']],
		],
	);
	assert.deepEqual(c?.citations, []);
});

test('themes are told apart by group, where five people make one', () => {
	const lecture = buildLecture([
		...repeat(7, 'j', 'a'),
		...repeat(1, 'j', 'ab'),
		...repeat(6, 'v', 'a'),
		...repeat(2, 'v', 'b'),
		...repeat(5, '', 'b'),
	]);
	const [choix] = lecture.choix;
	assert.ok(choix);
	assert.deepEqual(crossThemes(lecture, choix), {
		colonnes: ['J', 'V', 'Sans réponse'],
		ensemble: [8, 8, 5],
		total: 21,
		lignes: [
			{ theme: lecture.themes[0], total: 14, cases: [8, 'masque', 'masque'] },
			{ theme: lecture.themes[1], total: 8, cases: ['peu', 'peu', 5] },
		],
	});
});
