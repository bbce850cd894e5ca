/** The report on shared diagnosis, with the real sheets: they bear its own words out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyTypographie } from '../../src/core/texte/typographie.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { CHOIX } from '../../src/vues/commun/rapport-choix.ts';

const { outils } = readCatalogue('content');

test('every method of the choice has its sheet, which serves to understand a place', () => {
	for (const { id } of CHOIX)
		assert.ok(outils.get(id)?.donnees.phases.includes('diagnostiquer'), id);
});

test('what the report says that a method does not give stands on a limit of its sheet', () => {
	for (const { id, appuis } of CHOIX) {
		assert.ok(appuis.length > 0, id);
		for (const appui of appuis)
			assert.ok(
				outils.get(id)?.donnees.quand_ne_pas_utiliser.includes(applyTypographie(appui)),
				`${id}: ${appui}`,
			);
	}
});
