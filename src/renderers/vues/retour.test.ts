import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { Contenu } from '../../core/arbre.ts';
import { type Catalogue, type Fiche, findFiche } from '../../core/catalogue.ts';
import { buildVueFiche } from './fiche.ts';

const base = readBase();

/** The base, its tool having these headings. */
function withTitres(...ids: string[]): Catalogue {
	const outil = base.outils.get('temoin') as Fiche<'outils'>;
	const contenu = ids.map((id): Contenu => ({ type: 'titre', niveau: 2, id, enfants: [] }));
	return {
		...base,
		outils: new Map([['temoin', { ...outil, arbre: { ...outil.arbre, contenu } }]]),
	};
}

/** The doors of the witness: their name, their text, where they lead. */
function readPortes(catalogue: Catalogue): (string | undefined)[][] {
	const retour = findFiche(catalogue, 'retours/temoin-retour');
	assert.ok(retour);
	const section = buildVueFiche(catalogue, retour).sections.find((s) => s.id === 'fiche-commencer');
	const [contenu] = section?.contenus ?? [];
	if (!contenu) return [];
	assert.ok(contenu.genre === 'definitions');
	return contenu.entrees.map((e) => [e.terme, e.texte, e.lien?.href]);
}

describe('a retour opens two doors', () => {
	test('to what its first tool says to each public', () => {
		const titres = ['l-idee', 'vous-etes-a-la-mairie', 'vous-etes-un-collectif-ou-des-parents'];
		assert.deepEqual(readPortes(withTitres(...titres)), [
			[
				'Vous êtes à la mairie',
				'Commencez par les conseils aux mairies, dans «\u00a0Essayer un outil témoin\u00a0».',
				'/outils/temoin/#vous-etes-a-la-mairie',
			],
			[
				'Vous êtes un collectif',
				'Commencez par les conseils aux collectifs, dans «\u00a0Essayer un outil témoin\u00a0».',
				'/outils/temoin/#vous-etes-un-collectif-ou-des-parents',
			],
		]);
	});
	test('else to a parcours written for that public', () => {
		assert.deepEqual(readPortes(withTitres('l-idee')), [
			[
				'Vous êtes à la mairie',
				'Commencez par le parcours «\u00a0Suivre un parcours témoin\u00a0».',
				'/parcours/temoin-parcours/',
			],
		]);
	});
	test('none where nothing is written for anyone', () => {
		assert.deepEqual(readPortes({ ...withTitres('l-idee'), parcours: new Map() }), []);
	});
});
