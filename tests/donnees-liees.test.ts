/** The linked data, read and judged by others: one set of triples in four forms, each rule seen red on a planted fault. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataFactory, type Quad } from 'n3';
import { listFiches } from '../src/core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../src/core/donnees/contexte.ts';
import type { FichierDonnees } from '../src/core/donnees/fichier.ts';
import { listFichiersBiblio } from '../src/renderers/biblio/fichiers.ts';
import { buildCatalogueDcat, listFichiersDcat } from '../src/renderers/rdf/catalogue-dcat.ts';
import { listFichiersRdf } from '../src/renderers/rdf/fichiers.ts';
import { jeuOf } from '../src/renderers/rdf/jeux.ts';
import { renderJsonLdPage } from '../src/renderers/rdf/page.ts';
import { toQuads } from '../src/renderers/rdf/quads.ts';
import { listFichiersScrutari } from '../src/renderers/scrutari/index.ts';
import { createSite } from '../src/vues/site.ts';
import { readCorpus } from './contenu.ts';
import {
	listAnonymes,
	listMalTypes,
	readJsonLd,
	readNQuads,
	readTurtle,
	toEnsemble,
	VocabulaireSchema,
	validateFormes,
} from './outils/donnees-liees.ts';

const ADRESSE = 'https://impulser.example/commun';
const contexte = { adresse: ADRESSE, date: '2026-11-30', licence: LICENCE_DONNEES };
const catalogue = readCorpus();
const site = createSite(catalogue);
const textOf = (nom: string): string => {
	const fichier = listFichiersRdf(site, contexte).find(({ chemin }) => chemin === nom);
	return [...(fichier?.write() ?? [])].join('');
};
const tout = readTurtle(textOf('impulser.ttl'));
const { namedNode, literal, quad } = DataFactory;

describe('the same triples, whatever the form', () => {
	test('in Turtle, N-Quads and JSON-LD', async () => {
		const attendu = toEnsemble(tout);
		assert.ok(attendu.length > 3000);
		assert.deepEqual(toEnsemble(readNQuads(textOf('impulser.nq'))), attendu);
		assert.deepEqual(toEnsemble(await readJsonLd(textOf('impulser.jsonld'))), attendu);
	});
	test('in the page of each sheet: all that the files say of it', async () => {
		const connus = new Set(toEnsemble(tout));
		for (const fiche of listFiches(catalogue)) {
			const page = `${ADRESSE}${fiche.page}`;
			const dits = await readJsonLd(renderJsonLdPage(catalogue, fiche, ADRESSE));
			const siens = dits.filter(({ subject }) => subject.value.startsWith(page));
			const attendus = tout.filter(({ subject }) => subject.value.startsWith(page));
			assert.deepEqual(toEnsemble(siens), toEnsemble(attendus), fiche.ref);
			assert.deepEqual(
				toEnsemble(dits).filter((triplet) => !connus.has(triplet)),
				[],
			);
		}
	});
	test('the closed lists alone are those of everything', () => {
		const connus = new Set(toEnsemble(tout));
		const listes = toEnsemble(readTurtle(textOf('vocabulaires.ttl')));
		assert.ok(listes.length > 500);
		assert.deepEqual(
			listes.filter((triplet) => !connus.has(triplet)),
			[],
		);
	});
	test('without a blank node, nor a literal that its type refuses', () => {
		assert.deepEqual(listAnonymes(tout), []);
		assert.deepEqual(listMalTypes(tout), []);
	});
	test('a difference of one language, a blank node, a week would be seen', () => {
		const nom = tout.find(({ predicate }) => predicate.value.endsWith('/name')) as Quad;
		const sans = tout.map((q) =>
			q === nom ? quad(nom.subject as never, nom.predicate as never, literal(nom.object.value)) : q,
		);
		assert.notDeepEqual(toEnsemble(sans), toEnsemble(tout));
		assert.equal(listAnonymes(readTurtle('[] a <urn:x>.')).length, 1);
		const faux = readTurtle(
			'@prefix x: <http://www.w3.org/2001/XMLSchema#>. <urn:a> <urn:b> "P3W"^^x:duration, "PT1.5H"^^x:duration, "2026"^^x:date, "P"^^x:duration, "P1DT3H30M"^^x:duration.',
		);
		assert.equal(listMalTypes(faux).length, 4);
	});
});

describe('shapes of our own', () => {
	test('hold', async () => assert.deepEqual(await validateFormes(tout, 'formes.ttl'), []));
	const arpentage = `${ADRESSE}/outils/arpentage/`;
	const [lieu = ''] = [...catalogue.communes.keys()];
	const PLANTEES: readonly [string, (q: Quad) => Quad | undefined, RegExp][] = [
		[
			'a title taken away',
			(q) => (isDit(q, arpentage, '/name') ? undefined : q),
			/^name MinCount \S+outils\/arpentage\/$/,
		],
		[
			'a code of four digits',
			(q) =>
				isDit(q, `${ADRESSE}/territoires/${lieu}/#commune`, 'codeINSEE')
					? withObjet(q, literal('1209', namedNode('http://www.w3.org/2001/XMLSchema#token')))
					: q,
			/^codeINSEE Pattern /,
		],
		[
			'an unknown concept',
			(q) =>
				isDit(q, arpentage, 'terms/subject') ? withObjet(q, namedNode(`${q.object.value}-x`)) : q,
			/^subject Class /,
		],
		[
			'a step without its place',
			(q) => (isDit(q, `${arpentage}#etape-1`, '/position') ? undefined : q),
			/^position MinCount /,
		],
	];
	for (const [nom, plant, attendu] of PLANTEES)
		test(`refuse ${nom}`, async () => {
			const fautes = await validateFormes(
				tout.flatMap((q) => plant(q) ?? []),
				'formes.ttl',
			);
			assert.ok(fautes.length > 0);
			for (const faute of fautes) assert.match(faute, attendu);
		});
});

const isDit = (q: Quad, sujet: string, fin: string): boolean =>
	q.subject.value === sujet && q.predicate.value.endsWith(fin);
const withObjet = (q: Quad, objet: Quad['object']): Quad =>
	quad(q.subject as never, q.predicate as never, objet as never);

describe('schema.org', () => {
	const vocabulaire = new VocabulaireSchema();
	test('puts each property where we do', () => assert.deepEqual(vocabulaire.check(tout), []));
	test('refuses what it does not know, or puts elsewhere', () => {
		const semees = readTurtle(
			`@prefix s: <http://schema.org/>. <urn:a> a s:HowTo; s:etapes "x"; s:step <urn:b>; s:contentLocation <urn:c>; s:author "x".
			<urn:b> a s:Place. <urn:c> a s:Recette. <urn:d> a s:HowToStep; s:performTime "PT1H".`,
		);
		assert.deepEqual(vocabulaire.check(semees), [
			'author vers un texte',
			'contentLocation vers Recette',
			'performTime sur HowToStep',
			'propriété inconnue : etapes',
			'step vers Place',
			'type inconnu : Recette',
		]);
	});
});

/** As other formats tell theirs: a table, one that has a schema, a sheet alone. */
const AUTRES: readonly FichierDonnees[] = [
	{ chemin: 'csv/retours.csv', type: 'text/csv; charset=utf-8', schema: 'schemas/retours.json' },
	{ chemin: 'ods/outils.ods', type: 'application/vnd.oasis.opendocument.spreadsheet' },
	{ chemin: 'fiches/outils/arpentage.json', type: 'application/json' },
].map((fichier) => ({ ...fichier, titre: fichier.chemin, nombre: 1, write: () => [] }));

