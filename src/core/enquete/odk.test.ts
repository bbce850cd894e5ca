import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildOdk, toLabel } from './odk.ts';

test('a label stays the text that one wrote: no reference, no heading, no list, no tag', () => {
	for (const [texte, label] of [
		['Et ${nom} ?', 'Et $ {nom} ?'],
		['# 3 enfants', '&#35; 3 enfants'],
		['\n- deux degrés', '&#45; deux degrés'],
		['+ un', '&#43; un'],
		['> elle dit', '&#62; elle dit'],
		['~~~ ici', '&#126;~~ ici'],
		['1. Comment ?', '1&#46; Comment ?'],
		['12) Comment ?', '12&#41; Comment ?'],
		['Le *grand* marché', 'Le \\*grand\\* marché'],
		['un_nom_ici', 'un\\_nom\\_ici'],
		['du `code`', 'du &#96;code&#96;'],
		['<b>5 < 6</b>', '&#60;b>5 &#60; 6&#60;/b>'],
		['R&D, &lt; et &#60;', 'R&D, &#38;lt; et &#38;#60;'],
		['[ici](https://exemple.fr)', '[ici]&#40;https://exemple.fr)'],
		['Une\nligne\t là ', 'Une ligne là'],
		['C:\\ici', 'C:\\\\ici'],
		['=1+1 - 2', '=1+1 - 2'],
		['Quand\u202f? «\u00a0hier\u00a0»', 'Quand\u202f? «\u00a0hier\u00a0»'],
		['a\u0007b\ud83d', 'ab\ufffd'],
	] as const)
		assert.equal(toLabel(texte), label);
});

test('two questionnaires are two forms, however they are called', () => {
	const idOf = (titre: string): string =>
		buildOdk({ titre, version: '20261130', cadre: {}, questions: [] }).id;
	assert.equal(idOf('Écouter l’été : 2026'), 'enquete_ecouter_l_ete_2026');
	assert.equal(idOf('🙂'), 'enquete');
});
