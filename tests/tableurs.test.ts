/** What a questionnaire gives to spreadsheets, opened by one: every cell is the text that was written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	buildModeDEmploi,
	buildSaisie,
	writeRecueilCsv,
	writeSaisieCsv,
} from '../src/core/enquete/saisie.ts';
import { buildXlsForm } from '../src/core/enquete/xlsform.ts';
import { writeSaisieOds } from '../src/navigateur/guide/saisie-ods.ts';
import { writeXlsForm } from '../src/navigateur/guide/xlsform.ts';
import { readXlsx } from './outils/classeur.ts';
import { openTableur, readCsv, sayAbsence } from './outils/libreoffice.ts';
import { readQuestionnaire } from './outils/questionnaire-d-or.ts';

const questionnaire = readQuestionnaire();
const absence = sayAbsence();

/** Cells that a spreadsheet leaves out at the end of a row, or of a sheet, are empty. */
const carre = (lignes: readonly (readonly string[])[]): string[][] => {
	const largeur = Math.max(...lignes.map((rang) => rang.length));
	return lignes.map((rang) => Array.from({ length: largeur }, (_, i) => rang[i] ?? ''));
};

test('an .xlsx holds the three sheets, cell for cell, and no formula', async () => {
	const octets = await (await writeXlsForm(questionnaire)).arrayBuffer();
	const lues = readXlsx(new Uint8Array(octets));
	assert.deepEqual(
		[...lues].map(([nom, lignes]) => ({ nom, lignes: carre(lignes) })),
		buildXlsForm(questionnaire),
	);
});

describe('LibreOffice shows what was written', { skip: absence }, () => {
	test('in the grid to type in (.ods), and its sheet of advice', async () => {
		const piege = { ...questionnaire, titre: 'a\u0007b\ud83dc\td' };
		const feuilles = openTableur('saisie.ods', await writeSaisieOds(piege));
		assert.deepEqual([...feuilles.keys()].sort(), ['Mode d’emploi', 'Saisie']);
		assert.deepEqual(feuilles.get('Saisie'), buildSaisie(questionnaire));
		assert.equal(feuilles.get('Mode d’emploi')?.[0]?.[0], 'Grille de saisie\u00a0: ab\ufffdc d');
		assert.deepEqual(
			feuilles.get('Mode d’emploi'),
			buildModeDEmploi(piege).map((ligne) => [ligne]),
		);
	});

	test('in the form for the phone (.xlsx)', async () => {
		const octets = await (await writeXlsForm(questionnaire)).arrayBuffer();
		const feuilles = openTableur('form.xlsx', new Uint8Array(octets));
		for (const { nom, lignes } of buildXlsForm(questionnaire))
			assert.deepEqual(carre(feuilles.get(nom) ?? []), lignes, nom);
	});

	test('in the grid as text (.csv)', () => {
		const [lignes] = openTableur('saisie.csv', writeSaisieCsv(questionnaire)).values();
		assert.deepEqual(lignes, buildSaisie(questionnaire));
	});

	test('in the answers (.csv), where nothing is computed', () => {
		const dits = ['=1+1', '+33 6', '-2 degrés', '@somme', '=HYPERLINK("http://x";"y")', 'a\nb;"c"'];
		const recueil = writeRecueilCsv({
			questionnaire,
			entretiens: dits.map((dit, i) => ({
				...{ id: `e${i}`, numero: `n${i}`, jour: '', par: dit },
				reponses: { accord: 'oui', 'dernier-trajet': dit, 'quel-hameau': '1/2 et 12-05' },
			})),
		});
		const [lignes = []] = openTableur('recueil.csv', recueil).values();
		assert.deepEqual(lignes, readCsv(recueil));
		const rang = lignes[0]?.indexOf('q_dernier_trajet') ?? -1;
		assert.deepEqual(
			lignes.slice(2).map((ligne) => ligne[rang]),
			dits.map((dit) => (/^[=+\-@]/.test(dit) ? `'${dit}` : dit)),
		);
	});
});
