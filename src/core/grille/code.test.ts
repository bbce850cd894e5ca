import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeNiveaux, encodeNiveaux, PAR_MOT, SIGNES, sayCode } from './code.ts';
import { NIVEAUX, type Niveau } from './reponses.ts';

const DOUZE = Array.from({ length: 12 }, (_, i) => `critere-${i}`);
const VINGT_NEUF = Array.from({ length: 29 }, (_, i) => `autre-${i}`);

/** Always the same ones: a linear congruential generator (Numerical Recipes). */
function* drawNiveaux(nombre: number): Generator<(Niveau | undefined)[]> {
	let graine = 7;
	const next = (): number => {
		graine = (graine * 1664525 + 1013904223) % 2 ** 32;
		return Math.floor(graine / 2 ** 16) % 5;
	};
	for (;;)
		yield Array.from({ length: nombre }, () => {
			const n = next();
			return NIVEAUX.find((niveau) => niveau === n);
		});
}

const take = (nombre: number, criteres: readonly string[]): (Niveau | undefined)[][] =>
	drawNiveaux(criteres.length).take(nombre).toArray();

test('twelve answers are eight signs, twenty-nine are three words, and come back the same', () => {
	for (const criteres of [DOUZE, VINGT_NEUF])
		for (const niveaux of take(200, criteres)) {
			const mots = encodeNiveaux(niveaux, criteres);
			assert.deepEqual(
				mots.map((mot) => mot.length),
				Array(Math.ceil(criteres.length / PAR_MOT)).fill(8),
			);
			assert.deepEqual(decodeNiveaux(mots.join(''), criteres), niveaux);
		}
});

test('all the lowest, all the highest and nothing at all are three codes', () => {
	const codes = [undefined, 1 as const, 4 as const].map((n) =>
		encodeNiveaux(Array(12).fill(n), DOUZE).join(''),
	);
	assert.equal(new Set(codes).size, 3);
});

test('one wrong sign, two exchanged, or two wrong ones: always seen', () => {
	for (const niveaux of take(12, DOUZE)) {
		const [mot = ''] = encodeNiveaux(niveaux, DOUZE);
		const faux = new Set<string>();
		for (let i = 0; i < mot.length; i++)
			for (const signe of SIGNES) {
				const un = `${mot.slice(0, i)}${signe}${mot.slice(i + 1)}`;
				faux.add(un);
				for (let j = i + 1; j < mot.length; j++) {
					faux.add(`${un.slice(0, j)}${SIGNES[(i + j) % SIGNES.length]}${un.slice(j + 1)}`);
					const echange = [...mot];
					[echange[i], echange[j]] = [mot[j] ?? '', mot[i] ?? ''];
					faux.add(echange.join(''));
				}
			}
		faux.delete(mot);
		assert.ok(faux.size > 1000);
		for (const code of faux)
			assert.deepEqual(decodeNiveaux(code, DOUZE), {
				refus:
					'Ce code n’est pas juste\u00a0: un signe a changé, ou il vient d’une autre grille. Relisez-le à voix haute.',
			});
	}
});

test('two words exchanged are seen, and named', () => {
	const [niveaux = []] = take(1, VINGT_NEUF);
	const [un, deux, trois] = encodeNiveaux(niveaux, VINGT_NEUF);
	assert.deepEqual(decodeNiveaux(`${deux} ${un} ${trois}`, VINGT_NEUF), {
		refus:
			'Les mots 1 et 2 ne sont pas justes\u00a0: des signes ont changé, ou ils viennent d’une autre grille. Relisez-les à voix haute.',
	});
});

test('a code of another grid, or of another edition of it, is none of this one', () => {
	const [niveaux = []] = take(1, DOUZE);
	const code = encodeNiveaux(niveaux, DOUZE).join('');
	for (const autre of [VINGT_NEUF.slice(0, 12), DOUZE.toReversed(), [...DOUZE.slice(1), 'nouveau']])
		assert.ok('refus' in decodeNiveaux(code, autre));
});

test('spaces, hyphens and small letters are free; what is no sign is named', () => {
	const [niveaux = []] = take(1, DOUZE);
	const mots = encodeNiveaux(niveaux, DOUZE);
	const dit = sayCode(mots);
	assert.match(dit, /^[2-9A-Z]{4}\u00a0[2-9A-Z]{4}$/);
	assert.deepEqual(
		decodeNiveaux(` ${dit.toLowerCase().replace('\u00a0', ' - ')}\n`, DOUZE),
		niveaux,
	);
	assert.deepEqual(decodeNiveaux('ABCO EFGH', DOUZE), {
		refus:
			'Le signe «\u00a0O\u00a0» n’est dans aucun code\u00a0: ni O, ni I, ni L, ni zéro, ni un.',
	});
	assert.deepEqual(decodeNiveaux('ABC', DOUZE), {
		refus: 'Le code compte huit signes\u00a0; vous en avez tapé 3.',
	});
	assert.deepEqual(decodeNiveaux('ABC', VINGT_NEUF), {
		refus: 'Le code compte 24 signes, en 3 mots de huit\u00a0; vous en avez tapé 3.',
	});
});
