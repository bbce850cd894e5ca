import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hideTable } from './petits-nombres.ts';

/** Every way of filling the silent cells that gives the same sums; told apart by what a reader knows alone. */
function* listTables(
	comptes: readonly (readonly number[])[],
	tues: readonly (readonly boolean[])[],
): Generator<number[][]> {
	const places = comptes.flatMap((ligne, i) =>
		ligne.flatMap((_, j) => (tues[i]?.[j] ? [[i, j] as const] : [])),
	);
	const essai = comptes.map((ligne) => [...ligne]);
	const sumLigne = (t: readonly (readonly number[])[], i: number): number =>
		(t[i] ?? []).reduce((a, b) => a + b, 0);
	const sumColonne = (t: readonly (readonly number[])[], j: number): number =>
		t.reduce((somme, ligne) => somme + (ligne[j] ?? 0), 0);
	function* fill(rang: number): Generator<number[][]> {
		const place = places[rang];
		if (!place) {
			const juste =
				comptes.every((_, i) => sumLigne(essai, i) === sumLigne(comptes, i)) &&
				(comptes[0] ?? []).every((_, j) => sumColonne(essai, j) === sumColonne(comptes, j));
			if (juste) yield essai.map((ligne) => [...ligne]);
			return;
		}
		const [i, j] = place;
		const ligne = essai[i] as number[];
		for (let n = 0; n <= Math.min(sumLigne(comptes, i), sumColonne(comptes, j)); n++) {
			ligne[j] = n;
			yield* fill(rang + 1);
		}
	}
	yield* fill(0);
}

test('what is silent cannot be found from what is said and the sums, but where a sum is nobody', () => {
	let graine = 7;
	const draw = (max: number): number => {
		graine = (graine * 16807) % 2147483647;
		return graine % (max + 1);
	};
	for (let essai = 0; essai < 150; essai++) {
		const comptes = [0, 1].map(() => [0, 1, 2].map(() => draw(7)));
		const tues = hideTable(comptes);
		const possibles = [...listTables(comptes, tues)];
		for (const [i, ligne] of comptes.entries())
			for (const [j, n] of ligne.entries()) {
				const vide = ligne.every((m) => m === 0) || comptes.every((autre) => (autre[j] ?? 0) === 0);
				assert.equal(tues[i]?.[j] || vide || n >= 5, true, JSON.stringify(comptes));
				if (!tues[i]?.[j]) continue;
				const valeurs = new Set(possibles.map((table) => table[i]?.[j]));
				assert.ok(valeurs.size > 1, `${JSON.stringify(comptes)} ${i} ${j}`);
			}
	}
});
