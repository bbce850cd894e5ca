/** The grid in which sheets of paper are typed, as a spreadsheet, with how to use it. Loaded on demand. */
import { OdsDocument } from 'odf-kit/ods';
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import { buildModeDEmploi, buildSaisie } from '../../core/enquete/saisie.ts';
import { toLigne } from '../../core/formats/xml.ts';

const ETROITE = '3cm';
const LARGE = '6cm';
/** Narrow columns, before the questions. */
const ETROITES = 4;

/** The names of the columns and their words stay in sight while one types. Every cell is text. */
export async function writeSaisieOds(
	questionnaire: Questionnaire,
): Promise<Uint8Array<ArrayBuffer>> {
	const ods = new OdsDocument().setMetadata({
		title: `Grille de saisie\u00a0: ${toLigne(questionnaire.titre)}`,
		creator: 'Impulser',
	});
	const grille = ods.addSheet('Saisie');
	const [noms = [], mots = []] = buildSaisie(questionnaire);
	grille.addRow(noms, { bold: true, backgroundColor: '#e8e8e8' });
	grille.addRow(mots, { italic: true, wrap: true, verticalAlign: 'top' });
	for (const [i] of noms.entries()) grille.setColumnWidth(i, i < ETROITES ? ETROITE : LARGE);
	grille.freezeRows(2);
	const aide = ods.addSheet('Mode d’emploi').setColumnWidth(0, '18cm');
	for (const [i, ligne] of buildModeDEmploi(questionnaire).entries())
		aide.addRow([ligne], { bold: i === 0, wrap: true });
	return new Uint8Array(await ods.save());
}
