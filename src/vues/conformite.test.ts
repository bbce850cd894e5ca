import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import {
	type Critere,
	type CritereRgaa,
	REFERENTIELS,
	type Referentiel,
	type Resultat,
} from '../core/conformite/schema.ts';
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

/** Those of the content folder, and what is wrong in their file. */
const readCriteres = (referentiel: Referentiel) => {
	const { fichier, schema } = REFERENTIELS[referentiel];
	const chemin = `content/${fichier}`;
	const { donnees, diagnostics } = parseFichierSeul(schema, readFileSync(chemin), chemin);
	return { criteres: donnees?.criteres ?? [], diagnostics };
};

/** How many criteria each theme has, from the first to the last: the RGAA 4.1.2, the RGESN 2024. */
const THEMES = {
	rgaa: [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12],
	rgesn: [10, 10, 7, 15, 8, 7, 4, 10, 7],
} as const;

/** The criteria of WCAG that one of the RGAA rests on. */
const tiesOf = (critere: object): readonly string[] => (critere as CritereRgaa).wcag;

describe('the criteria of this site', () => {
	const { criteres, diagnostics } = readCriteres('wcag');
	const rgaa = readCriteres('rgaa');
	test('are all those of WCAG 2.2 at A and AA, each once', () => {
		assert.deepEqual(diagnostics, []);
		assert.equal(criteres.length, 55);
		assert.equal(new Set(criteres.map((c) => c.numero)).size, 55);
		assert.equal(criteres.filter((c) => 'niveau' in c && c.niveau === 'A').length, 31);
	});
	for (const referentiel of ['rgaa', 'rgesn'] as const)
		test(`are all those of the ${referentiel}, each once and in its order`, () => {
			const lus = readCriteres(referentiel);
			assert.deepEqual(lus.diagnostics, []);
			assert.deepEqual(
				lus.criteres.map((c) => c.numero),
				THEMES[referentiel].flatMap((nombre, i) =>
					Array.from({ length: nombre }, (_, j) => `${i + 1}.${j + 1}`),
				),
			);
		});
	test('do not contradict each other: what WCAG is said to meet, no criterion of the RGAA tied to it alone is said to miss', () => {
		const tenus = new Map(criteres.map((c) => [c.numero, c.resultat]));
		const contraires = rgaa.criteres.filter(
			(c) =>
				c.resultat === 'non-conforme' &&
				tiesOf(c).every((numero) => tenus.get(numero) === 'conforme'),
		);
		assert.deepEqual(contraires, []);
		// 4.1.1 is of WCAG 2.1 alone.
		const inconnus = rgaa.criteres.flatMap((c) =>
			tiesOf(c).filter((n) => n !== '4.1.1' && !tenus.has(n)),
		);
		assert.deepEqual(inconnus, []);
	});
	test('have proofs that exist, and one at least where a machine is said to look', () => {
		const tous: Critere[] = [...criteres, ...rgaa.criteres, ...readCriteres('rgesn').criteres];
		const require = createRequire(import.meta.url);
		const axe = require('axe-core') as { getRules: () => { ruleId: string }[] };
		const regles = new Set(axe.getRules().map(({ ruleId }) => ruleId));
		const perdues = tous.flatMap(({ numero, preuves }) =>
			preuves
				.filter((p) => !(p.startsWith('axe:') ? regles.has(p.slice(4)) : existsSync(p)))
				.map((p) => `${numero} ${p}`),
		);
		assert.deepEqual(perdues, []);
		assert.deepEqual(
			tous.filter((c) => c.comment !== 'lecture' && c.preuves.length === 0).map((c) => c.numero),
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
