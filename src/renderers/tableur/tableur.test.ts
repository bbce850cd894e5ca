import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOds } from 'odf-kit/ods-reader';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { readCorpus } from '../../../tests/contenu.ts';
import { encodeAdresses } from '../../core/donnees/adresses.ts';
import { COLONNES } from '../../core/donnees/cellules.ts';
import { LICENCE_DONNEES } from '../../core/donnees/contexte.ts';
import { toYamlDesPuces } from '../../core/donnees/puces.ts';
import { unguard } from '../../core/formats/csv.ts';
import { zipEnFlux } from '../../io/donnees/zip-en-flux.ts';
import { writeTableCsv } from './csv.ts';
import { writeTableOds } from './ods.ts';
import { CELLULE_MAX, type Cellule, type TableDonnees } from './tableau.ts';
import { listTables } from './tables.ts';

const CONTEXTE = {
	adresse: 'https://impulser.example',
	date: '2026-11-30',
	licence: LICENCE_DONNEES,
};
const corpus = readCorpus();
const tables = listTables(corpus, CONTEXTE, () => 'Le texte.\n');
const tableOf = (nom: string): TableDonnees => {
	const table = tables.find((t) => t.nom === nom);
	assert.ok(table, nom);
	return table;
};

const HOSTILES: Cellule[] = [
	...["=cmd|'/c calc'!A0", '+33 1', '-1', '@SOMME(A1)', '\t=1', '\n=1', "'=1", '01209', '2A004'],
	...['2021-03', '1/2', '1E5', 'a;b"c\nd', 'Élu·es — « œuvre » 🌱', ' espace ', 'a  b', '<b>&amp;'],
	...['x'.repeat(CELLULE_MAX), 1.5, 0, -3, undefined, 'a\u0000b', ']]>'],
];
const HOSTILE: TableDonnees<Cellule> = {
	...{ nom: 'essai', titre: 'Essai', nombre: HOSTILES.length },
	colonnes: [
		{
			...{ nom: 'a', titre: 'A', description: '', type: 'texte', requis: true },
			lire: (cellule) => cellule,
		},
	],
	enregistrements: () => HOSTILES,
};
const joinOctets = (morceaux: Iterable<Uint8Array>): Uint8Array => Buffer.concat([...morceaux]);
const readCsv = (table: TableDonnees): string[][] =>
	Papa.parse<string[]>([...writeTableCsv(table)].join('').slice(1), { delimiter: ';' }).data.slice(
		0,
		-1,
	);
const writeOds = (table: TableDonnees): Uint8Array =>
	joinOctets(writeTableOds(table, CONTEXTE, zipEnFlux));

test('a file in CSV is marked, every text is quoted, formulas are inert, and it is read back the same', () => {
	const texte = [...writeTableCsv(HOSTILE as TableDonnees)].join('');
	assert.ok(
		texte.startsWith(`\ufeff"a";"${COLONNES.tropLongs}"\r\n"'=cmd|'/c calc'!A0";\r\n`),
		texte.slice(0, 60),
	);
	assert.ok(texte.includes('\r\n"a;b""c\nd";\r\n"Élu·es'));
	assert.ok(texte.includes('\r\n1,5;\r\n0;\r\n'));
	const lignes = readCsv(HOSTILE as TableDonnees).slice(1);
	for (const [i, [cellule = '']] of lignes.entries()) {
		assert.doesNotMatch(cellule, /^[=+@\t\r\n]|^-\D/, cellule);
		const voulu = HOSTILES[i];
		assert.equal(
			typeof voulu === 'number' ? Number(cellule.replace(',', '.')) : unguard(cellule),
			voulu ?? '',
		);
	}
});

