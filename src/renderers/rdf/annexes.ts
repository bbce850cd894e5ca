/** What the sheets refer to, in the linked data: the commons itself, places, structures, books, words. */
import type { Catalogue, Commune } from '../../core/catalogue/catalogue.ts';
import type { ContexteDonnees } from '../../core/donnees/contexte.ts';
import { createIris, IRI_LICENCE, type Iris, toIri } from '../../core/donnees/iris.ts';
import { createNoeud, type Noeud } from '../../core/donnees/noeud.ts';
import { NOM, PROMESSE } from '../../vues/mots.ts';

/** The commons as a set of data, and who publishes it. */
export function* listCommun({ date }: ContexteDonnees, iris: Iris): Generator<Noeud> {
	yield createNoeud(iris.commun, ['Dataset'], {
		name: NOM,
		description: `${PROMESSE}.`,
		inLanguage: 'fr',
		license: IRI_LICENCE,
		url: iris.page('/donnees/'),
		dateModified: date,
		publisher: iris.editeur,
	});
	yield createNoeud(iris.editeur, ['Organization'], { name: NOM, url: iris.page('/') });
}

/** Communes, then the departments and regions that hold them; INSEE codes as INSEE itself types them. */
export function* listLieux({ communes }: Catalogue, iris: Iris): Generator<Noeud> {
	const departements = new Map<string, Commune>();
	const regions = new Map<string, Commune>();
	for (const commune of communes.values()) {
		const { code, nom, departement, region } = commune;
		departements.set(departement.code, commune);
		regions.set(region.code, commune);
		yield createNoeud(iris.commune(code), ['AdministrativeArea', 'igeo:Commune'], {
			name: nom,
			codeINSEE: code,
			url: iris.page(`/territoires/${code}/`),
			containedInPlace: { '@id': iris.departement(departement.code) },
		});
	}
	for (const { departement, region } of departements.values())
		yield createNoeud(iris.departement(departement.code), TYPES_DEPARTEMENT, {
			name: departement.nom,
			codeINSEE: departement.code,
			containedInPlace: { '@id': iris.region(region.code) },
		});
	for (const { region } of regions.values())
		yield createNoeud(iris.region(region.code), ['AdministrativeArea', 'igeo:Region'], {
			name: region.nom,
			codeINSEE: region.code,
		});
}

const TYPES_DEPARTEMENT = ['AdministrativeArea', 'igeo:Departement'];

export function* listOrganismes(catalogue: Catalogue, iris: Iris): Generator<Noeud> {
	for (const { id, donnees } of catalogue.structures.values())
		yield createNoeud(iris.structure(id), ['Organization'], {
			name: donnees.nom,
			description: donnees.description,
			areaServed: donnees.territoire,
			url: donnees.site && toIri(donnees.site),
		});
	for (const { id, donnees } of catalogue.acteurs.values())
		yield createNoeud(iris.acteur(id), ['Organization'], {
			name: donnees.nom,
			description: donnees.description,
			url: donnees.site && toIri(donnees.site),
			subject: donnees.axes?.map((axe) => iris.concept('axes', axe)),
		});
}

const TYPES_REFERENCE: Readonly<Record<string, string>> = {
	livre: 'Book',
	rapport: 'Report',
	article: 'Article',
	guide: 'Report',
	video: 'VideoObject',
	podcast: 'PodcastEpisode',
	site: 'WebSite',
	'texte-de-loi': 'Legislation',
};

export function* listReferences({ bibliographie }: Catalogue, iris: Iris): Generator<Noeud> {
	for (const { id, donnees } of bibliographie.values())
		yield createNoeud(iris.reference(id), [TYPES_REFERENCE[donnees.type] ?? 'CreativeWork'], {
			name: donnees.titre,
			creator: donnees.auteurs,
			datePublished: donnees.annee,
			url: donnees.url && toIri(donnees.url),
			abstract: donnees.note,
		});
}

export function* listQuestions({ questions }: Catalogue, iris: Iris): Generator<Noeud> {
	for (const { id: theme, donnees } of questions.values())
		for (const { id, texte } of donnees.questions)
			yield createNoeud(iris.question(theme, id), ['Question'], {
				name: texte,
				isPartOf: iris.page(`/questions/${theme}/`),
			});
}

/** Closed lists and the glossary, as schemes of concepts (SKOS); the tree of axes by `broader`. */
export function* listConcepts(catalogue: Catalogue, iris: Iris): Generator<Noeud> {
	const parents = new Map<string, string>();
	for (const axe of catalogue.axes)
		for (const orientation of axe.orientations) {
			parents.set(iris.concept('orientations', orientation.id), iris.concept('axes', axe.id));
			for (const { id } of orientation.objectifs)
				parents.set(iris.concept('objectifs', id), iris.concept('orientations', orientation.id));
		}
	for (const [vocabulaire, entrees] of catalogue.vocabulaires) {
		const liste = iris.concept(vocabulaire);
		yield createNoeud(liste, ['skos:ConceptScheme'], { title: titreOf(catalogue, vocabulaire) });
		for (const [id, { nom, definition }] of entrees) {
			const soi = iris.concept(vocabulaire, id);
			const parent = parents.get(soi);
			yield createNoeud(soi, ['skos:Concept'], {
				prefLabel: nom,
				definition,
				notation: id,
				inScheme: liste,
				...(parent ? { broader: parent } : { topConceptOf: liste }),
			});
		}
	}
	yield* listTermes(catalogue, iris);
}

function* listTermes({ glossaire }: Catalogue, iris: Iris): Generator<Noeud> {
	if (glossaire.size === 0) return;
	yield createNoeud(iris.terme(), ['skos:ConceptScheme'], { title: 'Glossaire' });
	for (const { id, donnees } of glossaire.values())
		yield createNoeud(iris.terme(id), ['skos:Concept'], {
			prefLabel: donnees.nom,
			altLabel: donnees.formes,
			definition: donnees.definition,
			notation: id,
			inScheme: iris.terme(),
			topConceptOf: iris.terme(),
		});
}

/** Of the file of a list; the two that come from the tree of axes have none of their own. */
function titreOf({ lectures }: Catalogue, vocabulaire: string): string {
	const lecture = lectures.find((l) => l.collection === 'vocabulaires' && l.id === vocabulaire);
	const { titre } = (lecture?.donnees ?? {}) as { titre?: string };
	return titre ?? vocabulaire.charAt(0).toUpperCase() + vocabulaire.slice(1);
}

export function* listAnnexes(catalogue: Catalogue, contexte: ContexteDonnees): Generator<Noeud> {
	const iris = createIris(contexte.adresse ?? '');
	yield* listCommun(contexte, iris);
	yield* listConcepts(catalogue, iris);
	yield* listLieux(catalogue, iris);
	yield* listOrganismes(catalogue, iris);
	yield* listReferences(catalogue, iris);
	yield* listQuestions(catalogue, iris);
}
