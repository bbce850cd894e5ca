import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import { buildVueAxe } from './annexes.ts';

test('an axis gives its tools by title, whatever their names', () => {
	const base = readBase();
	const axe = base.axes.find((a) => a.id === 'sanitaire');
	const temoin = base.outils.get('temoin');
	assert.ok(axe && temoin);
	const titled = (id: string, titre: string): [string, Fiche<'outils'>] => [
		id,
		{ ...temoin, id, donnees: { ...temoin.donnees, titre, axes: [axe.id] } },
	];
	const outils = new Map([titled('a', 'Écrire'), titled('b', 'Tenir'), titled('c', 'Animer')]);
	const [part] = buildVueAxe({ ...base, outils }, axe).familles;
	assert.equal(part?.famille, 'outils');
	assert.deepEqual(
		part?.liens.map((o) => o.titre),
		['Animer', 'Écrire', 'Tenir'],
	);
});
