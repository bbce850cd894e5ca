import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { findAll } from '../../core/formats/xml.ts';
import { type Gantt, renderGantt, writeGantt } from './gantt.ts';

const HOSTILE = '</svg><script>alert(1)</script> & "]]>';
const GANTT: Gantt = {
	titre: HOSTILE,
	etapes: [
		{
			titre: 'Écouter le village de porte en porte',
			facultative: false,
			semaines: { de: 1, a: 2 },
		},
		{ titre: HOSTILE, facultative: true, semaines: { de: 4, a: 4 } },
	],
	total: 4,
};

const attributsOf = (svg: string, nom: string, classe: string) =>
	findAll(fromXml(svg), nom)
		.map(({ attributes }) => attributes)
		.filter((a) => a.class?.split(' ').includes(classe));
const textesOf = (svg: string): string[] =>
	findAll(fromXml(svg), 'text').map(({ children: [dit] }) =>
		dit?.type === 'text' ? dit.value.replaceAll('\u00a0', ' ') : '',
	);

describe('on a page', () => {
	for (const place of ['large', 'etroit'] as const)
		test(`a bar stands over its weeks, and what may be left out is drawn otherwise, ${place}`, () => {
			const svg = renderGantt(GANTT, place);
			const [barre, ...reste] = attributsOf(svg, 'rect', 'gantt-barre');
			assert.deepEqual([barre?.x, barre?.width, reste.length], ['0%', '50%', 0]);
			const [choix] = attributsOf(svg, 'rect', 'gantt-choix');
			assert.deepEqual([choix?.x, choix?.width], ['75%', '25%']);
			assert.equal(attributsOf(svg, 'svg', 'gantt')[0]?.['aria-hidden'], 'true');
		});

	test('weeks are said in numbers, then in days', () => {
		const dits = textesOf(renderGantt(GANTT, 'large'));
		assert.deepEqual(dits.slice(0, 7), [
			...['Semaine', '1', '2', '3', '4'],
			...['Écouter le village de porte en porte', 'Semaines 1 et 2'],
		]);
		assert.equal(dits.at(-1), 'Au choix, semaine 4');
		const dates = textesOf(renderGantt({ ...GANTT, debut: '2027-03-22' }, 'large'));
		assert.deepEqual(dates.slice(0, 9), [
			...['Semaine', '1', '22/03', '2', '29/03', '3', '05/04', '4', '12/04'],
		]);
		assert.ok(dates.includes('Du 22 mars au 4 avril 2027'));
		assert.equal(dates.at(-1), 'Au choix, du 12 au 18 avril 2027');
	});

	test('a long way leaves numbers out rather than write one over another', () => {
		const dits = textesOf(renderGantt({ ...GANTT, total: 52, debut: '2027-01-04' }, 'etroit'));
		const numeros = dits.filter((dit) => /^\d+$/.test(dit));
		const jours = dits.filter((dit) => /^\d\d\/\d\d$/.test(dit));
		assert.deepEqual([numeros.length, jours.length], [13, 8]);
	});

	test('nothing overlaps: each line and each bar is under the one before', () => {
		const svg = renderGantt(GANTT, 'etroit');
		const lignes = findAll(fromXml(svg), 'text')
			.filter(({ attributes }) => !attributes.class?.includes('gantt-axe'))
			.map(({ attributes }) => Number(attributes.y));
		for (const [i, y] of lignes.entries()) assert.ok(i === 0 || y - (lignes[i - 1] ?? 0) >= 20);
	});
});

describe('what a sheet says stays text', () => {
	test('on a page and in a file', () => {
		for (const svg of [
			renderGantt(GANTT, 'large'),
			renderGantt(GANTT, 'etroit'),
			writeGantt(GANTT),
		]) {
			assert.equal(findAll(fromXml(svg), 'script').length, 0);
			assert.ok(!svg.includes('<script'));
			assert.ok(textesOf(svg).join(' ').includes('<script>alert(1)</script>'));
		}
	});
});

test('a file has its title, its size and its own colours', () => {
	const arbre = fromXml(writeGantt({ ...GANTT, titre: 'Mener un diagnostic' }));
	const [racine] = findAll(arbre, 'svg');
	assert.equal(racine?.attributes.width, '960');
	assert.match(racine?.attributes.viewBox ?? '', /^0 0 960 \d+$/);
	const [titre] = findAll(arbre, 'title');
	assert.deepEqual(titre?.children, [{ ...titre?.children[0], value: 'Mener un diagnostic' }]);
	assert.equal(findAll(arbre, 'style').length, 1);
	assert.ok(
		textesOf(writeGantt({ ...GANTT, titre: 'Mener un diagnostic' })).includes(
			'Mener un diagnostic',
		),
	);
});