describe('the catalogue of files', () => {
	const fichiers = [
		...[listFichiersRdf, listFichiersBiblio, listFichiersScrutari].flatMap((list) =>
			list(site, contexte),
		),
		...AUTRES,
	];
	const quads = buildCatalogueDcat(contexte, fichiers).flatMap((noeud) => toQuads(noeud));
	const valuesOf = (fin: string): string[] =>
		quads
			.filter(({ predicate }) => predicate.value.endsWith(fin))
			.map(({ object }) => object.value);
	test('is the same in Turtle and in JSON-LD', async () => {
		const [ttl = '', json = ''] = listFichiersDcat(site, contexte, fichiers).map(({ write }) =>
			[...write()].join(''),
		);
		assert.deepEqual(toEnsemble(readTurtle(ttl)), toEnsemble(quads));
		assert.deepEqual(toEnsemble(await readJsonLd(json)), toEnsemble(quads));
		assert.deepEqual(listAnonymes(quads), []);
	});
	test('is what DCAT-AP 3.0.1 asks for', async () =>
		assert.deepEqual(await validateFormes(quads, 'dcat-ap-3.0.1.ttl'), []));
	for (const champ of ['dc/terms/title', 'dcat#accessURL', 'dc/terms/description', 'publisher'])
		test(`is refused without ${champ}`, async () => {
			const sans = quads.filter(({ predicate }) => !predicate.value.endsWith(champ));
			assert.notDeepEqual(await validateFormes(sans, 'dcat-ap-3.0.1.ttl'), []);
		});
	test('names its sets for ever, tells each file once, and no day to come', () => {
		assert.deepEqual(valuesOf('terms/identifier'), [
			'impulser-retours',
			'impulser-vocabulaires',
			'impulser-bibliographie',
			'impulser-fiches',
		]);
		const adresses = fichiers.filter(jeuOf).map((f) => `${ADRESSE}/donnees/v1/${f.chemin}`);
		assert.deepEqual(valuesOf('downloadURL').toSorted(), adresses.toSorted());
		assert.deepEqual(valuesOf('accessURL'), valuesOf('downloadURL'));
		assert.deepEqual([...new Set(valuesOf('terms/modified'))], ['2026-11-30']);
	});
});

test('a hostile title stays a text, in the files and in the page', async () => {
	const titre = '</script><script>alert(1)</script> "x" \\ <!-- & \u2028 \u0001';
	const [fiche] = listFiches(catalogue);
	assert.ok(fiche);
	const mechante = { ...fiche, donnees: { ...fiche.donnees, titre } } as typeof fiche;
	const texte = renderJsonLdPage(catalogue, mechante, ADRESSE);
	assert.doesNotMatch(texte, /[<>&\u2028]/);
	assert.equal(JSON.parse(texte).name, titre);
	const lus = await readJsonLd(texte);
	assert.ok(lus.some(({ object }) => object.value === titre));
});
