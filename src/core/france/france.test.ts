import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cadreOf } from './cadres.ts';
import {
	boiteOf,
	centreOf,
	contourOf,
	distanceTo,
	isDans,
	listContours,
	parseTrace,
} from './contours.ts';
import { departementOf, isSitue, placeSur } from './situation.ts';
import { drawTrace } from './trace.ts';

function contour(code: string) {
	const trouve = contourOf(code);
	assert.ok(trouve, code);
	return trouve;
}

describe('outlines', () => {
	test('a path of SVG becomes rings, whatever its letters', () => {
		assert.deepEqual(parseTrace('M10 10h5v5H10z m1-1 2 0.5l-.5.5z'), [
			[
				[10, 10],
				[15, 10],
				[15, 15],
				[10, 15],
			],
			[
				[11, 9],
				[13, 9.5],
				[12.5, 10],
			],
		]);
		assert.deepEqual(parseTrace('M0 0c1 1 2 2 3 3s1 1 2-2L9 9V4'), [
			[
				[0, 0],
				[3, 3],
				[5, 1],
				[9, 9],
				[9, 4],
			],
		]);
		assert.throws(() => parseTrace('M0 0a1 1 0 0 0 2 2'), /« a »/);
	});
	test('the 96 départements of the mainland and Corsica, and five overseas', () => {
		const codes = listContours().map((c) => c.code);
		assert.equal(codes.length, 101);
		for (const code of ['01', '2A', '2B', '95', '971', '972', '973', '974', '976'])
			assert.ok(codes.includes(code), code);
		assert.equal(contourOf('20'), undefined);
		assert.equal(contourOf('975'), undefined);
	});
	test('the centre of each département is inside it', () => {
		const dehors = listContours().filter((c) => !isDans(c, centreOf(c)));
		assert.deepEqual(
			dehors.map((c) => c.code),
			[],
		);
	});
	test('everything is drawn inside the map, and no island over another', () => {
		const { x, y, largeur, hauteur } = boiteOf(listContours());
		assert.deepEqual([x, y, largeur <= 1010, hauteur <= 1010], [0, 0, true, true]);
		const ailleurs = listContours().filter((c) => c.code.length === 3);
		const boites = ailleurs.map((c) => boiteOf([c]));
		const cotes = listContours()
			.filter((c) => c.code.length === 2)
			.flatMap((c) => c.anneaux.flat());
		for (const [i, a] of boites.entries()) {
			// Its name, under it, may be wider than the island.
			const large = Math.max(a.largeur, 90);
			const touche = cotes.filter(
				([cx, cy]) => cx > a.x && cx < a.x + large && cy > a.y && cy < a.y + a.hauteur + 20,
			);
			assert.deepEqual(touche, [], ailleurs[i]?.code);
			for (const b of boites.slice(i + 1))
				assert.ok(
					a.x + a.largeur < b.x ||
						b.x + b.largeur < a.x ||
						a.y + a.hauteur < b.y ||
						b.y + b.hauteur < a.y,
				);
		}
	});
	test('a path on a grid: rounded, without what it does not need', () => {
		const cadre = cadreOf('01');
		const draw = (trace: string, maille: number): string =>
			drawTrace({ code: '00', cadre, anneaux: parseTrace(trace) }, maille);
		assert.equal(draw('M0 0h10v10h-10z', 1), 'M0 0l10 0 0 10-10 0z');
		assert.equal(draw('M0 0h4h6v5v5h-10z', 1), 'M0 0l10 0 0 10-10 0z');
		assert.equal(draw('M1 1L11 1.4L10.6 9L0.6 10.8z', 2), 'M1 1l5 0-1 4-5 0z');
		assert.equal(draw('M0 0h10v10h-10zM20 20h.4v.4z', 1), 'M0 0l10 0 0 10-10 0z');
	});
	test('neighbours still touch once drawn on a coarse grid', () => {
		const pointsOf = (code: string): Set<string> =>
			new Set(
				parseTrace(drawTrace(contour(code), 3))
					.flat()
					.map(String),
			);
		const [ain, jura] = [pointsOf('01'), pointsOf('39')];
		assert.ok([...ain].filter((p) => jura.has(p)).length > 5);
		for (const c of listContours()) assert.notEqual(drawTrace(c, 3), '', c.code);
	});
	test('how far a point is from a line', () => {
		const carre = {
			code: '00',
			cadre: cadreOf('01'),
			anneaux: parseTrace('M0 0h10v10h-10z'),
		};
		assert.equal(distanceTo(carre, [13, 14]), 5);
		assert.equal(distanceTo(carre, [5, 3]), 3);
		assert.deepEqual(centreOf(carre), [5, 5]);
	});
});

