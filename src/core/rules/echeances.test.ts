import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withContenu, writeFichier } from '../../../tests/contenu.ts';
import { readCatalogue } from '../../io/contenu/read-content.ts';
import { checkEcheances } from './echeances.ts';

const FONDS = (fin: string): string => `nom: Un fonds
organisme: La préfecture
quoi: Des travaux.
pour_qui: Les communes.
ou_demander: À la préfecture.
verifie_le: "2026-11-30"
perime_le: "${fin}"
sources:
  - cle: essai
    titre: Une source
    url: https://exemple.fr/
`;

const check = (fin: string, jour: string) =>
	withContenu(
		(dossier) => writeFichier(dossier, 'financements/fonds.yaml', FONDS(fin)),
		(dossier) => checkEcheances(readCatalogue(dossier), jour),
	);

test('what ended the day before is told, at its place, with what to do', () => {
	assert.deepEqual(check('2026-12-31', '2027-01-01'), [
		{
			id: 'echeance-passee',
			severite: 'avertissement',
			fichier: 'content/financements/fonds.yaml',
			ligne: 7,
			colonne: 12,
			message: 'Ce qui est dit ici prenait fin le 31 décembre 2026, et cette date est passée.',
			champ: 'perime_le',
			aide: 'Dites ce qui l’a remplacé, avec sa source et sa date, ou retirez-le.',
		},
	]);
});

test('the last day still holds, and so does a month or a year that is not over', () => {
	assert.deepEqual(check('2026-12-31', '2026-12-31'), []);
	assert.deepEqual(check('2026-12', '2026-12-31'), []);
	assert.equal(check('2026-12', '2027-01-01').length, 1);
	assert.deepEqual(check('2027', '2027-12-31'), []);
	assert.equal(check('2027', '2028-01-01').length, 1);
});
