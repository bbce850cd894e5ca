/** A questionnaire as a form for the phone, in a file of a spreadsheet. Loaded on demand. */
import writeXlsxFile from 'write-excel-file/browser';
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import { buildXlsForm } from '../../core/enquete/xlsform.ts';

/** Every cell is text: a spreadsheet makes nothing of « =1+1 ». */
export const writeXlsForm = (questionnaire: Questionnaire): Promise<Blob> =>
	writeXlsxFile(
		buildXlsForm(questionnaire).map(({ nom, lignes }) => ({
			sheet: nom,
			data: lignes.map((rang) =>
				rang.map((valeur) => (valeur === '' ? null : { value: valeur, type: String })),
			),
		})),
	).toBlob();
