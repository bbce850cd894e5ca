import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import { createCommandes } from './commandes.ts';
import { MemoireGuide } from './memoire.ts';
import type { Poste } from './poste.ts';
import { Recu } from './recu.ts';
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

/** A question of a bank that no longer has it. */
const SANS_MOTS = { titre: '', lignes: [{ id: 'partie' }] };

test('every exit has its command, and says so when there is nothing to ask', () => {
	const dits: string[] = [];
	const page = {} as HTMLElement;
	const banque = new Map();
	const poste: Poste = {
		...{ page, banque, memoire: Object.assign(new MemoireGuide(), { guide: SANS_MOTS }) },
		say: (texte) => dits.push(texte),
		change: () => assert.fail(),
		showAutour: () => assert.fail(),
	};
	const commandes = createCommandes(poste, new Recu(page, banque));
	const noms = Object.keys(SORTIES);
	assert.deepEqual(noms, [
		...['xlsform', 'xform', 'limesurvey', 'saisie-ods', 'saisie-csv', 'codes-md', 'codes-csv'],
	]);
	for (const nom of noms) commandes[nom]?.();
	assert.deepEqual(
		dits,
		noms.map(() => 'Choisissez d’abord une question\u00a0: le guide est vide.'),
	);
});

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
