import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { accessibiliteSchema, type Critere, type Resultat } from '../core/conformite/schema.ts';
import { parseFichierSeul } from '../core/lecture/fichier-seul.ts';
import { buildVueConformite, sayNormes } from './conformite.ts';

const critere = (resultat: Resultat, rang = 1): Critere => ({
	...{ numero: `1.1.${rang}`, nom: 'Un critère', niveau: 'A', comment: 'script', preuves: [] },
	...{ resultat, date: '2026-12-01' },
});
const sayEtats = (...resultats: Resultat[]): string[] =>
	buildVueConformite(resultats.map((r, i) => critere(r, i + 1))).phrases;

describe('the state is honest', () => {
	test('what nobody looked at is not met, and forbids to say that all is', () => {
		assert.deepEqual(sayEtats('conforme', 'conforme', 'a-verifier', 'non-applicable'), [
			'État de ce site au 1er décembre 2026\u00a0: partiellement conforme.',
			'Critères tenus\u00a0: 2 sur les 3 qui le concernent, soit 66\u00a0%.',
			'Un reste à vérifier par une personne, et compte jusque-là comme non tenu.',
		]);
	});
	test('under half, it is not conform; a fault is told', () => {
		const dites = sayEtats('conforme', 'non-conforme', 'a-verifier');
		assert.equal(dites[0], 'État de ce site au 1er décembre 2026\u00a0: non conforme.');
		assert.equal(dites[2], 'Un n’est pas tenu\u00a0: voir plus bas.');
	});
	test('only when each is met is it whole', () => {
		assert.match(sayEtats('conforme', 'non-applicable')[0] ?? '', /: totalement conforme\.$/);
		assert.match(sayEtats('conforme', 'non-conforme', 'conforme')[0] ?? '', /partiellement/);
	});
	test('without a criterion, nothing is claimed', () => {
		assert.deepEqual(sayEtats(), ['Aucun critère n’a encore été regardé.']);
	});
});

describe('the criteria of this site', () => {
	const chemin = 'content/accessibilite.yaml';
	const { donnees, diagnostics } = parseFichierSeul(
		accessibiliteSchema,
		readFileSync(chemin),
		chemin,
	);
	const criteres = donnees?.criteres ?? [];
	test('are all those of WCAG 2.2 at A and AA, each once', () => {
		assert.deepEqual(diagnostics, []);
		assert.equal(criteres.length, 55);
		assert.equal(new Set(criteres.map((c) => c.numero)).size, 55);
		assert.equal(criteres.filter((c) => c.niveau === 'A').length, 31);
	});
	test('have proofs that exist, and one at least where a machine is said to look', () => {
		const require = createRequire(import.meta.url);
		const axe = require('axe-core') as { getRules: () => { ruleId: string }[] };
		const regles = new Set(axe.getRules().map(({ ruleId }) => ruleId));
		const perdues = criteres.flatMap(({ numero, preuves }) =>
			preuves
				.filter((p) => !(p.startsWith('axe:') ? regles.has(p.slice(4)) : existsSync(p)))
				.map((p) => `${numero} ${p}`),
		);
		assert.deepEqual(perdues, []);
		assert.deepEqual(
			criteres
				.filter((c) => c.comment !== 'lecture' && c.preuves.length === 0)
				.map((c) => c.numero),
			[],
		);
	});
});

test('what the validators said is told with their version and the day, or said to be missing', () => {
	const verdict = {
		outil: 'veraPDF',
		version: '1.28.2',
		date: '2026-12-01',
		juges: 4,
		conformes: 3,
	};
	assert.deepEqual(sayNormes({ pdf: { ...verdict, ecartes: 'un morceau' } }), [
		'PDF\u00a0: 3 sur 4 conformes à la norme PDF/UA-1, d’après veraPDF 1.28.2, le 1er décembre 2026. À part\u00a0: un morceau.',
		'Livres EPUB\u00a0: pas encore jugés par un programme d’ailleurs.',
	]);
});
