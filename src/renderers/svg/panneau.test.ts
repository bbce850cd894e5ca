import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { findAll } from '../../core/formats/xml.ts';
import type { VueAffiche } from '../../vues/affiches/affiches.ts';
import { wrapLignes } from './blocs.ts';
import { type OptionsPanneau, renderPanneau } from './panneau.ts';

const PIEGE = '<script>alert(1)</script> & ]]> « a »';
const AFFICHE: VueAffiche = {
	...{ id: 'debut', numero: 3, titre: 'Que voit-on ici ?', chapeau: PIEGE, question: 'Et vous ?' },
	textes: [{ titre: 'Une partie', texte: 'Un texte.', renvoi: 'a' }],
	chiffres: [{ valeur: '12 %', legende: 'des témoins', renvoi: 'a' }],
	graphique: { titre: 'Des témoins', barres: [{ nom: 'Avant', dit: '10 %', part: 0.5 }] },
	ailleurs: ['Ailleurs, un témoin l’a fait.'],
	dessin: { cle: '/a.svg', alt: 'Un dessin', credit: 'Nous' },
	places: [
		{
			...{
				id: 'p',
				type: 'phrase',
				nom: 'Phrase',
				titre: 'Une parole',
				consigne: 'Recopiez-la.',
				ou: '',
			},
		},
		{
			...{ id: 'q', type: 'photo', nom: 'Photo', titre: 'Une vue', consigne: 'Collez.', ou: '' },
			rempli: { texte: 'La place', photo: { cle: 'p1', alt: 'La place', credit: 'Léa' } },
		},
	],
	sources: ['a. Insee, 2021'],
};
/** Every letter is half as wide as it is high. */
const OPTIONS: OptionsPanneau = {
	measure: (texte, corps) => (texte.length * corps) / 2,
	imageOf: (cle) => `data:image/png;base64,${btoa(cle)}`,
	nomAxe: 'Alimentaire',
	enseigne: 'Saint-Aubin',
	attribution: 'CC BY-SA 4.0',
};
const textOf = (e: Element): string =>
	e.children
		.map((c) => (c.type === 'text' ? c.value : c.type === 'element' ? textOf(c) : ''))
		.join('');
const lire = (affiche: VueAffiche, options = OPTIONS): Element =>
	fromXml(renderPanneau(affiche, options)).children.find((c) => c.type === 'element') as Element;

describe('a panel as a drawing to edit', () => {
	test('says all that it has, as text, whatever it is made of', () => {
		const svg = lire(AFFICHE);
		const dit = findAll(svg, 'text').map(textOf).join(' ');
		for (const attendu of [
			...['Saint-Aubin', 'Alimentaire', '3. Que voit-on ici ?', PIEGE.replaceAll('  ', ' ')],
			...['12 %', 'des témoins\u00a0(a)', 'Un texte.\u00a0(a)', 'Avant\u00a0: 10 %', 'Une parole'],
			...[
				'Recopiez-la.',
				'La place',
				'Ailleurs, un témoin l’a fait.',
				'Et vous ?',
				'a. Insee, 2021',
			],
			'CC BY-SA 4.0',
		])
			assert.ok(dit.includes(attendu), attendu);
		assert.equal(findAll(svg, 'script').length, 0);
		assert.equal(findAll(svg, 'image').length, 2);
	});
	test('keeps every line on the sheet, one under the other', () => {
		const svg = lire(AFFICHE);
		const hauts = findAll(svg, 'text').map(({ attributes }) => Number(attributes.y));
		assert.deepEqual(
			hauts,
			hauts.toSorted((a, b) => a - b),
		);
		assert.ok(Math.max(...hauts) < 841);
		for (const texte of findAll(svg, 'text'))
			for (const ligne of findAll(texte, 'tspan').map(textOf))
				assert.ok(
					OPTIONS.measure(ligne, Number(texte.attributes['font-size']), false) <= 594 - 72,
					ligne,
				);
	});
	test('writes smaller what says more, and refuses what no sheet holds', () => {
		const corpsOf = (affiche: VueAffiche): number =>
			Math.max(...findAll(lire(affiche), 'text').map((t) => Number(t.attributes['font-size'])));
		const long = { ...AFFICHE, ailleurs: Array.from({ length: 25 }, (_, i) => `Ailleurs ${i}.`) };
		assert.ok(corpsOf(long) < corpsOf(AFFICHE));
		const trop = { ...AFFICHE, ailleurs: Array.from({ length: 900 }, () => 'Ailleurs.') };
		assert.throws(() => renderPanneau(trop, OPTIONS), {
			message: 'Le panneau 3 est trop long pour une feuille.',
		});
	});
	test('leaves out a picture that cannot be had', () => {
		assert.equal(
			findAll(lire(AFFICHE, { ...OPTIONS, imageOf: () => undefined }), 'image').length,
			0,
		);
	});
});

test('lines are cut between words alone, and a long word keeps its own', () => {
	const widthOf = (texte: string): number => texte.length;
	assert.deepEqual(wrapLignes('un deux trois', 7, widthOf), ['un deux', 'trois']);
	assert.deepEqual(wrapLignes('anticonstitutionnellement oui', 7, widthOf), [
		'anticonstitutionnellement',
		'oui',
	]);
	assert.deepEqual(wrapLignes('10\u00a0% ici', 4, widthOf), ['10\u00a0%', 'ici']);
});
