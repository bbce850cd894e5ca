import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Support } from '../../core/schema/supports.ts';
import type { DonneesOutil } from './schema.ts';
import { listPapiers, saySupports } from './supports-vue.ts';

const support = (blocs: Support['blocs'], reste: Partial<Support> = {}): Support => ({
	...{ cle: 'feuille', titre: 'La feuille', usage: 'remplir', format: 'a4', sens: 'portrait' },
	blocs,
	...reste,
});
const papierOf = (...args: Parameters<typeof support>) => {
	const donnees = { supports: [support(...args)] } as unknown as DonneesOutil;
	const [papier] = listPapiers(undefined as never, { donnees } as never);
	assert.ok(papier);
	return papier;
};
const piecesOf = (...args: Parameters<typeof support>) =>
	papierOf(...args).parties.flatMap(({ pieces }) => pieces);

test('a title begins a part; what comes before it has none', () => {
	const { parties } = papierOf([{ texte: 'Un.' }, { titre: 'Deux' }, { texte: 'Trois.' }]);
	assert.deepEqual(
		parties.map(({ titre, pieces }) => [titre, pieces.length]),
		[
			[undefined, 1],
			['Deux', 1],
		],
	);
});

test('the cells that nothing fills are there to be written in', () => {
	const tableau = { colonnes: ['Quoi', 'Qui', 'Quand'], lignes: 1, remplies: [['Le café']] };
	assert.deepEqual(piecesOf([{ tableau }]), [
		{
			genre: 'grille',
			entetes: ['Quoi', 'Qui', 'Quand'],
			rangs: [
				['Le café', '', ''],
				['', '', ''],
			],
		},
	]);
});

test('one line is written after its name, or under it where no room is left', () => {
	const nom = 'Qui appeler si cela s’est mal passé :';
	const lignes = (nombre: number, usage: Support['usage']) =>
		piecesOf([{ lignes: { nom, nombre } }], { usage }).map(({ genre }) => genre);
	assert.deepEqual(lignes(1, 'remplir'), ['champ']);
	assert.deepEqual(lignes(2, 'remplir'), ['lignes']);
	assert.deepEqual(lignes(1, 'accrocher'), ['lignes']);
});

test('a title is not said twice', () => {
	assert.deepEqual(piecesOf([{ grand: 'La feuille' }, { grand: 'Autre' }]), [
		{ genre: 'phrase', ton: 'grand', texte: 'Autre' },
	]);
});

test('the page says what each is for, on what paper, how many there are', () => {
	const [dit] = saySupports([
		support([], { usage: 'accrocher', format: 'a3', sens: 'paysage', exemplaires: 'Un seul' }),
		support([]),
	]);
	assert.deepEqual(dit, {
		genre: 'definitions',
		entrees: [
			{ terme: 'La feuille', texte: 'À accrocher, A3 en largeur. Un seul' },
			{ terme: 'La feuille', texte: 'À remplir, A4' },
		],
	});
	assert.deepEqual(saySupports(), [undefined]);
});
