/** A template as a person fills it in: the printed document, with answers under its questions. */
import { OdtDocument } from 'odf-kit/odt';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import { buildChamps } from '../../src/formulaire/formulaire.ts';
import { GENRES, groupChamps } from '../../src/formulaire/genres.ts';
import { buildListes } from '../../src/formulaire/listes.ts';
import { buildModele } from '../../src/formulaire/modele.ts';

/** Lines under a question; rows of a table; the names of the boxes that are ticked. */
export type Reponse = string[] | { rangs: string[][] } | { coches: string[] };

export async function fillModele(
	catalogue: Catalogue,
	id: string,
	reponses: Record<string, Reponse>,
): Promise<Uint8Array> {
	const genre = GENRES.find((g) => g.id === id);
	if (!genre) throw new Error(id);
	const listes = buildListes(catalogue);
	const groupes = groupChamps(buildChamps(genre.schema, listes), genre.schema);
	const odt = new OdtDocument();
	let reponse: Reponse | undefined;
	for (const bloc of buildModele(genre, groupes, listes)) {
		if (bloc.genre === 'question') {
			odt.addHeading(bloc.texte, 3);
			reponse = reponses[bloc.texte.replace(' (facultatif)', '')];
		} else if (bloc.genre === 'titre' || bloc.genre === 'partie')
			odt.addHeading(bloc.texte, bloc.genre === 'titre' ? 1 : 2);
		else if (bloc.genre === 'aide') odt.addParagraph(bloc.texte);
		else if (bloc.genre === 'choix') {
			const coches = reponse && 'coches' in reponse ? reponse.coches : [];
			for (const nom of bloc.noms) odt.addParagraph(`${coches.includes(nom) ? 'X' : '☐'} ${nom}`);
		} else if (bloc.genre === 'tableau') {
			const rangs = reponse && 'rangs' in reponse ? reponse.rangs : undefined;
			if (Array.isArray(reponse)) for (const ligne of reponse) odt.addParagraph(ligne);
			addTableau(odt, [...(bloc.entetes ? [bloc.entetes] : []), ...(rangs ?? bloc.lignes)]);
		} else if (Array.isArray(reponse)) for (const ligne of reponse) odt.addParagraph(ligne);
		else odt.addParagraph('');
	}
	return odt.save();
}

/** Lines of a cell are made by Enter: they are told apart in the file. */
function addTableau(odt: OdtDocument, lignes: readonly string[][]): void {
	odt.addTable((table) => {
		for (const ligne of lignes)
			table.addRow((rang) => {
				for (const cellule of ligne)
					rang.addCell((c) => {
						for (const [i, texte] of cellule.split('\n').entries()) {
							if (i > 0) c.addLineBreak();
							c.addText(texte);
						}
					});
			});
	});
}
