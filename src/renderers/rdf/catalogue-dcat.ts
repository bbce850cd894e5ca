/** The catalogue of the open data, DCAT-AP 3.0.1: what a portal like data.gouv.fr reads to list it. */
import { adresseOf, type ContexteDonnees, DOSSIER_DONNEES } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { createIris, IRI_LICENCE, type Iris } from '../../core/donnees/iris.ts';
import { createNoeud, type Noeud } from '../../core/donnees/noeud.ts';
import { NOM } from '../../vues/mots.ts';
import type { Site } from '../../vues/site.ts';
import { CONTEXTE_CATALOGUE } from './contexte.ts';
import { writeJsonLd } from './fichiers.ts';
import { JEUX, type Jeu, jeuOf } from './jeux.ts';
import { writeQuads } from './quads.ts';

/** Authority lists of the European Union. */
const UE = 'http://publications.europa.eu/resource/authority/';
const MEDIAS = 'https://www.iana.org/assignments/media-types/';

/** By the end of the name; what the list of the Union does not have is told by its media type alone. */
const FORMATS: Readonly<Record<string, string>> = {
	json: 'JSON',
	csv: 'CSV',
	ods: 'ODS',
	geojson: 'GEOJSON',
	ttl: 'RDF_TURTLE',
	jsonld: 'JSON_LD',
	nq: 'RDF_N_QUADS',
	xml: 'XML',
	txt: 'TXT',
	zip: 'ZIP',
};

/** Metropolitan France, west, south, east, north: a portal asks for a polygon. */
const FRANCE = 'POLYGON((-5.2 41.3,9.6 41.3,9.6 51.1,-5.2 51.1,-5.2 41.3))';

const sansCharset = (type: string): string => type.split(';')[0]?.trim() ?? type;

/** A file, as a form of its set of data. */
function buildDistribution(fichier: FichierDonnees, jeu: Jeu, contexte: ContexteDonnees): Noeud {
	const { chemin, titre, type, schema } = fichier;
	const adresse = adresseOf(contexte, DOSSIER_DONNEES + chemin);
	const format = FORMATS[chemin.split('.').at(-1) ?? ''];
	return createNoeud(
		`${createIris(contexte.adresse ?? '').page('/donnees/')}#${jeu.id}-${chemin}`,
		['dcat:Distribution'],
		{
			'dct:title': titre,
			'dcat:accessURL': adresse,
			'dcat:downloadURL': adresse,
			'dct:format': format && `${UE}file-type/${format}`,
			'dcat:mediaType': MEDIAS + sansCharset(type),
			'dct:license': IRI_LICENCE,
			'dct:modified': contexte.date,
			'dct:conformsTo':
				schema && createNoeud(adresseOf(contexte, DOSSIER_DONNEES + schema), ['dct:Standard'], {}),
			'dcatap:availability': `${UE}planned-availability/STABLE`,
		},
	);
}

function buildJeu(
	jeu: Jeu,
	fichiers: readonly FichierDonnees[],
	contexte: ContexteDonnees,
	iris: Iris,
): Noeud {
	const page = iris.page('/donnees/');
	return createNoeud(`${page}#${jeu.id}`, ['dcat:Dataset'], {
		'dct:identifier': jeu.id,
		'dct:title': jeu.titre,
		'dct:description': jeu.description,
		'dct:publisher': iris.editeur,
		'dcat:contactPoint': createNoeud(`${page}#contact`, ['vcard:Organization', 'vcard:Kind'], {
			'vcard:fn': `Équipe éditoriale d’${NOM}`,
			'vcard:hasURL': iris.page('/contribuer/'),
		}),
		'dct:license': IRI_LICENCE,
		'dct:language': `${UE}language/FRA`,
		'dct:accrualPeriodicity': `${UE}frequency/IRREG`,
		'dct:accessRights': `${UE}access-right/PUBLIC`,
		'dcat:landingPage': page,
		'dct:modified': contexte.date,
		'dct:spatial': createNoeud(`${page}#france`, ['dct:Location'], { 'dcat:bbox': FRANCE }),
		'dcat:theme': `${UE}data-theme/ENVI`,
		'dcat:keyword': jeu.motsCles,
		'dcat:distribution': fichiers.map((fichier) => buildDistribution(fichier, jeu, contexte)),
	});
}

/** The sets that have files, and who publishes them. */
export function buildCatalogueDcat(
	contexte: ContexteDonnees,
	fichiers: readonly FichierDonnees[],
): Noeud[] {
	const iris = createIris(contexte.adresse ?? '');
	const page = iris.page('/donnees/');
	const groupes = Map.groupBy(fichiers, jeuOf);
	return [
		createNoeud(`${page}#catalogue`, ['dcat:Catalog'], {
			'dct:title': `${NOM}\u00a0: données ouvertes`,
			'dct:description':
				'Fiches, retours d’expérience, vocabulaires et bibliographie d’un commun de méthodes pour les communes rurales.',
			'dct:publisher': iris.editeur,
			'dct:license': IRI_LICENCE,
			'dct:language': `${UE}language/FRA`,
			'dct:modified': contexte.date,
			'foaf:homepage': page,
			'dcat:dataset': JEUX.flatMap((jeu) => {
				const siens = groupes.get(jeu);
				return siens ? buildJeu(jeu, siens, contexte, iris) : [];
			}),
		}),
		createNoeud(iris.editeur, ['foaf:Agent'], {
			'foaf:name': NOM,
			'foaf:homepage': iris.page('/'),
		}),
		createNoeud(page, ['foaf:Document'], {}),
		createNoeud(IRI_LICENCE, ['dct:LicenseDocument'], {}),
	];
}

/** `fichiers`: those that it tells. */
export function listFichiersDcat(
	_: Site,
	contexte: ContexteDonnees,
	fichiers: readonly FichierDonnees[],
): FichierDonnees[] {
	const noeuds = (): Noeud[] => buildCatalogueDcat(contexte, fichiers);
	const commun = { nombre: JEUX.length, adresse: true } as const;
	const titre = 'Le catalogue de ces fichiers, pour data.gouv.fr (DCAT-AP';
	return [
		{
			...{ ...commun, chemin: 'catalogue.ttl', titre: `${titre}, en Turtle)`, type: 'text/turtle' },
			write: () => writeQuads(noeuds(), 'turtle'),
		},
		{
			...{ ...commun, chemin: 'catalogue.jsonld', titre: `${titre}, en JSON-LD)` },
			type: 'application/ld+json',
			write: () => writeJsonLd(noeuds(), CONTEXTE_CATALOGUE),
		},
	];
}
