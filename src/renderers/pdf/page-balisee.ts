import type { PDFDict, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { PDFNumber, PDFOperator, PDFOperatorNames } from '@cantoo/pdf-lib';
import { nom } from './arbres.ts';
import type { Structure } from './structure.ts';

/** Draws on a page what belongs to an element of the structure. */
export class PageBalisee {
	readonly page: PDFPage;
	private readonly structure: Structure;
	private readonly marques: PDFRef[] = [];

	constructor(page: PDFPage, structure: Structure) {
		this.page = page;
		this.structure = structure;
	}

	/** Runs `draw` inside a mark, and gives what refers to it. */
	mark(type: string, element: PDFRef, draw: () => void): PDFDict {
		const mcid = this.marques.push(element) - 1;
		this.begin(type, `<< /MCID ${mcid} >>`);
		draw();
		this.end();
		return this.page.doc.context.obj({ Type: 'MCR', Pg: this.page.ref, MCID: mcid }) as PDFDict;
	}

	/** What is only decoration is said to be so. */
	decorate(draw: () => void): void {
		this.begin('Artifact', '<< >>');
		draw();
		this.end();
	}

	private begin(type: string, proprietes: string): void {
		this.page.pushOperators(
			PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [`/${type}`, proprietes]),
		);
	}

	private end(): void {
		this.page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
	}

	close(): void {
		const parents = this.page.doc.context.obj(this.marques);
		const cle = this.structure.addParent(this.page.doc.context.register(parents));
		this.page.node.set(nom('StructParents'), PDFNumber.of(cle));
		this.page.node.set(nom('Tabs'), nom('S'));
	}
}
