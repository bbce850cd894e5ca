/** The guide as a form for the phone, in a file of a spreadsheet. Loaded on demand. */
import writeXlsxFile from 'write-excel-file/browser';
import type { Guide } from '../../core/enquete/guide.ts';
import { buildXlsForm } from '../../core/enquete/xlsform.ts';
import type { Banque } from './banque.ts';
import { texteOf } from './rendu.ts';

const ACCUEIL =
	'Dites qui vous êtes, pourquoi vous venez, combien de temps cela prend, qui garde les réponses et jusqu’à quand. La personne peut ne pas répondre, ou arrêter.';
const ACCORD = 'Êtes-vous d’accord pour que l’on garde vos réponses, sans votre nom ?';
const MERCI = 'Remerciez, et demandez ce que la personne préfère que l’on n’écrive pas.';

/** Every cell is text: a spreadsheet makes nothing of « =1+1 ». */
export function writeXlsForm({ titre, lignes }: Guide, banque: Banque): Promise<Blob> {
	const questions = lignes.map((ligne) => {
		const { type = 'ouverte', relances = [], options = [] } = banque.get(ligne.id) ?? {};
		return { id: ligne.id, texte: texteOf(ligne, banque), type, relances, options };
	});
	const feuilles = buildXlsForm(questions, {
		titre: titre.trim() || 'Guide d’entretien',
		version: new Date().toLocaleDateString('sv').replaceAll('-', ''),
		accueil: ACCUEIL,
		accord: ACCORD,
		merci: MERCI,
	});
	const sheets = feuilles.map(({ nom, lignes: rangs }) => ({
		sheet: nom,
		data: rangs.map((rang) =>
			rang.map((valeur) => (valeur === '' ? null : { value: valeur, type: String })),
		),
	}));
	return writeXlsxFile(sheets).toBlob();
}
