import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { CORPUS, readCorpus } from '../../../tests/contenu.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import type { Manifeste } from '../../core/donnees/manifeste.ts';
import { createSite } from '../../vues/site.ts';
import { listFichiers } from '../construction/arborescence.ts';
import { contexteDonnees, writeDonnees } from './write-donnees.ts';

const racine = mkdtempSync(path.join(tmpdir(), 'impulser-donnees-'));
const { IMPULSER_CONTENU, SITE } = process.env;
process.env.IMPULSER_CONTENU = CORPUS;
const rendre = (nom: string, valeur: string | undefined): void => {
	if (valeur === undefined) delete process.env[nom];
	else process.env[nom] = valeur;
};
afterEach(() => rendre('SITE', SITE));
after(() => {
	rendre('IMPULSER_CONTENU', IMPULSER_CONTENU);
	rmSync(racine, { recursive: true });
});

interface Ecrit {
	dossier: string;
	manifeste: Manifeste;
	/** By path under /donnees/v1/. */
	octets: Map<string, Buffer>;
}

function write(nom: string, site?: string, prepare = createSite(readCorpus())): Ecrit {
	rendre('SITE', site);
	const sortie = path.join(racine, nom);
	const manifeste = writeDonnees(prepare, sortie);
	const dossier = path.join(sortie, 'donnees', 'v1');
	const octets = listFichiers(dossier).map(
		(f) => [path.relative(dossier, f).split(path.sep).join('/'), readFileSync(f)] as const,
	);
	return { dossier, manifeste, octets: new Map(octets) };
}

/** What a file says, the parts of a zip included. */
const textesOf = (nom: string, octets: Buffer): string =>
	/\.(?:ods|zip)$/.test(nom)
		? Object.values(unzipSync(octets))
				.map((o) => strFromU8(o))
				.join('\n')
		: octets.toString('utf8');

test('the manifest tells every file, its weight, its digest, and follows its schema', () => {
	const { dossier, manifeste, octets } = write('manifeste', 'https://impulser.example');
	assert.deepEqual(
		manifeste.fichiers.map(({ fichier }) => fichier).toSorted(),
		[...octets.keys()].filter((nom) => nom !== 'index.json').toSorted(),
	);
	for (const { fichier, octets: poids, sha256, schema, licence } of manifeste.fichiers) {
		assert.equal(statSync(path.join(dossier, fichier)).size, poids, fichier);
		const lu = octets.get(fichier) ?? Buffer.alloc(0);
		assert.equal(createHash('sha256').update(lu).digest('hex'), sha256, fichier);
		assert.equal(licence, 'CC-BY-SA-4.0');
		if (schema) assert.ok(octets.has(schema), schema);
	}
	assert.deepEqual(JSON.parse(String(octets.get('index.json'))), manifeste);
});

test('each file in JSON follows the schema that the manifest gives it', () => {
	const { manifeste, octets } = write('schemas', 'https://impulser.example');
	const read = (nom: string): unknown => JSON.parse(String(octets.get(nom)));
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	formats.default(ajv);
	for (const nom of octets.keys())
		if (nom.startsWith('schemas/')) ajv.addSchema(read(nom) as object);
	const valider = (schema: string, valeur: unknown, nom: string): void => {
		const fonction = ajv.getSchema(`https://impulser.example/donnees/v1/${schema}`);
		assert.ok(fonction, schema);
		assert.ok(fonction(valeur), `${nom} ${JSON.stringify(fonction.errors?.[0])}`);
	};
	valider('schemas/manifeste.json', read('index.json'), 'index.json');
	let juges = 0;
	for (const { fichier, schema } of manifeste.fichiers) {
		if (!schema) continue;
		juges++;
		const textes = fichier.endsWith('.ndjson')
			? String(octets.get(fichier)).trimEnd().split('\n')
			: [String(octets.get(fichier))];
		for (const texte of textes) valider(schema, JSON.parse(texte), fichier);
	}
	assert.ok(juges > 20);
});

test('the same content gives the same bytes', () => {
	assert.deepEqual(
		write('un', 'https://a.example').octets,
		write('deux', 'https://a.example').octets,
	);
});

test('every file of records says its licence and where it comes from, or its schema does', () => {
	const { octets } = write('licence', 'https://impulser.example');
	for (const [nom, lus] of octets) {
		// CSL-JSON is a bare list, and one file of Scrutari only tells where the other is: the manifest says whose they are.
		if (
			nom.startsWith('schemas/') ||
			nom.endsWith('.csl.json') ||
			nom === 'scrutari-info.xml' ||
			lus.length === 0
		)
			continue;
		const texte = textesOf(nom, lus);
		// In words, or by its address.
		assert.match(texte, /CC[ -]BY-SA[ -]4\.0|licenses\\?\/by-sa\\?\/4\.0/, nom);
		if (!/^livre-de-codes|\/livre-de-codes/.test(nom))
			assert.match(texte, /https:\/\/impulser\.example\/|https\\:\/\//, nom);
	}
});

test('nothing of a contact leaves the page of its sheet', () => {
	const corpus = readCorpus();
	const contacts = listFiches(corpus).map((fiche, i) => {
		const contact = {
			nom: `Personne Numero${i}`,
			courriel: `personne${i}@courriel-d-essai.fr`,
			telephone: `06 99 ${String(10 + i)} 31 47`,
			consentement: true as const,
		};
		fiche.donnees.contact = contact;
		return contact;
	});
	const site = createSite(corpus);
	assert.match(JSON.stringify(site.vueOf(listFiches(corpus)[0] as never)), /courriel-d-essai/);
	const { octets } = write('contact', 'https://impulser.example', site);
	for (const [nom, lus] of octets) {
		const texte = textesOf(nom, lus).replaceAll('\\', '');
		const serre = texte.replaceAll(/[\s.\u00a0-]/g, '');
		assert.doesNotMatch(texte, /courriel-d-essai|Personne Numero/, nom);
		for (const { telephone } of contacts)
			assert.ok(!serre.includes(telephone.replaceAll(' ', '')), nom);
		if (nom.endsWith('.json') && !nom.startsWith('schemas/'))
			assert.doesNotMatch(texte, /"contact"/, nom);
	}
});

test('what needs the address of the site is not written without it, and the manifest says why', () => {
	const liens: FichierDonnees = {
		...{ chemin: 'liens.ttl', titre: 'Liens', type: 'text/turtle', nombre: 1, adresse: true },
		write: () => assert.fail('it is not asked for'),
	};
	const site = createSite(readCorpus());
	rendre('SITE', undefined);
	const sortie = path.join(racine, 'sans');
	const manifeste = writeDonnees(site, sortie, [liens]);
	assert.deepEqual(
		manifeste.absents.find(({ fichier }) => fichier === 'liens.ttl'),
		{
			fichier: 'liens.ttl',
			raison: 'Il faut l’adresse publique du site : construisez avec SITE=https://…',
		},
	);
	assert.equal(contexteDonnees(site).adresse, undefined);
	const { manifeste: complet } = write('sans-adresse');
	const noms = complet.fichiers.map(({ fichier }) => fichier);
	for (const nom of ['commun.json', 'csv/outils.csv', 'ods/outils.ods'])
		assert.ok(noms.includes(nom), nom);
});
