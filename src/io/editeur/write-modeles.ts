/** The forms as OpenDocument texts, to fill in with a word processor. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { OdtDocument } from 'odf-kit/odt';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { TYPE_ODT, zipDocument } from '../../core/formats/zip.ts';
import { buildChamps } from '../../formulaire/formulaire.ts';
import { GENRES, groupChamps } from '../../formulaire/genres.ts';
import { buildListes } from '../../formulaire/listes.ts';
import { type BlocModele, buildModele, CASE_VIDE } from '../../formulaire/modele.ts';
import { digestCode } from '../construction/code.ts';
import { digestValeur } from '../construction/empreintes.ts';
import { Reserve } from '../construction/reserve.ts';

const MARGES = { marginTop: '2cm', marginBottom: '2cm', marginLeft: '2.2cm', marginRight: '2.2cm' };
const GRIS = '#545a4c';
/** As PDFs without history: the same everywhere, and not a day that means something. */
const DATE = new Date('2000-01-01T00:00:00Z');

/** Where the code of a template begins. */
export const CODE_MODELES = ['src/io/editeur/write-modeles.ts'];

/** Writes one template by kind of sheet under `dossier`; returns their names. */
export async function writeModeles(catalogue: Catalogue, dossier: string): Promise<string[]> {
	mkdirSync(dossier, { recursive: true });
	const reserve = new Reserve<true>('modeles', digestCode(CODE_MODELES));
	const { courtes, longues } = buildListes(catalogue);
	const cle = digestValeur([[...courtes], [...longues]]);
	const genres = GENRES.filter((g) => g.recit);
	const noms = genres.map(async ({ id }) => {
		const nom = `${id}.odt`;
		const sortie = path.join(dossier, nom);
		if (reserve.take(nom, cle, sortie)) return nom;
		writeFileSync(sortie, await renderModele(catalogue, id));
		reserve.keep(nom, cle, sortie, true);
		return nom;
	});
	const ecrits = await Promise.all(noms);
	reserve.save();
	return ecrits;
}

/** The bytes of a template; the same content gives the same document. */
export async function renderModele(catalogue: Catalogue, id: string): Promise<Uint8Array> {
	const genre = GENRES.find((g) => g.id === id);
	if (!genre) throw new Error(`Il n’y a pas de modèle « ${id} ».`);
	const listes = buildListes(catalogue);
	const groupes = groupChamps(buildChamps(genre.schema, listes), genre.schema);
	const odt = new OdtDocument().setMetadata({
		title: genre.titre,
		creator: 'Impulser',
		creationDate: DATE,
	});
	odt.setPageLayout({ width: '21cm', height: '29.7cm', ...MARGES });
	for (const bloc of buildModele(genre, groupes, listes)) addBloc(odt, bloc);
	return settleZip(await odt.save());
}

/** Its parts under one date, whenever it is made. */
function settleZip(octets: Uint8Array): Uint8Array {
	const { mimetype: _, ...parties } = unzipSync(octets);
	return zipDocument(TYPE_ODT, parties);
}

function addBloc(odt: OdtDocument, bloc: BlocModele): void {
	switch (bloc.genre) {
		case 'titre':
			odt.addHeading(bloc.texte, 1);
			break;
		case 'partie':
			odt.addHeading(bloc.texte, 2);
			break;
		case 'question':
			odt.addHeading(bloc.texte, 3);
			break;
		case 'aide':
			odt.addParagraph((p) => p.addText(bloc.texte, { italic: true, color: GRIS }));
			break;
		case 'blanc':
			odt.addParagraph('');
			break;
		case 'choix':
			for (const nom of bloc.noms) odt.addParagraph(`${CASE_VIDE} ${nom}`);
			break;
		case 'tableau':
			addTableau(odt, bloc);
	}
}

function addTableau(
	odt: OdtDocument,
	{ entetes, lignes }: Extract<BlocModele, { genre: 'tableau' }>,
): void {
	odt.addTable(
		(table) => {
			if (entetes)
				table.addRow((rang) => {
					for (const texte of entetes) rang.addCell(texte, { bold: true });
				});
			for (const ligne of lignes)
				table.addRow((rang) => {
					for (const texte of ligne) rang.addCell(texte);
				});
		},
		{ border: '0.5pt solid #808080' },
	);
	odt.addParagraph('');
}