/** Town halls, as public maps give them. */
const VILLES: [nom: string, departement: string, lat: number, lon: number][] = [
	['Rennes', '35', 48.111, -1.68],
	['Foix', '09', 42.965, 1.607],
	['Chambéry', '73', 45.566, 5.921],
	['Guéret', '23', 46.17, 1.872],
	['Colmar', '68', 48.077, 7.357],
	['Paris', '75', 48.857, 2.352],
	['Ajaccio', '2A', 41.919, 8.738],
	['Corte', '2B', 42.306, 9.15],
	['Pointe-Noire', '971', 16.232, -61.787],
	['Saint-Joseph', '972', 14.67, -61.04],
	['Saint-Laurent-du-Maroni', '973', 5.497, -54.028],
	['Cilaos', '974', -21.135, 55.472],
	['Mamoudzou', '976', -12.78, 45.227],
];

describe('from degrees to the map', () => {
	for (const [nom, departement, lat, lon] of VILLES)
		test(`${nom} falls in ${departement} and in no other`, () => {
			const ici = contour(departement);
			const point = placeSur(ici, { lat, lon });
			const voisins = listContours().filter((c) => c.cadre === ici.cadre && isDans(c, point));
			assert.deepEqual(
				voisins.map((c) => c.code),
				[departement],
			);
			assert.ok(isSitue({ lat, lon }, departement));
		});
	test('a hundred kilometres are as long as the frame says', () => {
		// From Dijon to Lyon as the crow flies: 174 km.
		const { project, km } = cadreOf('21');
		const [a, b] = [project(47.322, 5.041), project(45.764, 4.836)];
		const distance = Math.hypot(a[0] - b[0], a[1] - b[1]) * km;
		assert.ok(Math.abs(distance - 174) < 3, String(distance));
	});
	test('the numbers of the projection, by hand', () => {
		// 46°30' N, 3° E is the origin of Lambert-93: X 700 km, Y 6 600 km.
		const [x, y] = cadreOf('03').project(46.5, 3);
		assert.equal(x.toFixed(1), '546.0');
		assert.equal(y.toFixed(1), '481.8');
	});
});

describe('whether a place is in its département', () => {
	test('a town is not in the next one, nor at the antipodes, nor with its degrees swapped', () => {
		assert.equal(isSitue({ lat: 48.111, lon: -1.68 }, '22'), false);
		assert.equal(isSitue({ lat: -48.111, lon: 178.32 }, '35'), false);
		assert.equal(isSitue({ lat: -1.68, lon: 48.111 }, '35'), false);
		assert.equal(isSitue({ lat: 41.919, lon: 8.738 }, '06'), false);
	});
	test('islands that the drawing leaves out, towns it puts across a limit', () => {
		assert.ok(isSitue({ lat: 46.726, lon: -2.346 }, '85'), 'L’Île-d’Yeu');
		assert.ok(isSitue({ lat: 48.621, lon: -2.132 }, '35'), 'Saint-Briac-sur-Mer');
		assert.ok(isSitue({ lat: 43.949, lon: 4.806 }, '84'), 'Avignon');
	});
	test('nothing is said of a département that is not drawn', () => {
		assert.ok(isSitue({ lat: 0, lon: 0 }, '975'));
	});
	test('the département is read in the code of the commune', () => {
		assert.deepEqual(['01209', '2A004', '97411', '98735'].map(departementOf), [
			'01',
			'2A',
			'974',
			'987',
		]);
	});
});
