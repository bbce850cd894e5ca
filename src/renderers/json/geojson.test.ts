import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, HintError } from '@placemarkio/check-geojson';
import { readCorpus } from '../../../tests/contenu.ts';
import { LICENCE_DONNEES } from '../../core/donnees/contexte.ts';
import { departementOf, isSitue } from '../../core/france/situation.ts';
import { createSite } from '../../vues/site.ts';
import { listFichiersGeojson } from './geojson.ts';

const CONTEXTE = { adresse: undefined, date: '2026-11-30', licence: LICENCE_DONNEES };

interface Feature {
	geometry: { type: 'Point'; coordinates: [number, number] } | null;
	properties: { code_insee: string; precision: string | null; fiche: string; page: string };
}
const writeCarte = (site = createSite(readCorpus())): string =>
	[...(listFichiersGeojson(site, CONTEXTE)[0]?.write() ?? [])].join('');

/** A point that is not in its département: its two numbers were exchanged, or are of somewhere else. */
const listEgares = (json: string): string[] =>
	(JSON.parse(json) as { features: Feature[] }).features.flatMap(({ geometry, properties }) => {
		if (!geometry) return [];
		const [lon, lat] = geometry.coordinates;
		const { code_insee, fiche } = properties;
		return isSitue({ lat, lon }, departementOf(code_insee)) ? [] : [`${fiche} ${code_insee}`];
	});

test('the map is GeoJSON, each point in its département, each commune of a sheet once', () => {
	const json = writeCarte();
	const { features } = check(json) as unknown as { features: Feature[] };
	assert.ok(features.length > 5);
	assert.deepEqual(listEgares(json), []);
	const places = features.filter(({ geometry }) => geometry !== null);
	assert.ok(places.length > features.length / 2);
	assert.ok(places.every(({ properties }) => properties.precision !== null));
});

test('a place that a sheet gives is published as it is, longitude first', () => {
	const corpus = readCorpus();
	const [retour] = corpus.retours.values();
	assert.ok(retour);
	retour.donnees.code_insee = ['01209'];
	retour.donnees.coordonnees = { lat: 46.11, lon: 5.88 };
	const json = writeCarte(createSite(corpus));
	assert.ok(json.includes('"coordinates":[5.88,46.11]'), json.slice(0, 200));
	assert.ok(json.includes('"precision":"commune"'));
	assert.deepEqual(listEgares(json), []);
	const inverse = json.replace('[5.88,46.11]', '[46.11,5.88]');
	assert.deepEqual(listEgares(inverse), [`${retour.ref} 01209`]);
});

test('the checker sees a fault', () => {
	assert.throws(() => check(writeCarte().replaceAll('"Point"', '"Pointe"')), HintError);
});