test('a file in ODS keeps texts as they are and numbers as numbers, with its codes and its licence', () => {
	const { sheets } = readOds(writeOds(HOSTILE as TableDonnees));
	assert.deepEqual(
		sheets.map(({ name }) => name),
		['Essai', 'Codes', 'Lisez-moi'],
	);
	const lus = (sheets[0]?.rows ?? []).slice(1).flatMap(({ cells }) => cells[0]?.value ?? []);
	const voulus = HOSTILES.filter((v) => v !== undefined).map((v) => (v === 'a\u0000b' ? 'ab' : v));
	// The reader of the library keeps neither two spaces nor a tab: LibreOffice does (npm run essai:tableur).
	const simple = (v: unknown): unknown =>
		typeof v === 'string' ? v.replace(/\s+/g, ' ').trim() : (v ?? undefined);
	assert.deepEqual(lus.map(simple), voulus.map(simple));
	assert.match(JSON.stringify(sheets[2]), /CC BY-SA 4\.0.*impulser\.example\/donnees\//);
});

test('the same table gives the same bytes', () => {
	assert.deepEqual(writeOds(tableOf('retours')), writeOds(tableOf('retours')));
});

test('a text that no cell of Excel can hold is left out of its row, which says so', () => {
	const lire = (): string => 'x'.repeat(CELLULE_MAX + 1);
	const outils = listTables(corpus, CONTEXTE, lire).find(({ nom }) => nom === 'outils');
	assert.ok(outils);
	const [tete = [], premier = []] = readCsv(outils);
	assert.equal(premier[tete.indexOf('corps')], '');
	assert.equal(premier[tete.indexOf(COLONNES.tropLongs)], 'corps');
	assert.ok(premier[tete.indexOf('titre')]);
});

test('every field of a sheet is in its row, and is read back the same', () => {
	for (const nom of ['outils', 'retours', 'parcours'] as const) {
		const table = tableOf(nom);
		const [tete = [], ...lignes] = readCsv(table);
		assert.equal(lignes.length, corpus[nom].size);
		for (const ligne of lignes) {
			const fiche = corpus[nom].get(unguard(ligne[0] ?? ''));
			assert.ok(fiche);
			const { contact: _, ...donnees } = encodeAdresses(nom, fiche.donnees);
			for (const [i, colonne] of tete.entries()) {
				if (/[( ]|^(?:id|page|corps|dates|champs_trop_longs)/.test(colonne)) continue;
				const voulu = colonne
					.split('.')
					.reduce<unknown>((v, cle) => (v as Record<string, unknown> | undefined)?.[cle], donnees);
				assert.deepEqual(
					readCellule(unguard(ligne[i] ?? ''), voulu),
					voulu,
					`${fiche.ref} ${colonne}`,
				);
			}
			const racines = new Set(tete.map((c) => c.split('.')[0]));
			for (const champ of Object.keys(donnees)) assert.ok(racines.has(champ), champ);
		}
	}
});

/** As an import does, which knows from the schema what is to be read. */
function readCellule(cellule: string, voulu: unknown): unknown {
	if (voulu === undefined) return cellule === '' ? undefined : cellule;
	if (typeof voulu === 'string') return cellule;
	if (typeof voulu === 'number') return Number(cellule.replace(',', '.'));
	if (typeof voulu === 'boolean') return cellule === 'oui';
	if (cellule.startsWith('•') || cellule === '[]' || /^[a-z_]+: /.test(cellule))
		return parse(toYamlDesPuces(cellule));
	return cellule.split('|');
}

test('contact has no column, and the steps and the sources have their tables', () => {
	for (const { nom, colonnes } of tables)
		assert.ok(!colonnes.some((c) => c.nom.startsWith('contact')), nom);
	const [tete = [], premiere = []] = readCsv(tableOf('etapes'));
	assert.deepEqual(tete.slice(0, 4), ['fiche_ref', 'rang', 'titre', 'moment']);
	assert.equal(premiere[1], '1');
	assert.ok(readCsv(tableOf('sources')).length > 10);
	assert.ok(tables.some(({ nom }) => nom === 'etapes-parcours'));
});
