import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import { SORTIES } from './sorties.ts';

const QUESTIONNAIRE: Questionnaire = {
	...{ titre: 'Le hameau', version: '20261130', cadre: {} },
	questions: [
		{
			...{ id: 'a-nous-1', nom: 'q_a_nous_1', texte: 'Racontez.', type: 'ouverte' },
			...{ relances: [], options: [] },
		},
	],
};

test('every file is written, begins as its kind does, and holds the question', async () => {
	const debuts: Record<string, string> = {};
	for (const [nom, { write }] of Object.entries(SORTIES)) {
		const contenu = await new Response(await write(QUESTIONNAIRE)).text();
		debuts[nom] = contenu.slice(0, contenu.startsWith('PK') ? 2 : 12);
		if (!contenu.startsWith('PK')) assert.match(contenu, /Racontez\./, nom);
	}
	assert.deepEqual(debuts, {
		xlsform: 'PK',
		xform: '<?xml versio',
		limesurvey: 'class\ttype/s',
		'saisie-ods': 'PK',
		'saisie-csv': 'id;numero;jo',
		'codes-md': '# Livre de c',
		'codes-csv': 'colonne;nume',
	});
});
