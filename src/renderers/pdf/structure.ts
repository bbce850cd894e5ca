/** The tags of the bound document: what lets a screen reader follow its titles, lists and tables. */
import type { PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFHexString, type PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { addAll } from '../../core/formats/suites.ts';
import { flattenArbre, nom, readTexte } from './arbres.ts';

/** One table of parents for the whole document: `debut` is the first key free for what comes next. */
export class Structure {
	readonly document: PDFRef;
	private readonly contexte: PDFContext;
	/** Ours come first, whenever they are made: they are of the front pages. */
	private readonly tete: PDFRef[] = [];
	private readonly elements: PDFRef[] = [];
	private readonly parents: [number, PDFObject][] = [];
	private readonly ids: [string, PDFObject][] = [];
	private readonly roles: Map<PDFName, PDFObject> = new Map();
	private readonly classes: Map<PDFName, PDFObject> = new Map();
	private readonly espaces: PDFObject[] = [];
	private cle = 0;

	constructor(contexte: PDFContext) {
		this.contexte = contexte;
		this.document = contexte.nextRef();
	}

	get debut(): number {
		return this.cle;
	}

	/** An element of our own, under `parent`. */
	add(type: string, parent: PDFRef, entrees: Record<string, PDFObject> = {}): PDFRef {
		const { contexte } = this;
		const ref = contexte.nextRef();
		const element = contexte.obj({ Type: 'StructElem', S: type, P: parent }) as PDFDict;
		for (const [cle, valeur] of Object.entries(entrees)) element.set(nom(cle), valeur);
		contexte.assign(ref, element);
		if (parent === this.document) this.tete.push(ref);
		return ref;
	}

	setEnfants(element: PDFRef, enfants: readonly PDFObject[]): void {
		const k = PDFArray.withContext(this.contexte);
		for (const enfant of enfants) k.push(enfant);
		this.contexte.lookup(element, PDFDict).set(nom('K'), k);
	}

	/** What the marks of a page, or a link, belong to; gives the key to write there. */
	addParent(valeur: PDFObject): number {
		this.parents.push([this.cle, valeur]);
		return this.cle++;
	}

	/** Takes in the copied root of a source, whose keys were moved to begin at `debut`. */
	addRacine(racine: PDFDict, prefixe: string): void {
		this.addElements(racine);
		const { debut } = this;
		for (const [cle, valeur] of flattenArbre(
			racine.lookupMaybe(nom('ParentTree'), PDFDict),
			'Nums',
		)) {
			if (!(cle instanceof PDFNumber)) continue;
			this.parents.push([debut + cle.asNumber(), valeur]);
			this.cle = Math.max(this.cle, debut + cle.asNumber() + 1);
		}
		for (const [cle, valeur] of flattenArbre(racine.lookupMaybe(nom('IDTree'), PDFDict), 'Names'))
			this.ids.push([prefixe + readTexte(cle), valeur]);
		for (const [cle, valeur] of racine.lookupMaybe(nom('RoleMap'), PDFDict)?.entries() ?? [])
			if (!this.roles.has(cle)) this.roles.set(cle, valeur);
		for (const [cle, valeur] of racine.lookupMaybe(nom('ClassMap'), PDFDict)?.entries() ?? [])
			if (!this.classes.has(cle)) this.classes.set(cle, valeur);
		addAll(this.espaces, racine.lookupMaybe(nom('Namespaces'), PDFArray)?.asArray() ?? []);
	}

	/** A document inside the document is a part of it. */
	private addElements(racine: PDFDict): void {
		const k = racine.get(nom('K'));
		const enfants =
			racine.lookup(nom('K')) instanceof PDFArray ? racine.lookup(nom('K'), PDFArray) : k;
		for (const enfant of enfants instanceof PDFArray ? enfants.asArray() : [enfants]) {
			const element = this.contexte.lookupMaybe(enfant, PDFDict);
			if (!element || !enfant) continue;
			element.set(nom('P'), this.document);
			if (element.get(nom('S')) === nom('Document')) element.set(nom('S'), nom('Part'));
			this.elements.push(enfant as PDFRef);
		}
	}

	/** Writes the whole; gives what the catalogue points to. */
	write(): PDFRef {
		const { contexte } = this;
		const racine = contexte.obj({ Type: 'StructTreeRoot', K: [this.document] }) as PDFDict;
		const ref = contexte.register(racine);
		contexte.assign(
			this.document,
			contexte.obj({
				Type: 'StructElem',
				S: 'Document',
				P: ref,
				K: [...this.tete, ...this.elements],
			}),
		);
		const nums = PDFArray.withContext(contexte);
		for (const [cle, valeur] of this.parents.toSorted(([a], [b]) => a - b)) {
			nums.push(PDFNumber.of(cle));
			nums.push(valeur);
		}
		racine.set(nom('ParentTree'), contexte.register(contexte.obj({ Nums: nums })));
		racine.set(nom('ParentTreeNextKey'), PDFNumber.of(this.cle));
		if (this.ids.length > 0) racine.set(nom('IDTree'), this.writeIds());
		this.writeTable(racine, 'RoleMap', this.roles);
		this.writeTable(racine, 'ClassMap', this.classes);
		if (this.espaces.length > 0) racine.set(nom('Namespaces'), contexte.obj(this.espaces));
		return ref;
	}

	private writeIds(): PDFObject {
		const names = PDFArray.withContext(this.contexte);
		for (const [id, valeur] of this.ids.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
			names.push(PDFHexString.fromText(id));
			names.push(valeur);
		}
		return this.contexte.register(this.contexte.obj({ Names: names }));
	}

	private writeTable(racine: PDFDict, cle: string, table: ReadonlyMap<PDFName, PDFObject>): void {
		if (table.size === 0) return;
		const dict = PDFDict.withContext(this.contexte);
		for (const [entree, valeur] of table) dict.set(entree, valeur);
		racine.set(nom(cle), dict);
	}
}
