/** Readers and judges of linked data that are not ours: n3, jsonld, SHACL, the vocabulary of schema.org. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';

const SCHEMA = 'http://schema.org/';
const A = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SOUS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const FORMES = 'tests/donnees-liees';

export const readTurtle = (texte: string): Quad[] => new Parser().parse(texte);
export const readNQuads = (texte: string): Quad[] =>
	new Parser({ format: 'application/n-quads' }).parse(texte);

/** Any context but one written in the file is refused: nothing is fetched. */
export async function readJsonLd(texte: string): Promise<Quad[]> {
	const documentLoader = (url: string): never => {
		throw new Error(`réseau : ${url}`);
	};
	const nquads = await jsonld.toRDF(JSON.parse(texte), {
		...{ format: 'application/n-quads', documentLoader },
	});
	return readNQuads(nquads as unknown as string);
}

function sayTerme(terme: Quad['subject'] | Quad['predicate'] | Quad['object']): string {
	const { termType, value } = terme;
	// Getters of their class: to take the term apart would lose them.
	const type = terme.termType === 'Literal' ? [terme.language, terme.datatype.value] : [];
	return JSON.stringify([termType, value, ...type]);
}

/** A set of triples without blank nodes, sorted, each once: two are the same when these are. */
export const toEnsemble = (quads: readonly Quad[]): string[] =>
	[...new Set(quads.map((q) => [q.subject, q.predicate, q.object].map(sayTerme).join(' ')))].sort();

export const listAnonymes = (quads: readonly Quad[]): Quad[] =>
	quads.filter((q) => [q.subject, q.object].some(({ termType }) => termType === 'BlankNode'));

/** XML Schema 1.1, part 2. */
const ECRITURES: Readonly<Record<string, RegExp>> = {
	string: /^/,
	token: /^(?! )(?:(?! {2})[^\n\r\t])*(?<! )$/,
	integer: /^[+-]?\d+$/,
	decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
	date: /^-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:Z|[+-]\d{2}:\d{2})?$/,
	duration: /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/,
};

/** Literals that are not written as their type asks, or of a type that we do not use. */
export const listMalTypes = (quads: readonly Quad[]): string[] =>
	quads.flatMap(({ object }) => {
		if (object.termType !== 'Literal' || !object.datatype.value.startsWith(XSD)) return [];
		const type = object.datatype.value.slice(XSD.length);
		return ECRITURES[type]?.test(object.value) ? [] : [`${object.value} (${type})`];
	});

/** What a file of shapes refuses: « path constraint », each with its first subject. */
export async function validateFormes(quads: readonly Quad[], fichier: string): Promise<string[]> {
	const formes = new Store(
		new Parser({ baseIRI: 'urn:formes:' }).parse(readFileSync(`${FORMES}/${fichier}`, 'utf8')),
	);
	const { results } = await new ShaclValidator(formes as never).validate(
		new Store([...quads]) as never,
	);
	const fautes = results.map((r) => {
		const {
			path,
			sourceConstraintComponent: quoi,
			focusNode,
		} = r as unknown as Record<string, { value: string } | undefined>;
		const court = (iri = ''): string =>
			iri.replace(/.*[/#]/, '').replace('ConstraintComponent', '');
		return `${court(path?.value)} ${court(quoi?.value)} ${focusNode?.value}`;
	});
	return [...new Set(fautes)];
}

/** Types of text that any string may be. */
const TEXTES =
	/\/(?:Text|URL|Date|DateTime|Time|Number|Integer|Float|Boolean|Duration|Quantity|CssSelectorType)$/;

/** The vocabulary of schema.org: which property may stand on what, and say what. */
export class VocabulaireSchema {
	private readonly vocabulaire: Store;
	private readonly lignees = new Map<string, Set<string>>();

	constructor() {
		const fichier = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
		this.vocabulaire = new Store(readNQuads(readFileSync(fichier, 'utf8')));
	}

	private values(sujet: string, propriete: string): string[] {
		const { namedNode } = DataFactory;
		return this.vocabulaire
			.getObjects(namedNode(sujet), namedNode(propriete), null)
			.map(({ value }) => value);
	}

	/** A class and all that it is a kind of. */
	private lineOf(classe: string): Set<string> {
		const connue = this.lignees.get(classe);
		if (connue) return connue;
		const lignee = new Set([classe]);
		this.lignees.set(classe, lignee);
		for (const mere of this.values(classe, SOUS))
			for (const aieule of this.lineOf(mere)) lignee.add(aieule);
		return lignee;
	}

	private isUn(types: readonly string[], permis: readonly string[]): boolean {
		return types.some((type) => [...this.lineOf(type)].some((c) => permis.includes(c)));
	}

	/** What the vocabulary does not know, or does not put there; each once. */
	check(quads: readonly Quad[]): string[] {
		const types = new Map<string, string[]>();
		for (const { subject, predicate, object } of quads)
			if (predicate.value === A && object.value.startsWith(SCHEMA))
				types.set(subject.value, [...(types.get(subject.value) ?? []), object.value]);
		return [...new Set(quads.flatMap((quad) => this.checkQuad(quad, types)))].sort();
	}

	private checkQuad(
		{ subject, predicate, object }: Quad,
		types: ReadonlyMap<string, string[]>,
	): string[] {
		const court = (iri: string): string => iri.replace(SCHEMA, '');
		if (predicate.value === A)
			return object.value.startsWith(SCHEMA) && this.values(object.value, A).length === 0
				? [`type inconnu : ${court(object.value)}`]
				: [];
		if (!predicate.value.startsWith(SCHEMA)) return [];
		const domaine = this.values(predicate.value, `${SCHEMA}domainIncludes`);
		const portee = this.values(predicate.value, `${SCHEMA}rangeIncludes`);
		const nom = court(predicate.value);
		if (domaine.length === 0) return [`propriété inconnue : ${nom}`];
		// What has no type is at least a Thing.
		const siens = types.get(subject.value) ?? [`${SCHEMA}Thing`];
		const cible = types.get(object.value);
		const bonne =
			object.termType === 'Literal'
				? portee.some((type) => TEXTES.test(type))
				: cible === undefined || this.isUn(cible, portee) || portee.some((t) => t.endsWith('/URL'));
		return [
			...(this.isUn(siens, domaine) ? [] : [`${nom} sur ${siens.map(court).join('+')}`]),
			...(bonne ? [] : [`${nom} vers ${cible?.map(court).join('+') ?? 'un texte'}`]),
		];
	}
}
