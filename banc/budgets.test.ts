import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	type Budgets,
	type Chiffres,
	growthOf,
	noteChiffres,
	parseBudgets,
	readBudgets,
	sayBilan,
	sayReperes,
} from './budgets.ts';

const TAILLES = { petit: 300, moyen: 1000, grand: 5000 };
const ICI = '2 cœurs, ce processeur';
const date = '2026-11-30';
const BUDGETS: Budgets = {
	buts: { 'froid-sur-starlight': 0.33, 'liste-ko': 40, dev: 300 },
	releves: {
		froid: { valeur: 5, date, machine: ICI },
		modifiee: { valeur: 2, date, machine: 'une autre' },
		'liste-ko': { valeur: 30, date, machine: 'une autre' },
		'fichiers-changes': { valeur: 15, date, machine: 'une autre' },
	},
};
const chiffres = (donnes: Parameters<typeof Object.entries<number>>[0]): Chiffres =>
	new Map(Object.entries(donnes)) as unknown as Chiffres;

describe('the file of the budgets', () => {
	test('is what the bench expects', () => {
		assert.deepEqual(Object.keys(readBudgets()), ['complet', 'vite']);
	});
	const refuse = (texte: string, message: string): void =>
		assert.throws(() => parseBudgets(texte), { message });
	test('names figures that the bench has', () => {
		refuse(
			'{"complet":{"buts":{"froids":1},"releves":{}},"vite":{"buts":{},"releves":{}}}',
			'banc/budgets.json, « complet.buts.froids » : ce nom n’existe pas dans banc/lignes.ts.',
		);
	});
	test('has aims that are numbers', () => {
		refuse(
			'{"complet":{"buts":{},"releves":{}},"vite":{"buts":{"froid":"vite"},"releves":{}}}',
			'banc/budgets.json, « vite.buts.froid » : la valeur n’est pas celle qu’attend banc/budgets.ts.',
		);
	});
	test('is told when it cannot be read at all', () => {
		refuse('{', 'banc/budgets.json n’est pas du JSON.');
	});
});

describe('a record', () => {
	test('replaces the figures that were measured, and keeps the others', () => {
		const apres = noteChiffres(BUDGETS, chiffres({ froid: 4.123456, grand: 20 }), {
			date: '2026-12-01',
			machine: ICI,
		});
		assert.deepEqual(apres, {
			buts: BUDGETS.buts,
			releves: {
				...BUDGETS.releves,
				froid: { valeur: 4.12346, date: '2026-12-01', machine: ICI },
				grand: { valeur: 20, date: '2026-12-01', machine: ICI },
			},
		});
	});
	test('in seconds says nothing of another machine', () => {
		assert.equal(growthOf('modifiee', 3, BUDGETS, ICI), undefined);
		assert.equal(growthOf('modifiee', 3, BUDGETS, 'une autre'), 0.5);
		assert.equal(growthOf('liste-ko', 33, BUDGETS, ICI)?.toFixed(3), '0.100');
		assert.equal(growthOf('grand', 3, BUDGETS, ICI), undefined);
	});
});

describe('beside a figure', () => {
	const say = (cle: Parameters<typeof sayReperes>[0], valeur: number): string =>
		sayReperes(cle, valeur, BUDGETS, ICI);
	test('stand its aim, and what became of it', () => {
		assert.equal(say('froid-sur-starlight', 0.33), 'but 0,33, tenu');
		assert.equal(say('froid-sur-starlight', 0.331), 'but 0,33, dépassé');
		assert.equal(say('froid', 4), '−20\u00a0% depuis le dernier relevé');
		assert.equal(
			say('liste-ko', 41.25),
			'but 40\u00a0ko, dépassé ; +38\u00a0% depuis le dernier relevé',
		);
		assert.equal(say('grand', 4), '');
	});
});

describe('the last lines', () => {
	const bilan = (donnes: Parameters<typeof chiffres>[0]): string[] =>
		sayBilan(chiffres(donnes), BUDGETS, TAILLES, ICI);
	test('say that all is well', () => {
		assert.deepEqual(bilan({ 'froid-sur-starlight': 0.2, dev: 300, froid: 5.5 }), [
			'Buts tenus : 2 sur 2.',
		]);
	});
	test('say what is beyond its aim, then what has grown beyond what a measure varies by', () => {
		assert.deepEqual(
			bilan({
				'froid-sur-starlight': 0.412,
				froid: 6,
				modifiee: 9,
				'fichiers-changes': 16,
				'liste-ko': 30.5,
			}),
			[
				'Buts dépassés, 1 sur 2 :',
				'- rapport à Starlight (froid-sur-starlight) : 0,41 pour 0,33',
				'Ont grandi depuis le dernier relevé :',
				'- Construction, 1\u202f000 fiches, à froid (froid) : 6\u00a0s, contre 5\u00a0s le 30 novembre 2026',
				'- fichiers du site qui changent (fichiers-changes) : 16, contre 15 le 30 novembre 2026',
			],
		);
	});
	test('do not take for growth what writing a figure down has rounded', () => {
		const un = 5.695_263_7;
		const note = noteChiffres(BUDGETS, chiffres({ 'par-fiche-fichiers': un }), {
			date,
			machine: ICI,
		});
		assert.deepEqual(sayBilan(chiffres({ 'par-fiche-fichiers': un }), note, TAILLES, ICI), [
			'Aucun but n’a été mesuré.',
		]);
	});
	test('name no aim when none was measured', () => {
		assert.deepEqual(bilan({ grand: 6 }), ['Aucun but n’a été mesuré.']);
	});
});
