import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSynthese } from '../outillage/synthese.ts';
import { translateFiche } from './traduction.ts';
import { VOISINS } from './voisins.ts';

const FICHE = {
	famille: 'outils',
	id: 'outil-0',
	entete: {
		titre: 'Un titre',
		en_une_phrase: 'Une phrase.',
		conseils: ['Un conseil.', 'Un autre.'],
		etapes: [{ titre: 'Une étape', duree: { min: 1, unite: 'heure' } }],
		sources: [
			{ cle: 's1', titre: 'Une source', editeur: 'Un éditeur', url: 'https://exemple.fr/1' },
		],
	},
	corps:
		'## Pour commencer\n\nDu texte. <Source cle="s1" />\n\n<Astuce titre="Un conseil">\nUn mot.\n</Astuce>\n',
};

test('a sheet becomes a page of Starlight', () => {
	assert.equal(
		translateFiche(FICHE, VOISINS.starlight.parler),
		`---
title: Un titre
description: Une phrase.
---

import { Aside } from '@astrojs/starlight/components';

## conseils

- Un conseil.
- Un autre.

## etapes

- Une étape 1 heure

## sources

- [Une source](https://exemple.fr/1), Un éditeur

## Pour commencer

Du texte. [s1](https://exemple.fr/1)

<Aside type="tip" title="Un conseil">
Un mot.
</Aside>
`,
	);
});

test('a sheet becomes a page of Eleventy', () => {
	const page = translateFiche(FICHE, VOISINS.eleventy.parler);
	assert.match(
		page,
		/^---\ntitle: Un titre\ndescription: Une phrase\.\ntags:\n {2}- fiches\n---\n\n## conseils\n/,
	);
	assert.match(page, /\n\n\{% astuce "Un conseil" %\}\n\nUn mot\.\n\n\{% endastuce %\}\n$/);
});

/** Every sentence that someone reads of a value. */
function listPhrases(valeur: unknown): string[] {
	if (Array.isArray(valeur)) return valeur.flatMap(listPhrases);
	if (typeof valeur === 'object' && valeur !== null)
		return Object.values(valeur).flatMap(listPhrases);
	return typeof valeur === 'string' && valeur.includes(' ') ? [valeur] : [];
}

test('the neighbours are given every sentence of every sheet', () => {
	const fiches = [...listSynthese(60)];
	assert.equal(fiches.length, 60);
	for (const { parler } of Object.values(VOISINS))
		for (const fiche of fiches) {
			const page = translateFiche(fiche, parler).replaceAll(/\s+/g, ' ');
			const absentes = [...listPhrases(fiche.entete), ...fiche.corps.split('\n')]
				.map((phrase) => phrase.replaceAll(/<[^>]*>/g, '').trim())
				.filter((phrase) => !page.includes(phrase));
			assert.deepEqual(absentes, [], `${fiche.famille}/${fiche.id}`);
		}
});
