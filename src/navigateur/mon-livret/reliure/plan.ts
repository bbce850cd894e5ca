/** What a reader of PDF shows beside the pages: bookmarks, title, language. */
import type { PDFDict, PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { nom } from '../../../renderers/pdf/arbres.ts';

export interface Signet {
	titre: string;
	page: PDFPage;
}

export function writePlan(doc: PDFDocument, signets: readonly Signet[]): void {
	const { context, catalog } = doc;
	const racine = context.nextRef();
	const refs = signets.map(() => context.nextRef());
	for (const [i, { titre, page }] of signets.entries()) {
		const entree = context.obj({
			Parent: racine,
			Dest: [page.ref, 'XYZ', null, null, null],
		}) as PDFDict;
		entree.set(nom('Title'), PDFHexString.fromText(titre));
		const [avant, apres] = [refs[i - 1], refs[i + 1]];
		if (avant) entree.set(nom('Prev'), avant);
		if (apres) entree.set(nom('Next'), apres);
		const ref = refs[i];
		if (ref) context.assign(ref, entree);
	}
	const [premier, dernier] = [refs[0], refs.at(-1)];
	if (!premier || !dernier) return;
	context.assign(
		racine,
		context.obj({ Type: 'Outlines', First: premier, Last: dernier, Count: refs.length }),
	);
	catalog.set(nom('Outlines'), racine);
	catalog.set(nom('PageMode'), PDFName.of('UseOutlines'));
}

export function writeMetadonnees(doc: PDFDocument, titre: string, sujet: string): void {
	doc.setTitle(titre, { showInWindowTitleBar: true });
	doc.setSubject(sujet);
	doc.setLanguage('fr');
	doc.setCreator('Impulser, Mon livret');
}
