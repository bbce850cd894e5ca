/** The words of the linked data: a closed list, each with its place in a public vocabulary and the kind of its values. */

export const PREFIXES = {
	schema: 'http://schema.org/',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	dct: 'http://purl.org/dc/terms/',
	dc: 'http://purl.org/dc/elements/1.1/',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	igeo: 'http://rdf.insee.fr/def/geo#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dcatap: 'http://data.europa.eu/r5r/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	geosparql: 'http://www.opengis.net/ont/geosparql#',
} as const;
type Prefixe = keyof typeof PREFIXES;

/**
 * `texte`: in French; `code`: in no language; `lien`: the address of something; `noeud`: something told there,
 * or its address between braces; `entier`, then the types of XML Schema.
 */
type Genre =
	| ('texte' | 'code' | 'lien' | 'noeud' | 'entier')
	| ('date' | 'duration' | 'decimal' | 'token' | 'geometrie');

/** Of schema.org unless it is said: https://schema.org/docs/schemas.html */
export const TERMES = {
	name: 'texte',
	abstract: 'texte',
	description: 'texte',
	alternateName: 'texte',
	text: 'texte',
	audienceType: 'texte',
	requiredQuantity: 'texte',
	creativeWorkStatus: 'texte',
	learningResourceType: 'texte',
	teaches: 'texte',
	caption: 'texte',
	creditText: 'texte',
	areaServed: 'texte',
	inLanguage: 'code',
	temporalCoverage: 'code',
	datePublished: 'code',
	dateCreated: 'date',
	dateModified: 'date',
	prepTime: 'duration',
	performTime: 'duration',
	totalTime: 'duration',
	timeRequired: 'duration',
	duration: 'duration',
	latitude: 'decimal',
	longitude: 'decimal',
	position: 'entier',
	episodeNumber: 'entier',
	license: 'lien',
	url: 'lien',
	contentUrl: 'lien',
	isPartOf: 'lien',
	about: 'lien',
	mentions: 'lien',
	isBasedOn: 'lien',
	item: 'lien',
	provider: 'lien',
	publisher: 'lien',
	author: 'noeud',
	affiliation: 'noeud',
	audience: 'noeud',
	step: 'noeud',
	supply: 'noeud',
	image: 'noeud',
	associatedMedia: 'noeud',
	citation: 'noeud',
	itemListElement: 'noeud',
	hasPart: 'noeud',
	contentLocation: 'noeud',
	containedInPlace: 'noeud',
	geo: 'noeud',
	identifier: { iri: 'dct:identifier', genre: 'code' },
	title: { iri: 'dct:title', genre: 'texte' },
	subject: { iri: 'dct:subject', genre: 'lien' },
	creator: { iri: 'dc:creator', genre: 'code' },
	prefLabel: { iri: 'skos:prefLabel', genre: 'texte' },
	altLabel: { iri: 'skos:altLabel', genre: 'texte' },
	definition: { iri: 'skos:definition', genre: 'texte' },
	notation: { iri: 'skos:notation', genre: 'code' },
	inScheme: { iri: 'skos:inScheme', genre: 'lien' },
	broader: { iri: 'skos:broader', genre: 'lien' },
	topConceptOf: { iri: 'skos:topConceptOf', genre: 'lien' },
	codeINSEE: { iri: 'igeo:codeINSEE', genre: 'token' },
} as const satisfies Record<string, Genre | { iri: `${Prefixe}:${string}`; genre: Genre }>;

/** Those of the catalogue of files (DCAT-AP 3.0.1), by their own names. */
export const TERMES_CATALOGUE = {
	'dct:identifier': 'code',
	'dct:title': 'texte',
	'dct:description': 'texte',
	'dct:publisher': 'lien',
	'dct:license': 'lien',
	'dct:language': 'lien',
	'dct:modified': 'date',
	'dct:spatial': 'noeud',
	'dct:accrualPeriodicity': 'lien',
	'dct:accessRights': 'lien',
	'dct:format': 'lien',
	'dct:conformsTo': 'noeud',
	'dcat:dataset': 'noeud',
	'dcat:distribution': 'noeud',
	'dcat:contactPoint': 'noeud',
	'dcat:theme': 'lien',
	'dcat:keyword': 'texte',
	'dcat:landingPage': 'lien',
	'dcat:accessURL': 'lien',
	'dcat:downloadURL': 'lien',
	'dcat:mediaType': 'lien',
	'dcat:bbox': 'geometrie',
	'dcatap:availability': 'lien',
	'foaf:name': 'texte',
	'foaf:homepage': 'lien',
	'vcard:fn': 'texte',
	'vcard:hasURL': 'lien',
} as const satisfies Record<`${Prefixe}:${string}`, Genre>;

export type Terme = keyof typeof TERMES | keyof typeof TERMES_CATALOGUE;

export interface Sens {
	/** Whole. */
	iri: string;
	genre: Genre;
	/** Short, where it is not of schema.org. */
	court?: string;
}

/** The type of the values of a genre, by its short name; undefined for words, numbers and addresses. */
export const TYPES_DE_VALEUR: Readonly<Partial<Record<Genre, string>>> = {
	date: 'xsd:date',
	duration: 'xsd:duration',
	decimal: 'xsd:decimal',
	token: 'xsd:token',
	geometrie: 'geosparql:wktLiteral',
};

/** A class or a property by its short name: `HowTo` is of schema.org, `skos:Concept` of its own vocabulary. */
export function expandNom(nom: string): string {
	const [prefixe = '', reste] = nom.split(':');
	return reste === undefined
		? `${PREFIXES.schema}${nom}`
		: `${PREFIXES[prefixe as Prefixe]}${reste}`;
}

const SENS = new Map<Terme, Sens>(
	Object.entries({ ...TERMES, ...TERMES_CATALOGUE }).map(([terme, dit]) => [
		terme as Terme,
		typeof dit === 'string'
			? { iri: expandNom(terme), genre: dit, ...(terme.includes(':') ? { court: terme } : {}) }
			: { iri: expandNom(dit.iri), genre: dit.genre, court: dit.iri },
	]),
);

export function sensOf(terme: Terme): Sens {
	const sens = SENS.get(terme);
	if (!sens) throw new Error(`« ${terme} » n’est pas un terme des données liées.`);
	return sens;
}
