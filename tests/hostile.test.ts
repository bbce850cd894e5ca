/** Sheets that attack and sheets that only look as if they did: tests/hostile/README.md. */
import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { type Noeud, toTexte, visitArbre } from '../src/core/arbre.ts';
import { buildCatalogue } from '../src/core/catalogue/build-catalogue.ts';
import type { Catalogue } from '../src/core/catalogue/catalogue.ts';
import type { FichierVoisin } from '../src/core/corps/contexte.ts';
import type { Diagnostic } from '../src/core/diagnostics.ts';
import { parseFiche } from '../src/core/lecture/lecture.ts';
import type { Lecture } from '../src/core/lecture/types.ts';
import { communeOf } from '../src/io/contenu/communes.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { BASE, readBase, sayDiagnostics, withContenu, writeFichier } from './contenu.ts';
import { BENINS, type Cas, type Habillee, HOSTILES, readCas } from './outils/hostiles.ts';

const CHEMIN = 'content/outils/essai/fiche.mdx';
const PNG = new Uint8Array([
	0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0,
]);

let base: Catalogue;
before(() => {
	base = readBase();
});

function read(octets: Uint8Array, cas: Cas): { lecture: Lecture; diagnostics: Diagnostic[] } {
	const voisins = new Map<string, FichierVoisin>();
	voisins.set('ok.png', { nom: 'ok.png', taille: 70, debut: PNG });
	for (const c of cas.companions ?? []) {
		const debut = new Uint8Array(16);
		debut.set(Buffer.from(c.text ?? '', 'utf8').subarray(0, 16));
		voisins.set(c.path, { nom: c.path, taille: c.text?.length ?? 0, debut });
	}
	const lecture = parseFiche({
		collection: 'outils',
		id: 'essai',
		chemin: CHEMIN,
		octets,
		voisins,
	});
	const catalogue = buildCatalogue([...base.lectures, lecture], {
		communeOf,
		datesOf: () => undefined,
		diagnostics: [],
	});
	return { lecture, diagnostics: catalogue.diagnostics.filter((d) => d.fichier === CHEMIN) };
}

const erreursOf = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
	diagnostics.filter((d) => d.severite === 'erreur');

