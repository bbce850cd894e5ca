/**
 * Each folder of tests/fixtures: files laid over the valid base, and every word of what is said of them.
 * `node scripts/fixtures.ts --ecrire <cas>` writes diagnostics.txt, to be read before it is kept.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { type IdDiagnostic, idsDiagnostics } from '../src/core/diagnostics.ts';
import { FIXTURES, listCas, readBase, runCas, sayDiagnostics } from './contenu.ts';

const attenduOf = (cas: string): string =>
	readFileSync(path.join(FIXTURES, cas, 'diagnostics.txt'), 'utf8');

/** What no reading says: last resorts that no text reaches today, and what is only seen on paper. */
const SANS_CAS: Partial<Record<IdDiagnostic, string>> = {
	'echeance-passee': 'src/core/rules/echeances.test.ts',
	'pdf-impossible': 'tests/commandes/pdf.test.ts',
	'recto-verso-trop-long': 'tests/commandes/pdf.test.ts',
	'affiche-trop-longue': 'tests/commandes/pdf.test.ts',
	orthographe: 'tests/commandes/orthographe.test.ts',
	'mot-mal-range': 'src/io/commandes/liste-de-mots.test.ts',
	'mot-en-double': 'src/io/commandes/liste-de-mots.test.ts',
	'fichier-perime': 'tests/commandes/proposition.test.ts',
	'regle-du-champ': 'src/core/lecture/valider.test.ts',
	'syntaxe-inconnue': 'src/core/corps/corps.test.ts',
};

test('the base that the cases are laid over is valid', () => {
	assert.equal(sayDiagnostics(readBase().diagnostics), 'Rien à corriger.\n');
});

describe('every case says exactly what is expected', () => {
	for (const cas of listCas())
		test(cas, () => {
			assert.equal(runCas(cas), attenduOf(cas));
		});
});

test('every diagnostic is met by a case', () => {
	const textes = listCas().map(attenduOf);
	const manquants = idsDiagnostics.filter(
		(id) => !(id in SANS_CAS) && !textes.some((t) => t.includes(`  ${id}\n`)),
	);
	assert.deepEqual(manquants, []);
});

test('a diagnostic without a case names the unit test that holds it', () => {
	for (const [id, fichier] of Object.entries(SANS_CAS)) {
		assert.ok(existsSync(fichier), fichier);
		assert.ok(readFileSync(fichier, 'utf8').includes(id), `${id} n’est pas dans ${fichier}`);
	}
});

test('a case has a name in kebab case and at least one file', () => {
	for (const cas of listCas()) {
		const dossier = path.join(FIXTURES, cas);
		assert.match(cas, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
		const source = ['contenu', 'octets.json'].some((nom) => existsSync(path.join(dossier, nom)));
		assert.ok(source, `${cas} est vide`);
	}
});
