import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readBase, readCorpus } from '../../../tests/contenu.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../../core/donnees/contexte.ts';
import { schemas } from '../../core/schema/index.ts';
import { isDate, MOTIF_DATE } from '../../core/temps/dates.ts';
import { MOTIF_ADRESSE, parseAdresseWeb } from '../../core/texte/adresses.ts';
import { exportAnnexes } from './annexes.ts';
import { exportFiche } from './fiches.ts';
import { buildJsonSchemas } from './schemas.ts';
import { buildSchemasDonnees } from './schemas-donnees.ts';

const corpus = readCorpus();
const CONTEXTE = { adresse: undefined, date: '2026-11-30', licence: LICENCE_DONNEES };
type Valeurs = Record<string, unknown>;

function createAjv(catalogue = corpus, adresse?: string): Ajv2020 {
	const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
	formats.default(ajv);
	for (const schema of buildSchemasDonnees(catalogue, { adresse }).values()) ajv.addSchema(schema);
	return ajv;
}
const ajv = createAjv();
const faultsOf = (nom: string, valeur: unknown): string[] => {
	const valider = ajv.getSchema(`${nom}.json`);
	assert.ok(valider, nom);
	valider(valeur);
	return (valider.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
};

test('each schema has an address of its own, and ajv compiles it in its strict mode', () => {
	const publies = buildSchemasDonnees(corpus, { adresse: 'https://impulser.example/x' });
	const strict = createAjv(corpus, 'https://impulser.example/x');
	for (const [nom, { $id }] of publies) {
		assert.equal($id, `https://impulser.example/x/donnees/v1/schemas/${nom}.json`);
		assert.ok(strict.getSchema(String($id)));
	}
	assert.equal(buildSchemasDonnees(corpus, CONTEXTE).get('outils')?.$id, 'outils.json');
});

test('the schemas that editors read are strict too, and each has an address', () => {
	const editeurs = new Ajv2020({ strict: true, allErrors: true });
	formats.default(editeurs);
	for (const [nom, texte] of buildJsonSchemas(corpus)) {
		const schema = JSON.parse(texte) as { $id: string };
		assert.equal(schema.$id, nom);
		assert.ok(editeurs.compile(schema));
	}
});

test('every sheet and every record of the corpus follows its schema', () => {
	for (const fiche of listFiches(corpus)) {
		const json = JSON.parse(JSON.stringify(exportFiche(CONTEXTE, fiche, () => '')));
		assert.deepEqual(faultsOf('fiche', json), [], fiche.ref);
	}
	const base = readBase();
	for (const catalogue of [corpus, base])
		for (const [nom, lignes] of Object.entries(exportAnnexes(catalogue))) {
			const tete = { commun: 'Impulser', licence: 'CC-BY-SA-4.0', source: '/donnees/' };
			const liste = [...lignes].map((ligne) => JSON.parse(ligne));
			assert.deepEqual(faultsOf('commun', { ...tete, [nom]: liste }), [], nom);
		}
});

describe('zod and the published schema say the same of a bad value', () => {
	const retour = corpus.retours.values().next().value?.donnees;
	assert.ok(retour);
	const { contact: _, ...bon } = retour;
	const source = { cle: 'a', titre: 'A', url: 'https://exemple.fr/' };
	const cas: [string, Valeurs][] = [
		['a code of two figures', { code_insee: ['99'] }],
		['a code of letters', { code_insee: ['2C123'] }],
		['no commune', { code_insee: [] }],
		['a day that is not', { date_recueil: '2021-02-31' }],
		['a 29th of February', { date_recueil: '2023-02-29' }],
		['a thirteenth month', { date_recueil: '2021-13' }],
		['a year far away', { date_recueil: '1492' }],
		['a script for an address', { sources: [{ ...source, url: 'javascript:alert(1)' }] }],
		['a name in an address', { sources: [{ ...source, url: 'https://moi@exemple.fr/' }] }],
		['an address by number', { sources: [{ ...source, url: 'http://192.168.1.1/' }] }],
		['an address in punycode', { sources: [{ ...source, url: 'https://xn--exemple-9za.fr/' }] }],
		['an address with a space', { sources: [{ ...source, url: 'https://exemple.fr/a b' }] }],
		['an unknown field', { inconnu: 1 }],
		['a latitude beyond the pole', { coordonnees: { lat: 95, lon: 2 } }],
		['a key with capitals', { sources: [{ ...source, cle: 'A' }] }],
		['no title', { titre: '' }],
		['a title too long', { titre: 'x'.repeat(71) }],
		[
			'a consent that was not given',
			{ temoignages: [{ texte: 'a', qui: 'b', autorisation: false }] },
		],
		['a state that does not exist', { statut: 'finie' }],
	];
	const toJson = (v: Valeurs): Valeurs => JSON.parse(JSON.stringify({ ...bon, ...v }));
	test('and of a good one', () => {
		assert.ok(schemas.retours.safeParse(toJson({})).success);
		assert.deepEqual(faultsOf('retours', toJson({})), []);
	});
	for (const [nom, v] of cas)
		test(nom, () => {
			assert.equal(schemas.retours.safeParse(toJson(v)).success, false, 'zod');
			assert.notDeepEqual(faultsOf('retours', toJson(v)), [], 'ajv');
		});
});

test('the pattern of dates has every day of four centuries, and no other', () => {
	const motif = new RegExp(MOTIF_DATE);
	const pad = (n: number): string => String(n).padStart(2, '0');
	for (let annee = 1799; annee <= 2201; annee++)
		for (let mois = 0; mois <= 13; mois++)
			for (const date of [`${annee}`, ...jours(`${annee}-${pad(mois)}`)])
				if (motif.test(date) !== isDate(date)) assert.fail(date);
	function jours(mois: string): string[] {
		return [mois, ...[0, 1, 15, 28, 29, 30, 31, 32].map((jour) => `${mois}-${pad(jour)}`)];
	}
});

test('the pattern of addresses says what the code says', () => {
	const motif = new RegExp(MOTIF_ADRESSE, 'u');
	for (const adresse of [
		...['https://exemple.fr', 'HTTP://Exemple.FR/a?b#c', 'https://a.b-c.exemple.fr:8080/é'],
		...['https://exemple.fr?x=1', 'https://exemple', 'ftp://exemple.fr/', 'https://a..fr/'],
		...['https:///a', 'https://-a.fr/', 'https://u:p@a.fr/', 'https://1.2.3.4/', 'data:text/html,'],
		...['https://exemple.fr\\@a.fr/', ' https://exemple.fr', 'https://équipe.fr/'],
	])
		assert.equal(motif.test(adresse), parseAdresseWeb(adresse) !== undefined, adresse);
});

test('an address with accents is published as programs ask for it', () => {
	const [fiche] = listFiches(corpus);
	assert.ok(fiche);
	const sources = [{ cle: 'a', titre: 'A', url: 'https://exemple.fr/équipe à' }];
	const autre = { ...fiche, donnees: { ...fiche.donnees, sources } } as typeof fiche;
	const { donnees } = exportFiche(CONTEXTE, autre, () => '');
	assert.deepEqual(donnees.sources, [
		{ cle: 'a', titre: 'A', url: 'https://exemple.fr/%C3%A9quipe%20%C3%A0' },
	]);
	assert.equal(sources[0]?.url, 'https://exemple.fr/équipe à', 'the catalogue keeps its own');
});