/** What is left of a sheet that was made harmless: text, plain links, nothing that acts. */
function assertInoffensive(lecture: Lecture): void {
	assert.ok(lecture.arbre, 'la fiche n’a ni erreur ni arbre');
	const ids: string[] = [];
	visitArbre(lecture.arbre, (noeud: Noeud) => {
		if (noeud.type === 'lien') assert.match(noeud.href, /^(?:https:\/\/exemple\.fr|#|\/outils\/)/);
		if (noeud.type === 'titre') ids.push(noeud.id);
		assert.notEqual(noeud.type, 'bloc');
		assert.notEqual(noeud.type, 'image');
	});
	assert.equal(new Set(ids).size, ids.length);
	for (const id of ids) assert.match(id, /^[a-z][a-z0-9-]*$/);
	assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
}

function assertPlace(cas: Cas, habillee: Habillee, erreurs: readonly Diagnostic[]): void {
	if (!cas.at) return;
	const attendues = [cas.at.line, ...(cas.altLines ?? [])].map(habillee.ligneOf);
	const trouvees = erreurs.filter(
		(d) => attendues.includes(d.ligne) || d.id === 'fichier-trop-gros',
	);
	assert.ok(
		trouvees.length > 0,
		`aucune erreur ligne ${attendues.join(' ou ')} :\n${sayDiagnostics(erreurs)}`,
	);
}

/** Nothing that a terminal, a log or a continuous integration would obey. */
function assertMessagesSurs(diagnostics: readonly Diagnostic[]): void {
	for (const d of diagnostics) {
		const texte = `${d.fichier}${d.message}${d.aide}`;
		assert.doesNotMatch(
			texte,
			/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
		);
		assert.doesNotMatch(texte, /^::/);
	}
}

describe('hostile sheets', () => {
	for (const cas of HOSTILES.filter((c) => c.kind !== 'filename'))
		test(`${cas.id}: ${cas.why}`, () => {
			const habillee = readCas(cas);
			const { lecture, diagnostics } = read(habillee.octets, cas);
			const erreurs = erreursOf(diagnostics);
			assertMessagesSurs(diagnostics);
			const admis = [cas.expected, cas.alsoOk];
			if (erreurs.length === 0) {
				assert.ok(admis.includes('neutralise'), 'la fiche est acceptée telle quelle');
				assertInoffensive(lecture);
			} else {
				assert.ok(admis.includes('reject'), `refusée à tort :\n${sayDiagnostics(erreurs)}`);
				if (cas.expected === 'reject') assertPlace(cas, habillee, erreurs);
			}
		});
});

describe('hostile file names', () => {
	const fiche = readFileSync(path.join(BASE, 'outils/temoin/fiche.mdx'), 'utf8');
	const octets = fiche.replace('titre: Essayer un outil témoin', 'titre: Fiche d’essai');
	const check = (cas: Cas, installe: (nom: string) => string): void => {
		const diagnostics = withContenu(
			(dossier) => {
				const nom = installe(cas.installAs ?? '');
				if (cas.symlink) symlinkSync(cas.symlink, path.join(dossier, nom));
				else writeFichier(dossier, nom, octets);
				for (const c of cas.companions ?? []) writeFichier(dossier, installe(c.path), octets);
			},
			(dossier) => readCatalogue(dossier).diagnostics,
		);
		const erreurs = erreursOf(diagnostics);
		assertMessagesSurs(diagnostics);
		for (const d of erreurs) assert.match(d.fichier, /^content\/outils\//);
		const passe = cas.expected === 'neutralise' || cas.alsoOk === 'neutralise';
		assert.ok(
			erreurs.length > 0 || passe,
			`accepté : ${JSON.stringify(installe(cas.installAs ?? ''))}`,
		);
	};
	for (const cas of HOSTILES.filter((c) => c.kind === 'filename')) {
		const nom = cas.installAs ?? '';
		test(`${cas.id}, as a file: ${cas.why}`, () => check(cas, (n) => `outils/${n}`));
		if (cas.symlink || nom.includes('/') || nom.endsWith('.MDX')) continue;
		test(`${cas.id}, as a folder: ${cas.why}`, () =>
			check(cas, (n) => `outils/${n.replace(/\.mdx$/, '')}/fiche.mdx`));
	}
});

/** Spaces, quotes and apostrophes aside: French typography changes them on purpose. */
function flatten(texte: string): string {
	return texte
		.normalize('NFC')
		.replace(/[\s\u00a0\u202f]+/gu, '')
		.replaceAll('’', "'")
		.replace(/[«»“”]/gu, '"')
		.replaceAll('…', '...');
}

describe('benign sheets', () => {
	for (const cas of BENINS)
		test(`${cas.id}: ${cas.why}`, () => {
			const { lecture, diagnostics } = read(readCas(cas).octets, cas);
			assert.equal(sayDiagnostics(erreursOf(diagnostics)), 'Rien à corriger.\n');
			const arbre = lecture.arbre ?? { contenu: [], notes: [] };
			const montre = flatten(toTexte([...arbre.contenu, ...arbre.notes.flat()]));
			for (const attendu of cas.must ?? [])
				assert.ok(montre.includes(flatten(attendu)), `« ${attendu} » manque dans ${montre}`);
			const donnees = flatten(JSON.stringify(lecture.donnees).replaceAll('\\"', '"'));
			for (const attendu of cas.data ?? [])
				assert.ok(donnees.includes(flatten(attendu)), `« ${attendu} » manque dans l’en-tête`);
		});
});

test('no case is lost', () => {
	assert.deepEqual([HOSTILES.length, BENINS.length], [327, 35]);
});
