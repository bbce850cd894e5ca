import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePublication } from '../core/publication/lecture.ts';
import { listManques } from '../core/publication/manques.ts';
import { PUBLICATION_VIDE } from '../core/publication/schema.ts';
import { buildVuePublication, isEssai, sayNonPublie } from './publication.ts';

const CHEMIN = 'content/publication.yaml';
const REMPLIE = `
editeur:
  nom: Les Essais
  adresse: 1 place de la Mairie, 34000 Essai
  telephone: 04 67 00 00 00
  courriel: contact@exemple.fr
directeur: La présidence
hebergeur: { nom: Un hébergeur, adresse: 2 rue du Câble, telephone: 01 23 45 67 89 }
donnees:
  contact: donnees@exemple.fr
  registre:
    - nom: Journal
      finalite: Défendre le site
      personnes: Celles qui visitent
      donnees: Adresse, heure
      destinataires: L'hébergeur
      base: Intérêt légitime
      duree: Un an
moderation: { regles: [Dire sa source], qui: Deux personnes, delai: Un mois, contester: Par courrier }
`;

const read = (texte: string) => parsePublication(new TextEncoder().encode(texte), CHEMIN);
const readJuste = (texte: string) => {
	const { publication, diagnostics } = read(texte);
	assert.deepEqual(diagnostics, []);
	return publication;
};
/** The same file with one of its lines emptied. */
const without = (ligne: string): string =>
	REMPLIE.replace(new RegExp(`${ligne}:[^\n}]*`), `${ligne}:`);

describe('a site that has an address', () => {
	test('may call itself published once all is told', () => {
		const publication = readJuste(REMPLIE);
		assert.deepEqual(listManques(publication), []);
		assert.deepEqual(sayNonPublie(publication), []);
		assert.equal(isEssai(publication, 'https://exemple.fr'), false);
	});
	for (const [ligne, champ] of [
		['  adresse', 'editeur.adresse'],
		['directeur', 'directeur'],
		['      base', 'donnees.registre[0].base'],
	] as const)
		test(`is a trial, and says so, without ${champ}`, () => {
			const publication = readJuste(without(ligne));
			assert.deepEqual(
				listManques(publication).map((m) => m.champ),
				[champ],
			);
			assert.equal(isEssai(publication, 'https://exemple.fr'), true);
			assert.equal(isEssai(publication, undefined), false);
		});
	test('is told what lacks, in the order of the file', () => {
		const dites = sayNonPublie(PUBLICATION_VIDE);
		assert.equal(
			dites[0],
			'Ce site n’est pas encore publié : c’est un essai, et ses pages le disent. Il manque dans content/publication.yaml :',
		);
		assert.equal(dites[1], '  editeur.nom : le nom de la structure qui publie');
		assert.equal(
			dites.at(-1),
			'Remplissez ces lignes (docs/tenir.md dit comment), puis construisez à nouveau.',
		);
		assert.equal(dites.length, 14);
	});
});

test('a wrong value is a fault at its place, and nothing is known then', () => {
	const { publication, diagnostics } = read('editeur:\n  telephone: appelez-nous\n  mel: a@b.fr\n');
	assert.equal(publication, PUBLICATION_VIDE);
	assert.deepEqual(
		diagnostics.map(({ id, ligne, colonne, message }) => ({ id, ligne, colonne, message })),
		[
			{
				id: 'format-invalide',
				ligne: 2,
				colonne: 14,
				message: '« appelez-nous » ne convient pas au champ « editeur › telephone ».',
			},
			{
				id: 'champ-inconnu',
				ligne: 3,
				colonne: 3,
				message: 'Le champ « editeur › mel » n’existe pas à cet endroit.',
			},
		],
	);
});

test('what is told is shown with French typography, what is not is left to tell', () => {
	const vue = buildVuePublication(readJuste(without('  telephone')));
	assert.deepEqual(vue.editeur[2], { nom: 'Téléphone', valeur: undefined });
	assert.equal(vue.registre[0]?.lignes[3]?.valeur, 'L’hébergeur');
	assert.deepEqual(vue.securite, [{ nom: 'À qui le dire', valeur: undefined }]);
});
